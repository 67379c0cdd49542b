using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Walking;
using Lumbar.Web.Pages.Plan;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Handout;

/// <summary>A day of the week on paper, with a box to tick; planned days have a strong edge.</summary>
public sealed record HandoutDay(string Name, string Short, bool IsPlanned);

/// <summary>One thing to do, as it stands on paper.</summary>
public sealed record HandoutItem
{
    /// <summary>The exercise, for its figure.</summary>
    public required string Exercise { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How much of it.</summary>
    public required string Amount { get; init; }

    /// <summary>On which days.</summary>
    public required string When { get; init; }

    /// <summary>How it goes, in a few sentences.</summary>
    public required string How { get; init; }

    /// <summary>The seven days.</summary>
    public required IReadOnlyList<HandoutDay> Days { get; init; }

    /// <summary>Everything of a plan's week: the exercises, and walking last.</summary>
    public static IReadOnlyList<HandoutItem> Of(PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        var exercises = plan.Programme.Exercises.Select(candidate => (candidate.Exercise, Item: PlanItem.Of(candidate, plan, knowledge))).Select(each => new HandoutItem
        {
            Exercise = each.Exercise.Id.Value,
            Name = each.Exercise.Name,
            Amount = each.Item.Amount,
            When = each.Item.HowOften,
            How = string.Join(' ', each.Exercise.Teaching.Steps.Prepend(each.Exercise.Teaching.Start)),
            Days = DaysOf(plan, day => day.Sessions.Any(session => session.Items.Any(item => item.Exercise == each.Exercise))),
        });
        return [.. exercises, .. Walk(plan)];
    }

    private static IEnumerable<HandoutItem> Walk(PlanOutcome.Planned plan)
    {
        var days = plan.Week.Where(day => day.Walk is not null).ToList();
        if (days is not [{ Walk: { } walk }, ..])
        {
            yield break;
        }

        yield return new HandoutItem
        {
            Exercise = WalkStart.Walk.Value,
            Name = "Walking",
            Amount = Wording.Walk(walk),
            When = days.Count == plan.Week.Count ? "Every day" : Wording.And([.. days.Select(day => $"{day.Date.DayOfWeek}")]),
            How = "At a pace at which you can talk, not sing. Turn round while you still feel fine.",
            Days = DaysOf(plan, day => day.Walk is not null),
        };
    }

    private static IReadOnlyList<HandoutDay> DaysOf(PlanOutcome.Planned plan, Func<DayPlan, bool> isPlanned) =>
        [.. plan.Week.Select(day => new HandoutDay($"{day.Date.DayOfWeek}", $"{day.Date.DayOfWeek}"[..2], isPlanned(day)))];
}
