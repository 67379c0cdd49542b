using System.Collections.Immutable;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Motion.Solving;

/// <summary>What is seen beside the moving body.</summary>
internal static class Scenery
{
    private const int ArrowPoints = 9;

    public static Scene Of(MotionPlan plan, SolvedPoses poses) => new()
    {
        Camera = plan.Camera,
        Near = plan.Near,
        Order = plan.Order,
        Props = plan.Props,
        Highlight = plan.Highlight,
        Arrows = [.. plan.Arrows.Select(arrow => Arrow(arrow, poses))],
        Ghost = plan.Ghost is { } ghost ? poses.At(ghost) : null,
        Still = poses.At(plan.Still),
        CrossedOut = plan.CrossedOut,
    };

    private static MotionArrow Arrow(ArrowPlan arrow, SolvedPoses poses)
        => new(Path(arrow, poses), arrow.Look.ShiftX, arrow.Look.ShiftY, arrow.Look.Double);

    private static ImmutableArray<Vec3> Path(ArrowPlan arrow, SolvedPoses poses) => arrow switch
    {
        ArrowPlan.Path path => path.Points,
        ArrowPlan.Follows follows => [.. Enumerable.Range(0, ArrowPoints).Select(i => follows.Spot.In(poses.At(
            follows.From + ((follows.To - follows.From) * i / (ArrowPoints - 1)))) + follows.Offset)],
        _ => throw new System.Diagnostics.UnreachableException(arrow.GetType().Name),
    };
}
