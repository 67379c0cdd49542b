using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;
using Lumbar.Motion.Tests.Body;

namespace Lumbar.Motion.Tests.Solving;

/// <summary>Declared motions of a standing person, for tests.</summary>
internal static class APlan
{
    public static readonly PosePlan AtHipHeight = new() { Anchor = new(new(SpotName.Hip), new(0, 0, 0.90)) };

    /// <summary>From one pose to another and back, with a hold that a dose makes longer.</summary>
    public static MotionPlan Between(PosePlan from, PosePlan to) => new()
    {
        Id = "test",
        Posture = Stand.Upright,
        Camera = new(0, 0, 200),
        Order = [],
        Keys = [new(0, from.Over(AtHipHeight)), new(1, to.Over(AtHipHeight))],
        Phases = [new(PhaseKind.Hold, 0.5), new(PhaseKind.Move, 2, 1), new(PhaseKind.DoseHold, 1), new(PhaseKind.Move, 2, 0)],
    };

    public static PosePlan RightLeg(LimbPlan leg) => new() { RightLeg = leg };

    public static LimbPlan Foot(double x, double z) => new() { Place = new LimbPlace.At(new(x, -0.1, z)), Toward = new(new(1, 0, 0)) };

    public static MotionFilm Film(this MotionPlan plan) => Lumbar.Motion.Solving.MotionSolver.Solve(plan).Match(
        film => film,
        problems => throw new InvalidOperationException(string.Join(Environment.NewLine, problems)));

    public static string[] Problems(this MotionPlan plan) => Lumbar.Motion.Solving.MotionSolver.Solve(plan).Match(
        _ => [],
        problems => problems.Select(problem => problem.ToString()).ToArray());
}
