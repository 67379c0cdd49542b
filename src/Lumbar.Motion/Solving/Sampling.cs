using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>
/// Cuts a motion into instants: as few as keep every joint within three pixels of its true way when the picture goes
/// straight from one to the next.
/// </summary>
internal static class Sampling
{
    private const double MostError = 3;
    private static readonly int[] Densities = [4, 6, 8, 10];
    private static readonly int[] CycleDensities = [12, 16, 20, 24];

    public static ImmutableArray<FilmSample> Of(MotionPlan plan, SolvedPoses poses)
    {
        var densities = plan.IsCycle ? CycleDensities : Densities;
        foreach (var density in densities)
        {
            var samples = Samples(plan, poses, density);
            if (density == densities[^1] || Error(plan, poses, density) <= MostError)
            {
                return samples;
            }
        }

        throw new System.Diagnostics.UnreachableException("There is a largest density.");
    }

    public static ImmutableArray<FilmPhase> Phases(MotionPlan plan)
    {
        var (time, progress) = (0.0, Start(plan));
        var phases = ImmutableArray.CreateBuilder<FilmPhase>(plan.Phases.Length);
        foreach (var phase in plan.Phases)
        {
            var to = Moves(phase) ? phase.To : progress;
            phases.Add(new(phase.Kind, (time, time + phase.Seconds), (progress, to)));
            (time, progress) = (time + phase.Seconds, to);
        }

        return phases.MoveToImmutable();
    }

    /// <summary>How far a body has come after a share of the time of a stretch: the way of least jerk, as a hand moves (Flash and Hogan 1985).</summary>
    public static double Eased(double share) => share * share * share * (10 + (share * ((6 * share) - 15)));

    private static double Start(MotionPlan plan) =>
        plan.IsCycle || plan.Phases.LastOrDefault(Moves) is not { } last ? plan.Keys[0].At : last.To;

    private static bool Moves(MotionPhase phase) => phase.Kind is PhaseKind.Move or PhaseKind.EvenMove;

    private static int Count(FilmPhase phase, int density)
        => phase.Kind is PhaseKind.Move or PhaseKind.EvenMove ? Math.Max(1, (int)Math.Ceiling(density * Range(phase))) : 1;

    private static double Range(FilmPhase phase) => Math.Abs(phase.Progress.To - phase.Progress.From) - 1e-9;

    private static double ProgressAt(FilmPhase phase, double share)
    {
        var eased = phase.Kind == PhaseKind.EvenMove ? share : Eased(share);
        return phase.Progress.From + ((phase.Progress.To - phase.Progress.From) * eased);
    }

    private static ImmutableArray<FilmSample> Samples(MotionPlan plan, SolvedPoses poses, int density)
    {
        var start = Start(plan);
        var samples = ImmutableArray.CreateBuilder<FilmSample>();
        samples.Add(new(0, start, poses.At(start)));
        foreach (var phase in Phases(plan))
        {
            var count = Count(phase, density);
            for (var i = 1; i <= count; i++)
            {
                var share = (double)i / count;
                var progress = ProgressAt(phase, share);
                var seconds = phase.Seconds.From + ((phase.Seconds.To - phase.Seconds.From) * share);
                samples.Add(new(seconds, progress, poses.At(progress)));
            }
        }

        return samples.ToImmutable();
    }

    // Looks half way between the samples of each moving stretch.
    private static double Error(MotionPlan plan, SolvedPoses poses, int density)
    {
        var most = 0.0;
        foreach (var phase in Phases(plan).Where(static phase => phase.Kind is PhaseKind.Move or PhaseKind.EvenMove))
        {
            var count = Count(phase, density);
            for (var i = 0; i < count; i++)
            {
                var from = poses.At(ProgressAt(phase, (double)i / count));
                var to = poses.At(ProgressAt(phase, (i + 1.0) / count));
                var real = poses.At(ProgressAt(phase, (i + 0.5) / count));
                most = Math.Max(most, Joints.Farthest(real, (from, to), plan.Camera.Scale));
            }
        }

        return most;
    }
}

/// <summary>The joints of a body, to compare two bodies by.</summary>
internal static class Joints
{
    public static IEnumerable<Vec3> Of(BodyPose pose) =>
    [
        .. pose.Spine, pose.SkullBase, pose.SkullBase + (pose.Head.Head * 0.18),
        pose.LeftArm.Elbow, pose.LeftArm.Wrist, pose.RightArm.Elbow, pose.RightArm.Wrist,
        pose.LeftLeg.Knee, pose.LeftLeg.Ankle, pose.RightLeg.Knee, pose.RightLeg.Ankle,
    ];

    /// <summary>The farthest that a joint lies from the middle between two bodies, in pixels.</summary>
    public static double Farthest(BodyPose real, (BodyPose From, BodyPose To) between, double scale) =>
        Of(real).Zip(Of(between.From), Of(between.To)).Max(static each => (each.First - each.Second.Toward(each.Third, 0.5)).Length) * scale;

    /// <summary>The farthest that a joint moves between two bodies, in pixels.</summary>
    public static double Farthest(BodyPose from, BodyPose to, double scale) =>
        Of(from).Zip(Of(to)).Max(static each => (each.First - each.Second).Length) * scale;
}
