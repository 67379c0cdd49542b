using System.Runtime.InteropServices;

namespace Lumbar.Motion.Body;

/// <summary>How a part of the trunk is turned against the part below, degrees: bent forward, bent to the left, turned to the left.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Turns(double Flexion, double Bend, double Turn)
{
    /// <summary>Both together.</summary>
    public static Turns operator +(Turns a, Turns b) => new(a.Flexion + b.Flexion, a.Bend + b.Bend, a.Turn + b.Turn);

    /// <summary>What is left after taking one away.</summary>
    public static Turns operator -(Turns a, Turns b) => new(a.Flexion - b.Flexion, a.Bend - b.Bend, a.Turn - b.Turn);

    /// <summary>A part of it.</summary>
    public static Turns operator *(Turns a, double by) => new(a.Flexion * by, a.Bend * by, a.Turn * by);
}

/// <summary>A hip or shoulder by the neutral-zero method, degrees: forward, out to its side, turned outward.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BallAngles(double Flexion, double Abduction, double Rotation)
{
    /// <summary>Both together.</summary>
    public static BallAngles operator +(BallAngles a, BallAngles b)
        => new(a.Flexion + b.Flexion, a.Abduction + b.Abduction, a.Rotation + b.Rotation);

    /// <summary>A part of it.</summary>
    public static BallAngles operator *(BallAngles a, double by) => new(a.Flexion * by, a.Abduction * by, a.Rotation * by);
}

/// <summary>The spine, neck and head, each against the part below. The neck carries the head along; the head can nod and turn a little more.</summary>
public sealed record TrunkAngles(Turns Lumbar, Turns Thoracic, Turns Neck, Turns Head)
{
    /// <summary>Standing at ease.</summary>
    public static readonly TrunkAngles Rest = new(default, default, default, default);
}

/// <summary>One leg, degrees: hip, knee bent, ankle with the toes up.</summary>
public sealed record LegAngles(BallAngles Hip, double Knee, double Ankle);

/// <summary>One arm, degrees: shoulder, elbow bent, wrist bent toward the palm, forearm turned so that the palm looks back (0: thumb forward).</summary>
public sealed record ArmAngles(BallAngles Shoulder, double Elbow, double Wrist, double Pronation);

/// <summary>All joints of the body by the neutral-zero method, degrees.</summary>
public sealed record JointAngles
{
    /// <summary>Spine, neck and head.</summary>
    public required TrunkAngles Trunk { get; init; }

    /// <summary>The left arm.</summary>
    public required ArmAngles LeftArm { get; init; }

    /// <summary>The right arm.</summary>
    public required ArmAngles RightArm { get; init; }

    /// <summary>The left leg.</summary>
    public required LegAngles LeftLeg { get; init; }

    /// <summary>The right leg.</summary>
    public required LegAngles RightLeg { get; init; }

    /// <summary>The arm of a side.</summary>
    public ArmAngles Arm(BodySide side) => side switch { BodySide.Left => LeftArm, BodySide.Right => RightArm };

    /// <summary>The leg of a side.</summary>
    public LegAngles Leg(BodySide side) => side switch { BodySide.Left => LeftLeg, BodySide.Right => RightLeg };
}
