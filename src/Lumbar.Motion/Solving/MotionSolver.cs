using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>Turns a declared motion into a film of the body, or says why it cannot be done by a body.</summary>
public static class MotionSolver
{
    /// <summary>Solves one declared motion.</summary>
    public static MotionOutcome Solve(MotionPlan plan)
    {
        var poses = new SolvedPoses(plan);
        var film = new MotionFilm
        {
            Id = plan.Id,
            Samples = Sampling.Of(plan, poses),
            Phases = Sampling.Phases(plan),
            Scene = Scenery.Of(plan, poses),
        };
        var problems = poses.Problems();
        return problems.Length == 0 ? new MotionOutcome.Solved(film) : new MotionOutcome.Unsolved(problems, film);
    }

    /// <summary>The body at one point of the progress, as near as it comes when it cannot do what is asked.</summary>
    public static BodyPose PoseAt(MotionPlan plan, double progress) => PoseSolver.At(plan, progress, []);
}

/// <summary>What came of solving a motion.</summary>
public abstract record MotionOutcome
{
    private MotionOutcome()
    {
    }

    /// <summary>The film, or where the body cannot do it the one that comes nearest.</summary>
    public abstract MotionFilm Nearest { get; }

    /// <summary>Goes on with whichever it is.</summary>
    public abstract T Match<T>(Func<MotionFilm, T> solved, Func<ImmutableArray<MotionProblem>, T> unsolved);

    /// <summary>The motion as a film.</summary>
    public sealed record Solved(MotionFilm Film) : MotionOutcome
    {
        /// <inheritdoc/>
        public override MotionFilm Nearest => Film;

        /// <inheritdoc/>
        public override T Match<T>(Func<MotionFilm, T> solved, Func<ImmutableArray<MotionProblem>, T> unsolved) => solved(Film);
    }

    /// <summary>What the body cannot do, and the film that comes nearest to it, for the author to look at.</summary>
    public sealed record Unsolved(ImmutableArray<MotionProblem> Problems, MotionFilm Film) : MotionOutcome
    {
        /// <inheritdoc/>
        public override MotionFilm Nearest => Film;

        /// <inheritdoc/>
        public override T Match<T>(Func<MotionFilm, T> solved, Func<ImmutableArray<MotionProblem>, T> unsolved) => unsolved(Problems);
    }
}

/// <summary>One thing that is wrong with a motion, and the progress at which it is seen first.</summary>
public sealed record MotionProblem(string Motion, double Progress, string Message)
{
    /// <summary>One line for a person.</summary>
    public override string ToString() => $"{Motion} at {Progress:0.00}: {Message}";
}

/// <summary>The poses of a motion, each point of the progress solved once: equal progress is the same pose.</summary>
internal sealed class SolvedPoses(MotionPlan plan)
{
    private const double Fineness = 1e9;
    private readonly Dictionary<long, BodyPose> _poses = [];
    private readonly List<MotionProblem> _problems = [];

    public BodyPose At(double progress)
    {
        var turned = plan.IsCycle && progress >= plan.Keys[^1].At ? plan.Keys[0].At : progress;
        var key = (long)Math.Round(turned * Fineness);
        if (_poses.TryGetValue(key, out var known))
        {
            return known;
        }

        var found = new List<string>();
        var pose = PoseSolver.At(plan, key / Fineness, found);
        _problems.AddRange(found.Distinct().Select(message => new MotionProblem(plan.Id, turned, message)));
        return _poses[key] = pose;
    }

    /// <summary>Every problem once, where it shows first; numbers in it may differ from place to place.</summary>
    public ImmutableArray<MotionProblem> Problems() =>
        [.. _problems.OrderBy(static problem => problem.Progress).DistinctBy(static problem => problem.Message.Split(':')[0])];
}
