using Lumbar.Motion.Body;

namespace Lumbar.Motion.Plans;

/// <summary>
/// What is said of one arm or leg at one instant. It is told either by its angles or by the place of its end; what is left
/// unsaid comes from the pose below it.
/// </summary>
public sealed record LimbPlan
{
    /// <summary>Hip or shoulder, degrees; says that the limb is told by its angles.</summary>
    public BallAngles? Ball { get; init; }

    /// <summary>Knee or elbow, degrees.</summary>
    public double? Hinge { get; init; }

    /// <summary>Ankle or wrist, degrees, against the bone above it.</summary>
    public double? Tip { get; init; }

    /// <summary>Turn of the forearm, degrees.</summary>
    public double? Pronation { get; init; }

    /// <summary>True when hip or shoulder is measured from the posture as if the trunk had not turned, so that 0 stays 0 in the room.</summary>
    public bool? FromPosture { get; init; }

    /// <summary>Where the limb is placed; says that the limb is told by its place.</summary>
    public LimbPlace? Place { get; init; }

    /// <summary>Where knee or elbow stands out to.</summary>
    public Way? Toward { get; init; }

    /// <summary>Where toes or fingers point; without it they follow the bone.</summary>
    public Way? Pointing { get; init; }

    /// <summary>Where the back of the foot or hand looks; without it, it follows the bone.</summary>
    public Way? Facing { get; init; }

    /// <summary>How far the end is carried off the straight way, half way between the pose before and this one.</summary>
    public Vec3? Lift { get; init; }

    /// <summary>True when the end swings about hip or shoulder on its way here; false when it goes straight.</summary>
    public bool? Swings { get; init; }

    private bool ChangesForm(LimbPlan below) => (Ball is not null && below.Place is not null) || (Place is not null && below.Ball is not null);

    /// <summary>This, and where it says nothing, what is below; a limb that is told in the other way takes nothing from below.</summary>
    public LimbPlan Over(LimbPlan? below) => below is null || ChangesForm(below) ? this : new()
    {
        Ball = Ball ?? below.Ball,
        Hinge = Hinge ?? below.Hinge,
        Tip = Tip ?? below.Tip,
        Pronation = Pronation ?? below.Pronation,
        FromPosture = FromPosture ?? below.FromPosture,
        Place = Place ?? below.Place,
        Toward = Toward ?? below.Toward,
        Pointing = Pointing ?? below.Pointing,
        Facing = Facing ?? below.Facing,
        Lift = Lift ?? below.Lift,
        Swings = Swings ?? below.Swings,
    };
}

/// <summary>How the place of a limb is told.</summary>
public abstract record LimbPlace
{
    private LimbPlace()
    {
    }

    /// <summary>Wrist or ankle at a place of the room.</summary>
    public sealed record At(Vec3 Place) : LimbPlace;

    /// <summary>Wrist or ankle at another part of the body, which it follows.</summary>
    public sealed record On(PartPoint Point) : LimbPlace;

    /// <summary>Knee or elbow at a place of the room, and where the shank or forearm runs from there.</summary>
    public sealed record HingeAt(Vec3 Place, Vec3 Lower) : LimbPlace;
}

/// <summary>
/// A place near a part of the body, metres: along the part (away from the trunk; for pelvis, chest and head toward the
/// head), to its front, and out to the side of the limb that is placed.
/// </summary>
public sealed record PartPoint(BodyPart Part, BodySide? Side, Vec3 AlongFrontOut);

/// <summary>Parts of the body with a direction of their own.</summary>
public enum BodyPart
{
    /// <summary>From the middle between the hips.</summary>
    Pelvis,

    /// <summary>From C7.</summary>
    Thorax,

    /// <summary>From the base of the skull.</summary>
    Head,

    /// <summary>From the hip.</summary>
    Thigh,

    /// <summary>From the knee.</summary>
    Shank,

    /// <summary>From the ankle, along the toes; its front is the back of the foot.</summary>
    Foot,

    /// <summary>From the shoulder.</summary>
    UpperArm,

    /// <summary>From the elbow.</summary>
    Forearm,

    /// <summary>From the wrist, along the fingers; its front is the back of the hand.</summary>
    Hand,
}

/// <summary>A direction. In the room: X, Y, Z. Of the body: front, out to the side of the limb, toward the head.</summary>
public sealed record Way(Vec3 Arrow, WayFrame Frame = WayFrame.Room);

/// <summary>What a direction is told against.</summary>
public enum WayFrame
{
    /// <summary>The room.</summary>
    Room,

    /// <summary>The pelvis for a leg, the chest for an arm.</summary>
    Body,

    /// <summary>The part of the body that the limb is placed on.</summary>
    Part,
}
