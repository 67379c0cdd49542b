using Lumbar.Core.Units;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge;

/// <summary>How the exercises move: for each exercise that has one, its declared motion.</summary>
public sealed class MotionCatalogue
{
    private readonly Dictionary<ExerciseId, MotionPlan> _plans;

    internal MotionCatalogue(IEnumerable<MotionPlan> plans) =>
        _plans = plans.DistinctBy(static plan => plan.Id).ToDictionary(static plan => new ExerciseId(plan.Id));

    /// <summary>All motions by the id of their exercise.</summary>
    public IEnumerable<MotionPlan> All => _plans.Values.OrderBy(static plan => plan.Id, StringComparer.Ordinal);

    /// <summary>The motion of an exercise, or null when it has none yet.</summary>
    public MotionPlan? Of(ExerciseId exercise) => _plans.GetValueOrDefault(exercise);
}
