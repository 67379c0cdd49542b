using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>What a limb hangs from: which one, the part that carries it, its joint, and the lengths of its bones.</summary>
internal sealed record LimbSite(LimbName Name, Frame3 Carrier, Frame3 Posture, Vec3 Root)
{
    public double Upper => Name.IsLeg ? BodyModel.Thigh : BodyModel.UpperArm;

    public double Lower => Name.IsLeg ? BodyModel.Shank : BodyModel.Forearm;

    public double Sign => BodyModel.Sign(Name.Side);

    public static LimbSite Of(MotionPlan plan, Trunk trunk, LimbName limb) => new(
        limb,
        limb.IsLeg ? trunk.Pelvis : trunk.Thorax,
        plan.Posture,
        limb.IsLeg ? trunk.Hip(limb.Side) : trunk.Shoulder(limb.Side));

    /// <summary>The limb by its angles.</summary>
    public Limb ByAngles(LimbAngles angles, bool fromPosture)
    {
        var from = fromPosture ? Posture : Carrier;
        return Name.IsLeg
            ? Limb.Leg(from, Root, new(angles.Ball, angles.Hinge, angles.Tip), Name.Side)
            : Limb.Arm(from, Root, new(angles.Ball, angles.Hinge, angles.Tip, angles.Pronation), Name.Side);
    }

    /// <summary>The fronts of the bones when knee or elbow stands out toward a direction.</summary>
    public LimbFronts Fronts(LimbBones bones, Vec3 toward)
    {
        var front = Name.IsLeg ? toward : -toward;
        return new(front.Across(bones.UpperHead).Unit(), front.Across(bones.LowerHead).Unit());
    }

    /// <summary>Foot or hand as they follow the lower bone.</summary>
    public (Vec3 Pointing, Vec3 Facing) Tip(LimbBones bones, LimbFronts fronts, LimbAngles angles)
    {
        var lower = Frame3.Of(fronts.Lower, bones.LowerHead);
        var tip = Name.IsLeg ? lower.AboutLeft(-angles.Tip) : Limb.HandOf(lower, angles.Pronation, angles.Tip, Name.Side);
        return Name.IsLeg ? (tip.Front, tip.Head) : (-tip.Head, tip.Front);
    }
}

/// <summary>The angles of any limb.</summary>
internal sealed record LimbAngles(BallAngles Ball, double Hinge, double Tip, double Pronation)
{
    public static LimbAngles Of(LimbPlan plan) => new(plan.Ball ?? default, plan.Hinge ?? 0, plan.Tip ?? 0, plan.Pronation ?? 0);

    public static LimbAngles Of(KeyBlend blend, LimbName limb)
    {
        var ball = default(BallAngles);
        foreach (var (pose, weight) in blend.Parts)
        {
            ball += (pose.Limb(limb).Ball ?? default) * weight;
        }

        return new(
            ball,
            blend.Sum(pose => pose.Limb(limb).Hinge ?? 0),
            blend.Sum(pose => pose.Limb(limb).Tip ?? 0),
            blend.Sum(pose => pose.Limb(limb).Pronation ?? 0));
    }
}

/// <summary>A limb told by its angles.</summary>
internal static class FreeLimb
{
    /// <summary>The limb by the angles of a blend; what is measured from the posture and what is not is weighed as two limbs would be.</summary>
    public static Limb Of(KeyBlend blend, LimbSite site)
        => site.ByAngles(LimbAngles.Of(blend, site.Name), blend.Parts[0].Pose.Limb(site.Name).FromPosture ?? false);
}

/// <summary>The four limbs.</summary>
internal static class LimbNames
{
    public static readonly ImmutableArray<LimbName> All =
    [
        new(true, BodySide.Left), new(true, BodySide.Right), new(false, BodySide.Left), new(false, BodySide.Right),
    ];
}
