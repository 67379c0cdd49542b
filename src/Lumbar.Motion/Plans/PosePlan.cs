using Lumbar.Motion.Body;

namespace Lumbar.Motion.Plans;

/// <summary>What is said of the whole body at one instant; what is left unsaid comes from the pose below it.</summary>
public sealed record PosePlan
{
    /// <summary>A pose that says nothing: the posture at rest.</summary>
    public static readonly PosePlan Nothing = new();

    /// <summary>How the pelvis is turned against the posture.</summary>
    public TurnsPlan? Pelvis { get; init; }

    /// <summary>The low back.</summary>
    public TurnsPlan? Lumbar { get; init; }

    /// <summary>The upper back.</summary>
    public TurnsPlan? Thoracic { get; init; }

    /// <summary>Neck and head together.</summary>
    public TurnsPlan? Neck { get; init; }

    /// <summary>The head alone, in addition.</summary>
    public TurnsPlan? Head { get; init; }

    /// <summary>The place that decides where the body is.</summary>
    public AnchorPlan? Anchor { get; init; }

    /// <summary>A height to keep by turning something.</summary>
    public LevelPlan? Level { get; init; }

    /// <summary>The left leg.</summary>
    public LimbPlan? LeftLeg { get; init; }

    /// <summary>The right leg.</summary>
    public LimbPlan? RightLeg { get; init; }

    /// <summary>The left arm.</summary>
    public LimbPlan? LeftArm { get; init; }

    /// <summary>The right arm.</summary>
    public LimbPlan? RightArm { get; init; }

    /// <summary>This, and where it says nothing, what is below.</summary>
    public PosePlan Over(PosePlan below) => new()
    {
        Pelvis = Pelvis?.Over(below.Pelvis) ?? below.Pelvis,
        Lumbar = Lumbar?.Over(below.Lumbar) ?? below.Lumbar,
        Thoracic = Thoracic?.Over(below.Thoracic) ?? below.Thoracic,
        Neck = Neck?.Over(below.Neck) ?? below.Neck,
        Head = Head?.Over(below.Head) ?? below.Head,
        Anchor = Anchor ?? below.Anchor,
        Level = Level ?? below.Level,
        LeftLeg = LeftLeg?.Over(below.LeftLeg) ?? below.LeftLeg,
        RightLeg = RightLeg?.Over(below.RightLeg) ?? below.RightLeg,
        LeftArm = LeftArm?.Over(below.LeftArm) ?? below.LeftArm,
        RightArm = RightArm?.Over(below.RightArm) ?? below.RightArm,
    };

    internal LimbPlan Limb(LimbName limb) => (limb.IsLeg, limb.Side) switch
    {
        (true, BodySide.Left) => LeftLeg,
        (true, BodySide.Right) => RightLeg,
        (false, BodySide.Left) => LeftArm,
        (false, BodySide.Right) => RightArm,
    } ?? Hanging;

    private static readonly LimbPlan Hanging = new() { Ball = default(BallAngles) };
}

/// <summary>Turns of a part of the trunk, degrees; what is left unsaid comes from below and is 0 in the end.</summary>
public sealed record TurnsPlan(double? Flexion, double? Bend, double? Turn)
{
    internal Turns Value => new(Flexion ?? 0, Bend ?? 0, Turn ?? 0);

    internal TurnsPlan Over(TurnsPlan? below) => new(Flexion ?? below?.Flexion, Bend ?? below?.Bend, Turn ?? below?.Turn);
}

/// <summary>A place of the body and where it is in the room. How its height is found is told by <see cref="AnchorHeight"/>.</summary>
public sealed record AnchorPlan(Spot Spot, Vec3 At, AnchorHeight Height = AnchorHeight.Given);

/// <summary>How high the body is.</summary>
public enum AnchorHeight
{
    /// <summary>At the height told.</summary>
    Given,

    /// <summary>So that its lowest part, of trunk and the limbs told by angles, just touches the floor.</summary>
    Floor,

    /// <summary>So that the hips stand a thigh's length off the knees that are placed, or the shoulders off the elbows.</summary>
    Kneel,
}

/// <summary>A place of the body is kept at a height by varying one thing.</summary>
public sealed record LevelPlan(LevelBy By, Spot Spot, double Height);

/// <summary>What is varied to keep a height.</summary>
public enum LevelBy
{
    /// <summary>The pitch of the pelvis, and with it the whole trunk.</summary>
    PelvisPitch,

    /// <summary>The bend of the low back.</summary>
    LumbarFlexion,

    /// <summary>The bend of the upper back.</summary>
    ThoracicFlexion,
}

/// <summary>One of the four limbs.</summary>
internal sealed record LimbName(bool IsLeg, BodySide Side)
{
    public override string ToString() => $"{Flesh.Word(Side)} {(IsLeg ? "leg" : "arm")}";
}
