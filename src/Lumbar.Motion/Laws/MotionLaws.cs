using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;
using Lumbar.Motion.Solving;

namespace Lumbar.Motion.Laws;

/// <summary>
/// What must hold in every motion: joints within their ranges, what is placed stays in its place, nothing sinks into the
/// floor, the cycle closes, nothing jumps, and the mirrored motion is the mirror image. Answers with every breach.
/// </summary>
public static class MotionLaws
{
    private const int StepsPerRange = 60;
    private const double MostJump = 8;
    private const double MostJumpOfACycle = 16;
    private const double MostSlip = 0.01 * BodyModel.Height;
    private const double MostSink = 0.01;
    private const double Same = 1e-6;

    /// <summary>Solves a motion and looks at every frame.</summary>
    public static ImmutableArray<MotionProblem> Check(MotionPlan plan) => Check(plan, MotionSolver.Solve(plan));

    /// <summary>Looks at every frame of a motion that has been solved.</summary>
    public static ImmutableArray<MotionProblem> Check(MotionPlan plan, MotionOutcome outcome)
    {
        var film = outcome.Nearest;
        var unsolvable = outcome.Match(static _ => [], static problems => problems);
        return
        [
            .. unsolvable,
            .. Worst(film.Samples.SelectMany(sample => JointLimits.Broken(sample.Pose).Select(text => new MotionProblem(plan.Id, sample.Progress, text)))),
            .. Worst(film.Samples.SelectMany(sample => Sunk(plan.Id, sample))),
            .. Worst(film.Samples.SelectMany(sample => Slipped(plan, sample))),
            .. Jumps(plan),
            .. Closed(plan, film),
            .. Mirrored(film),
        ];
    }

    // Of one kind of breach the first is told; the numbers in it differ from frame to frame.
    private static IEnumerable<MotionProblem> Worst(IEnumerable<MotionProblem> problems) =>
        problems.GroupBy(static problem => problem.Message.Split(':')[0]).Select(static kind => kind.First());

    private static IEnumerable<MotionProblem> Sunk(string id, FilmSample sample) =>
        from ball in FleshOf(sample.Pose)
        where ball.Lowest < -MostSink
        select new MotionProblem(id, sample.Progress, $"the {ball.Name} sinks into the floor: by {-ball.Lowest * 100:0.0} cm");

    private static IEnumerable<FleshBall> FleshOf(BodyPose pose) =>
    [
        .. Flesh.Trunk(pose),
        .. Flesh.Leg(pose.LeftLeg, BodySide.Left), .. Flesh.Leg(pose.RightLeg, BodySide.Right),
        .. Flesh.Arm(pose.LeftArm, BodySide.Left), .. Flesh.Arm(pose.RightArm, BodySide.Right),
    ];

    // Only between two keys that place a limb at the same spot of the room is it pinned there.
    private static IEnumerable<MotionProblem> Slipped(MotionPlan plan, FilmSample sample)
    {
        var blend = KeyBlend.At(plan, sample.Progress);
        foreach (var limb in LimbNames.All)
        {
            var places = blend.Parts.Select(part => part.Pose.Limb(limb).Place).Distinct().ToList();
            var slip = places is [{ } place] ? Slip(place, limb, sample.Pose) : 0;
            if (slip > MostSlip)
            {
                yield return new(plan.Id, sample.Progress, $"the {limb} slips from its place: by {slip * 100:0.0} cm");
            }
        }
    }

    private static double Slip(LimbPlace place, LimbName limb, BodyPose pose)
    {
        var (middle, end) = limb.IsLeg
            ? (pose.Leg(limb.Side).Knee, pose.Leg(limb.Side).Ankle)
            : (pose.Arm(limb.Side).Elbow, pose.Arm(limb.Side).Wrist);
        return place switch
        {
            LimbPlace.At at => (end - at.Place).Length,
            LimbPlace.HingeAt hinge => (middle - hinge.Place).Length,
            LimbPlace.On => 0,
            _ => throw new System.Diagnostics.UnreachableException(place.GetType().Name),
        };
    }

    private static IEnumerable<MotionProblem> Jumps(MotionPlan plan)
    {
        var (first, range) = (plan.Keys[0].At, plan.Keys[^1].At - plan.Keys[0].At);
        var steps = (int)Math.Ceiling(range * StepsPerRange);
        var most = plan.IsCycle ? MostJumpOfACycle : MostJump;
        var poses = Enumerable.Range(0, steps + 1).Select(i => MotionSolver.PoseAt(plan, first + (range * i / Math.Max(steps, 1)))).ToList();
        var jumps = poses.Zip(poses.Skip(1), (from, to) => Joints.Farthest(from, to, plan.Camera.Scale)).ToList();
        var worst = jumps.Count == 0 ? 0 : jumps.Max();
        return worst > most
            ? [new(plan.Id, first + (range * jumps.IndexOf(worst) / steps), $"a joint jumps: {worst:0.0} pixels in a sixtieth of the range, at most {most:0}")]
            : [];
    }

    private static IEnumerable<MotionProblem> Closed(MotionPlan plan, MotionFilm film)
    {
        var (first, last) = (film.Samples[0], film.Samples[^1]);
        return Joints.Farthest(first.Pose, last.Pose, 1) > Same
            ? [new(plan.Id, last.Progress, "the cycle does not end where it began")]
            : [];
    }

    private static IEnumerable<MotionProblem> Mirrored(MotionFilm film)
    {
        var twice = FilmMirror.Of(FilmMirror.Of(film));
        var differs = film.Samples.Zip(twice.Samples).Any(static pair => Joints.Farthest(pair.First.Pose, pair.Second.Pose, 1) > Same);
        return differs ? [new(film.Id, 0, "mirrored twice it is not itself")] : [];
    }
}
