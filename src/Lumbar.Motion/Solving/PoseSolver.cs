using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>Finds the whole body at one point of the progress: root and spine first, then the legs, then the arms.</summary>
internal static class PoseSolver
{
    /// <summary>The body; what could not be done is added to the problems, and the body is then only near to what was asked.</summary>
    public static BodyPose At(MotionPlan plan, double progress, ICollection<string> problems)
    {
        var blend = KeyBlend.At(plan, progress);
        var trunk = new RootSolver(plan, blend, problems).Solve();
        var parts = new PartFrames(trunk);
        var waiting = LimbNames.All.ToList();
        while (waiting.Count > 0)
        {
            // A limb that rests on another comes after it.
            var next = waiting.Find(limb => !Needs(blend, limb).Any(waiting.Contains));
            var limb = next ?? waiting[0];
            var site = LimbSite.Of(plan, trunk, limb);
            if (next is null)
            {
                problems.Add($"the {limb} rests on a limb that rests on it");
            }

            parts.Add(limb, next is null ? FreeLimb.Of(blend, site) : new LimbSolver(site, blend, parts, problems).Solve());
            waiting.Remove(limb);
        }

        return trunk.With(
            (parts[new(false, BodySide.Left)], parts[new(false, BodySide.Right)]),
            (parts[new(true, BodySide.Left)], parts[new(true, BodySide.Right)]));
    }

    private static IEnumerable<LimbName> Needs(KeyBlend blend, LimbName limb) =>
        from part in blend.Parts
        let resting = (part.Pose.Limb(limb).Place as LimbPlace.On)?.Point
        where resting is not null
        let owner = PartFrames.OwnerOf(resting.Part, resting.Side ?? limb.Side)
        where owner is not null
        select owner;
}
