using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>
/// The variant of each movement that was done or given last, with its work: another variant of it begins with no more, so that a
/// swap never makes the week harder. A rise that has not reached every session yet does not count.
/// </summary>
internal sealed class FamilyWork
{
    private readonly Dictionary<string, (ExerciseId Exercise, DateOnly LastUsed, int Work)> _latest = new(StringComparer.Ordinal);

    public static FamilyWork Of(CourseOutcome course, KnowledgeBase knowledge)
    {
        var families = new FamilyWork();
        foreach (var standing in course.Standings)
        {
            if (standing.LastUsed is { } used && knowledge.TryFind(standing.Exercise, out var exercise) && exercise.Ladder is { } ladder)
            {
                var settled = standing.PhaseIn?.StepBefore ?? standing.Step;
                families.Add(exercise, used, WeeklyWork.OfSession(knowledge.LadderOf(ladder).Steps[settled]));
            }
        }

        return families;
    }

    /// <summary>The most work of a session for an exercise, or null when no other variant of it was done or given since.</summary>
    public int? MostFor(Exercise exercise) =>
        _latest.TryGetValue(exercise.Family, out var latest) && latest.Exercise != exercise.Id ? latest.Work : null;

    private void Add(Exercise exercise, DateOnly used, int work)
    {
        if (!_latest.TryGetValue(exercise.Family, out var other) || used > other.LastUsed)
        {
            _latest[exercise.Family] = (exercise.Id, used, work);
        }
    }
}
