using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Charts;

namespace Lumbar.Web.Pages.Progress;

/// <summary>Where an exercise stands on its ladder now, and where it stood some weeks ago.</summary>
public sealed record LadderView
{
    /// <summary>How far the look back goes.</summary>
    public const int WeeksBack = 4;

    private const int Week = 7;

    /// <summary>The exercise.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required Rungs Now { get; init; }

    /// <summary>Where it stood, or null when it was not done then.</summary>
    public required Rungs? Before { get; init; }

    /// <summary>The way between the two in words.</summary>
    public string InWords => Before is null ? $"{Now.InWords}, new in these weeks"
        : Before.Step == Now.Step ? $"{Now.InWords}, as four weeks ago"
        : $"{Now.InWords}, four weeks ago step {Before.Step}";

    /// <summary>The exercises of the present programme.</summary>
    public static IReadOnlyList<LadderView> Of(PlanOutcome outcome, KnowledgeBase knowledge, DateOnly today)
    {
        IEnumerable<(ExerciseId Exercise, int Step)> steps = outcome is PlanOutcome.Planned plan
            ? plan.Programme.Exercises.Select(candidate => (candidate.Exercise.Id, candidate.Step))
            : (outcome.State.Programme?.Exercises ?? []).Select(issued => (issued.Exercise, outcome.Course.StandingOf(issued.Exercise)?.Step ?? issued.Step));
        return [.. steps.Select(each => Of(each.Exercise, each.Step, outcome, knowledge, today.AddDays(-WeeksBack * Week))).OfType<LadderView>()];
    }

    private static LadderView? Of(ExerciseId id, int step, PlanOutcome outcome, KnowledgeBase knowledge, DateOnly then)
    {
        if (!knowledge.TryFind(id, out var exercise) || exercise.Ladder is not { } ladder)
        {
            return null;
        }

        var steps = knowledge.LadderOf(ladder).Steps.Count;
        return new LadderView
        {
            Name = exercise.Name,
            Now = new Rungs(step + 1, steps),
            Before = WasDoneBy(outcome.State, id, then) ? new Rungs(StepOn(outcome.Course, id, step, then) + 1, steps) : null,
        };
    }

    /// <summary>The step on a day: the one before the first change that came later.</summary>
    private static int StepOn(CourseOutcome course, ExerciseId id, int now, DateOnly day) =>
        course.Proposals.FirstOrDefault(proposal => proposal.Exercise == id && proposal.On > day && proposal.Status == ProposalStatus.Applied)?.From ?? now;

    private static bool WasDoneBy(PatientState state, ExerciseId id, DateOnly day) =>
        state.Sessions.Any(session => session.Day <= day && session.Items.Any(item => item.Exercise == id));
}
