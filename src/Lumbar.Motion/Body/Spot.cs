using System.Collections.Immutable;

namespace Lumbar.Motion.Body;

/// <summary>Places of the body that can be named: to rest it on, to level it, to draw an arrow from.</summary>
public enum SpotName
{
    /// <summary>The middle between the hips, or one hip.</summary>
    Hip,

    /// <summary>L5/S1.</summary>
    Sacrum,

    /// <summary>The third lumbar bone.</summary>
    L3,

    /// <summary>The lowest bone of the neck.</summary>
    C7,

    /// <summary>The base of the skull.</summary>
    SkullBase,

    /// <summary>The top of the head.</summary>
    Crown,

    /// <summary>The breastbone.</summary>
    Chest,

    /// <summary>A shoulder joint.</summary>
    Shoulder,

    /// <summary>An elbow.</summary>
    Elbow,

    /// <summary>A wrist.</summary>
    Wrist,

    /// <summary>The fingertips.</summary>
    Fingertips,

    /// <summary>A knee.</summary>
    Knee,

    /// <summary>An ankle.</summary>
    Ankle,

    /// <summary>The toes.</summary>
    Toes,

    /// <summary>A heel.</summary>
    Heel,
}

/// <summary>A place of the body. Without a side: the middle of both sides, or of the body.</summary>
public sealed record Spot(SpotName Name, BodySide? Side = null)
{
    private const double CrownUp = 0.18;
    private const double ChestFront = 0.14;
    private const double ChestUp = -0.14;
    private const double FingerLength = 0.158;
    private static readonly SpotName[] OfArms = [SpotName.Elbow, SpotName.Wrist, SpotName.Fingertips];
    private static readonly SpotName[] OfLegs = [SpotName.Knee, SpotName.Ankle, SpotName.Toes, SpotName.Heel];

    /// <summary>The limbs that must be known before the place is.</summary>
    public bool NeedsArms => OfArms.Contains(Name);

    /// <summary>The limbs that must be known before the place is.</summary>
    public bool NeedsLegs => OfLegs.Contains(Name);

    /// <summary>Where it is.</summary>
    public Vec3 In(BodyPose pose)
        => Side is { } side ? In(pose, side) : In(pose, BodySide.Left).Toward(In(pose, BodySide.Right), 0.5);

    private Vec3 In(BodyPose pose, BodySide side) => Name switch
    {
        SpotName.Hip => Side is null ? pose.HipCentre : pose.Leg(side).Hip,
        SpotName.Sacrum => pose.Spine[1],
        SpotName.L3 => pose.Spine[BodyModel.ThirdLumbar],
        SpotName.C7 => pose.C7,
        SpotName.SkullBase => pose.SkullBase,
        SpotName.Crown => pose.SkullBase + (pose.Head.Head * CrownUp),
        SpotName.Chest => pose.C7 + pose.Thorax.ToRoom(ChestFront, 0, ChestUp),
        SpotName.Shoulder => pose.Arm(side).Shoulder,
        SpotName.Elbow => pose.Arm(side).Elbow,
        SpotName.Wrist => pose.Arm(side).Wrist,
        SpotName.Fingertips => pose.Arm(side).Wrist + (pose.Arm(side).Fingers * FingerLength),
        SpotName.Knee => pose.Leg(side).Knee,
        SpotName.Ankle => pose.Leg(side).Ankle,
        SpotName.Toes => Flesh.Sole(pose.Leg(side), Flesh.ToeForward, Flesh.ToeRadius),
        SpotName.Heel => Flesh.Sole(pose.Leg(side), Flesh.HeelForward, Flesh.HeelRadius),
    };
}

/// <summary>A ball of flesh about a place of the body, to see what rests on the floor or sinks into it. Lengths in metres.</summary>
internal sealed record FleshBall(string Name, Vec3 Centre, double Radius)
{
    public double Lowest => Centre.Z - Radius;
}

/// <summary>The flesh about the joints. The radii are own judgement and a little smaller than what is drawn, since soft parts give.</summary>
internal static class Flesh
{
    public const double ToeForward = 0.175;
    public const double ToeRadius = 0.014;
    public const double HeelForward = -0.038;
    public const double HeelRadius = 0.032;
    private const double BallForward = 0.135;
    private const double BallRadius = 0.022;
    private const double HipRadius = 0.080;
    private const double SkullUp = 0.088;
    private const double SkullRadius = 0.075;
    private const double JointRadius = 0.045;
    private const double ShoulderRadius = 0.030;
    private const double WristRadius = 0.018;
    private const double ElbowRadius = 0.030;
    private const double AnkleRadius = 0.028;

    public static Vec3 Sole(LegPose leg, double forward, double height)
        => leg.Ankle + (leg.Toes * forward) + (leg.Instep * (height - BodyModel.AnkleHeight));

    public static ImmutableArray<FleshBall> Trunk(BodyPose pose) =>
    [
        new("hips", pose.HipCentre, HipRadius),
        new("sacrum", pose.Spine[1], HipRadius - 0.01),
        new("c7", pose.C7, JointRadius),
        new("left shoulder", pose.LeftArm.Shoulder, ShoulderRadius),
        new("right shoulder", pose.RightArm.Shoulder, ShoulderRadius),
        new("head", pose.SkullBase + (pose.Head.Head * SkullUp), SkullRadius),
    ];

    public static ImmutableArray<FleshBall> Leg(LegPose leg, BodySide side) =>
    [
        new($"{Word(side)} knee", leg.Knee, JointRadius),
        new($"{Word(side)} ankle", leg.Ankle, AnkleRadius),
        new($"{Word(side)} heel", Sole(leg, HeelForward, HeelRadius), HeelRadius),
        new($"{Word(side)} ball of the foot", Sole(leg, BallForward, BallRadius), BallRadius),
        new($"{Word(side)} toes", Sole(leg, ToeForward, ToeRadius), ToeRadius),
    ];

    public static ImmutableArray<FleshBall> Arm(ArmPose arm, BodySide side) =>
    [
        new($"{Word(side)} elbow", arm.Elbow, ElbowRadius),
        new($"{Word(side)} wrist", arm.Wrist, WristRadius),
    ];

    public static string Word(BodySide side) => side switch { BodySide.Left => "left", BodySide.Right => "right" };
}
