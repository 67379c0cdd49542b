using System.Collections.Immutable;

namespace Lumbar.Motion.Body;

/// <summary>The two sides of the body, as the person would name them.</summary>
public enum BodySide
{
    /// <summary>The person's left.</summary>
    Left,

    /// <summary>The person's right.</summary>
    Right,
}

/// <summary>Where one arm is: joints in metres of the room, and how the hand lies.</summary>
/// <param name="Shoulder">The centre of the shoulder joint.</param>
/// <param name="Elbow">The centre of the elbow joint.</param>
/// <param name="Wrist">The centre of the wrist joint.</param>
/// <param name="Fingers">Where the fingers point, length one.</param>
/// <param name="BackOfHand">Where the back of the hand looks, length one, at right angles to the fingers.</param>
public sealed record ArmPose(Vec3 Shoulder, Vec3 Elbow, Vec3 Wrist, Vec3 Fingers, Vec3 BackOfHand);

/// <summary>Where one leg is: joints in metres of the room, and how knee and foot look.</summary>
/// <param name="Hip">The centre of the hip joint.</param>
/// <param name="Knee">The centre of the knee joint.</param>
/// <param name="Ankle">The centre of the ankle joint.</param>
/// <param name="ThighFront">Where the front of the thigh looks, length one.</param>
/// <param name="ShankFront">Where the front of the shank looks, length one.</param>
/// <param name="Toes">Where the foot points, length one.</param>
/// <param name="Instep">Where the back of the foot looks, away from the sole, length one.</param>
public sealed record LegPose(Vec3 Hip, Vec3 Knee, Vec3 Ankle, Vec3 ThighFront, Vec3 ShankFront, Vec3 Toes, Vec3 Instep);

/// <summary>
/// The whole body at one instant, in metres of the room: the reference for the figure, the laws and later the camera.
/// </summary>
public sealed record BodyPose
{
    /// <summary>How the pelvis is turned.</summary>
    public required Frame3 Pelvis { get; init; }

    /// <summary>
    /// The spine from the middle between the hips upwards: hip centre, L5/S1, then the upper end of each of six segments.
    /// Eight points; the last is C7.
    /// </summary>
    public required ImmutableArray<Vec3> Spine { get; init; }

    /// <summary>How the body is turned at each point of <see cref="Spine"/>. Eight frames; the last is the thorax.</summary>
    public required ImmutableArray<Frame3> SpineFrames { get; init; }

    /// <summary>How the neck is turned.</summary>
    public required Frame3 Neck { get; init; }

    /// <summary>How the head is turned.</summary>
    public required Frame3 Head { get; init; }

    /// <summary>The base of the skull, about which the head nods.</summary>
    public required Vec3 SkullBase { get; init; }

    /// <summary>The left arm.</summary>
    public required ArmPose LeftArm { get; init; }

    /// <summary>The right arm.</summary>
    public required ArmPose RightArm { get; init; }

    /// <summary>The left leg.</summary>
    public required LegPose LeftLeg { get; init; }

    /// <summary>The right leg.</summary>
    public required LegPose RightLeg { get; init; }

    /// <summary>The middle between the hips.</summary>
    public Vec3 HipCentre => Spine[0];

    /// <summary>The lowest bone of the neck.</summary>
    public Vec3 C7 => Spine[^1];

    /// <summary>How the rib cage is turned.</summary>
    public Frame3 Thorax => SpineFrames[^1];

    /// <summary>The arm of a side.</summary>
    public ArmPose Arm(BodySide side) => side == BodySide.Left ? LeftArm : RightArm;

    /// <summary>The leg of a side.</summary>
    public LegPose Leg(BodySide side) => side == BodySide.Left ? LeftLeg : RightLeg;
}
