using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>
/// Finds one arm or leg. Angles on both sides of an instant give angles; places give a place; and between angles and a
/// place the end of the limb goes over, so that a foot leaves the floor without a jump.
/// </summary>
internal sealed class LimbSolver(LimbSite site, KeyBlend blend, PartFrames parts, ICollection<string> problems)
{
    public Limb Solve()
    {
        var plans = blend.Parts.Select(part => part.Pose.Limb(site.Name)).ToList();
        if (plans.TrueForAll(static plan => plan.Place is null) && plans.Select(plan => plan.FromPosture ?? false).Distinct().Count() == 1)
        {
            return FreeLimb.Of(blend, site);
        }

        var aims = plans.ConvertAll(AimOf);
        return plans.Count == 1 && plans[0].Place is null ? Free(plans[0]) : Reached(aims, plans);
    }

    private Limb Free(LimbPlan plan) => site.ByAngles(LimbAngles.Of(plan), plan.FromPosture ?? false);

    private Limb Reached(List<Aim> aims, List<LimbPlan> plans)
    {
        var end = EndOf(aims, plans);
        var toward = Weigh(aims, static aim => aim.Toward);
        var reach = aims.Exists(static aim => aim.IsFree) ? 1 : TwoBone.Reach;
        var lengths = (site.Upper, site.Lower);
        if (TwoBone.Joint((site.Root, end), lengths, toward, reach) is not { } joint)
        {
            var distance = (end - site.Root).Length;
            problems.Add($"the {site.Name} cannot reach: {distance:0.000} m from its joint, at most {(site.Upper + site.Lower) * reach:0.000}");
            end = site.Root + ((end - site.Root).Unit() * Math.Clamp(distance, 0.1, (site.Upper + site.Lower) * TwoBone.Reach));
            joint = TwoBone.Joint((site.Root, end), lengths, toward) ?? site.Root;
        }

        var bones = new LimbBones(site.Root, joint, end);
        var fronts = site.Fronts(bones, toward.Across((end - site.Root).Unit()).Unit());
        var (pointing, facing) = TipOf(aims, plans, bones, fronts);
        return new(bones, fronts, pointing, facing);
    }

    private (Vec3 Pointing, Vec3 Facing) TipOf(List<Aim> aims, List<LimbPlan> plans, LimbBones bones, LimbFronts fronts)
    {
        Vec3 pointing = default, facing = default;
        for (var i = 0; i < aims.Count; i++)
        {
            var follows = site.Tip(bones, fronts, LimbAngles.Of(plans[i]));
            pointing += (aims[i].Pointing ?? follows.Pointing) * blend.Parts[i].Weight;
            facing += (aims[i].Facing ?? follows.Facing) * blend.Parts[i].Weight;
        }

        return (pointing.Unit(), facing.Across(pointing.Unit()).Unit());
    }

    private Vec3 EndOf(List<Aim> aims, List<LimbPlan> plans)
    {
        var straight = Weigh(aims, static aim => aim.End);
        if (aims.Count != 2)
        {
            return straight;
        }

        var swings = plans[1].Swings ?? aims.Exists(static aim => aim.IsFree);
        var lift = (plans[1].Lift ?? Vec3.Zero) * Math.Sin(Math.PI * blend.Share);
        return (swings ? Swung(aims[0].End - site.Root, aims[1].End - site.Root) : straight) + lift;
    }

    private Vec3 Swung(Vec3 from, Vec3 to)
    {
        var angle = Math.Acos(Math.Clamp(from.Unit().Dot(to.Unit()), -1, 1));
        var length = from.Length + ((to.Length - from.Length) * blend.Share);
        if (angle < 1e-6)
        {
            return site.Root + (to.Unit() * length);
        }

        var way = (from.Unit() * Math.Sin((1 - blend.Share) * angle)) + (to.Unit() * Math.Sin(blend.Share * angle));
        return site.Root + (way.Unit() * length);
    }

    private Vec3 Weigh(List<Aim> aims, Func<Aim, Vec3> of)
    {
        var sum = Vec3.Zero;
        for (var i = 0; i < aims.Count; i++)
        {
            sum += of(aims[i]) * blend.Parts[i].Weight;
        }

        return sum;
    }

    private Aim AimOf(LimbPlan plan) => plan.Place switch
    {
        null => OfAngles(Free(plan)),
        LimbPlace.At at => Placed(plan, at.Place, null),
        LimbPlace.On on => Placed(plan, parts.Place(on.Point, site.Name.Side), on.Point),
        LimbPlace.HingeAt hinge => Placed(plan, hinge.Place + (hinge.Lower.Unit() * site.Lower), null) with
        {
            Toward = (hinge.Place - site.Root).Across((hinge.Place + (hinge.Lower.Unit() * site.Lower) - site.Root).Unit()).Unit(),
        },
        _ => throw new System.Diagnostics.UnreachableException(plan.Place.GetType().Name),
    };

    private Aim OfAngles(Limb limb) => new(limb.Bones.End, limb.Toward(site.Name.IsLeg), limb.Pointing, limb.Facing, IsFree: true);

    private Aim Placed(LimbPlan plan, Vec3 end, PartPoint? on) => new(
        end,
        plan.Toward is { } toward ? Room(toward, on).Unit() : Usual(),
        plan.Pointing is { } pointing ? Room(pointing, on).Unit() : null,
        plan.Facing is { } facing ? Room(facing, on).Unit() : null,
        IsFree: false);

    /// <summary>Knees stand to the front, elbows back and a little out.</summary>
    private Vec3 Usual() => site.Name.IsLeg ? site.Carrier.Front : site.Carrier.ToRoom(-1, 0.5 * site.Sign, 0).Unit();

    private Vec3 Room(Way way, PartPoint? on)
    {
        var frame = way.Frame switch
        {
            WayFrame.Room => (Frame3?)null,
            WayFrame.Body => site.Carrier,
            WayFrame.Part => on is null ? site.Carrier : parts.FrameOf(on, site.Name.Side),
        };
        return frame?.ToRoom(way.Arrow.X, way.Arrow.Y * site.Sign, way.Arrow.Z) ?? way.Arrow;
    }

    /// <summary>What one declared pose asks of the limb, in the room. Without pointing or facing, the tip follows the bone.</summary>
    private sealed record Aim(Vec3 End, Vec3 Toward, Vec3? Pointing, Vec3? Facing, bool IsFree);
}
