using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>What a step goal is made from. Counting steps is optional; without counts there is no goal.</summary>
public sealed record StepRequest
{
    /// <summary>Every walk; those with steps count, the highest count of a day is the day's.</summary>
    public required ValueList<WalkEntry> Walks { get; init; }

    /// <summary>The most steps a day the person wants as a goal, or null when none was chosen.</summary>
    public int? Ceiling { get; init; }

    /// <summary>Whether a flare, a lapse or a review was open on a day: nothing is raised then.</summary>
    public Func<DateOnly, bool> IsHeld { get; init; } = static _ => false;

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The numbers.</summary>
    public required StepRule Rule { get; init; }
}

/// <summary>
/// A person's own step goal: a little above what they usually walk, and higher only after it was met on most days. Source:
/// rules.md section 9, E-112.
/// </summary>
public sealed record StepGoal(int Baseline, int Goal, int DaysMet, Reason Why)
{
    private const int Days = 7;
    private const int Percent = 100;

    /// <summary>The goal of a day, or null until a week has enough counts.</summary>
    public static StepGoal? Of(StepRequest request)
    {
        var counts = request.Walks
            .Where(static walk => walk.Steps is not null)
            .GroupBy(static walk => walk.Day, static walk => walk.Steps!.Value)
            .ToDictionary(static day => day.Key, static day => day.Max());
        if (counts.Count == 0)
        {
            return null;
        }

        StepGoal? goal = null;
        for (var week = counts.Keys.Min(); request.On.DayNumber - week.DayNumber >= Days; week = week.AddDays(Days))
        {
            var inWeek = DaysOf(week).Where(counts.ContainsKey).Select(day => counts[day]).Order().ToList();
            var opens = !DaysOf(week).Append(week.AddDays(Days)).Any(request.IsHeld);
            goal = goal is null ? First(inWeek, request) : Following(goal, inWeek.Count(steps => steps >= goal.Goal), opens, request);
        }

        return goal;
    }

    private static StepGoal? First(List<int> inWeek, StepRequest request)
    {
        if (inWeek.Count < request.Rule.FewestDays)
        {
            return null;
        }

        var baseline = (inWeek[(inWeek.Count - 1) / 2] + inWeek[inWeek.Count / 2]) / 2;
        var goal = Math.Min(Raised(baseline, request.Rule), Limit(baseline, request));
        return new StepGoal(baseline, goal, 0, Reason.Of(WalkRules.StepStart, request.Rule.Source));
    }

    private static StepGoal Following(StepGoal goal, int met, bool opens, StepRequest request)
    {
        var limit = Limit(goal.Baseline, request);
        var isMet = met >= request.Rule.DaysMet && opens;
        var next = isMet ? Math.Min(Raised(goal.Goal, request.Rule), Math.Max(limit, goal.Goal)) : goal.Goal;
        var rule = !isMet ? WalkRules.StepHold : next > goal.Goal ? WalkRules.StepGrow : WalkRules.StepLimit;
        return goal with { Goal = next, DaysMet = met, Why = Reason.Of(rule, request.Rule.Source, new Fact("met", $"{met}")) };
    }

    private static int Raised(int steps, StepRule rule) => steps + Math.Min(steps * rule.Percent / Percent, rule.MostSteps);

    private static int Limit(int baseline, StepRequest request) => request.Ceiling ?? baseline + request.Rule.MostAboveBaseline;

    private static IEnumerable<DateOnly> DaysOf(DateOnly week) => Enumerable.Range(0, Days).Select(week.AddDays);
}
