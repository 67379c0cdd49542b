using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What is known of an exercise when the question is whether its dose may rise. Null means that nobody said.</summary>
public sealed record ProgressFacts
{
    /// <summary>Calm days with a fine morning in a row.</summary>
    public required int Streak { get; init; }

    /// <summary>Repetitions that were still possible on the last day with it.</summary>
    public required int? InReserve { get; init; }

    /// <summary>How hard it felt on the last day with it, 0 to 10.</summary>
    public required int? Effort { get; init; }

    /// <summary>The share of its dose that was done on the last day with it, in percent.</summary>
    public required int DonePercent { get; init; }

    /// <summary>Whether good form was ticked on the last day with it.</summary>
    public required bool IsFormOk { get; init; }

    /// <summary>Days since its last change, or null when it never changed.</summary>
    public required int? DaysSinceChange { get; init; }

    /// <summary>Days with it since its last change, or since the beginning.</summary>
    public required int SessionsSinceChange { get; init; }

    /// <summary>Days since the last flare-up was over, 0 during one, or null when there was none.</summary>
    public required int? DaysSinceFlare { get; init; }

    /// <summary>Good days still to come after a flare-up before anything rises.</summary>
    public required int ReturnDaysLeft { get; init; }

    /// <summary>Whether a gap is so recent that nothing rises.</summary>
    public required bool IsAfterLapse { get; init; }

    /// <summary>The share of the last planned sessions that was done, in percent, or null when none were planned yet.</summary>
    public required int? AdherencePercent { get; init; }

    /// <summary>Exercises raised in the last days.</summary>
    public required int Raised { get; init; }

    /// <summary>Exercises in the programme.</summary>
    public required int ProgrammeSize { get; init; }

    /// <summary>Whether the pain is acute.</summary>
    public required bool IsAcute { get; init; }

    /// <summary>Whether it stands at the top of its ladder.</summary>
    public required bool IsAtTop { get; init; }

    /// <summary>How long the next step is held, or null at the top.</summary>
    public required Seconds? NextHold { get; init; }

    /// <summary>The most repetitions in a set of the next step, or null at the top.</summary>
    public required int? NextRepetitions { get; init; }

    /// <summary>Whether the weekly work can grow no slower than it may.</summary>
    public required bool IsGrowthPossible { get; init; }
}

/// <summary>What holds for the whole programme when a dose might rise.</summary>
public sealed record ProgressContext
{
    /// <summary>The highest effort allowed.</summary>
    public required Effort EffortCap { get; init; }

    /// <summary>The longest still hold allowed.</summary>
    public required Seconds HoldCap { get; init; }

    /// <summary>The most repetitions in a set allowed, or null.</summary>
    public required int? RepetitionCap { get; init; }

    /// <summary>Whether only relief is offered.</summary>
    public required bool IsRelief { get; init; }

    /// <summary>Whether what was reached is only kept.</summary>
    public required bool IsHolding { get; init; }

    /// <summary>Whether a clinician should look first.</summary>
    public required bool IsReview { get; init; }
}

/// <summary>
/// Decides whether a dose may rise by one step. Every condition must hold; each one that does not is named, so that the
/// person can be told what is still missing. Source: rules.md section 6.4.
/// </summary>
public static class ProgressDecision
{
    private const int Whole = 100;

    private static readonly ValueList<Condition> Own = [.. OfExercise(), .. OfTime(), .. OfProgramme()];

    /// <summary>The conditions that do not hold, none when the dose may rise. The context is only asked for when the rest holds.</summary>
    public static IEnumerable<Reason> Unmet(ProgressFacts facts, Func<ProgressContext> context, ProgressRule rule) => Own.Any(condition => condition.IsUnmet(facts, rule))
        ? Own.Where(condition => condition.IsUnmet(facts, rule)).Select(condition => new Reason(condition.Id, rule.Source, condition.Facts(facts, rule)))
        : OfContext(facts, context(), rule);

    /// <summary>Whether it is worth asking: false only when the streak, the top of the ladder or the days since a change already say no.</summary>
    internal static bool IsDue(Track track, DateOnly day, ProgressRule rule) =>
        track.Streak >= rule.Streak
        && !track.IsAtTop
        && !(track.LastChange is { } change && day.DayNumber - change.DayNumber < rule.DaysSinceChange);

    /// <summary>Whether all of them hold; none is named.</summary>
    internal static bool MayRise(Track track, DateOnly day, ProgressPicture progress, ProgressRule rule)
    {
        var facts = progress.FactsOf(track, day);
        foreach (var condition in Own)
        {
            if (condition.IsUnmet(facts, rule))
            {
                return false;
            }
        }

        return !OfContext(facts, progress.Context(day), rule).Any();
    }

    /// <summary>Whether the last day with it was as it has to be before a rise, so that only calm days and time are missing.</summary>
    internal static bool LacksOnlyDays(Track track, Func<ProgressContext> context, ProgressRule rule) =>
        track.Days is [.., var last]
        && !NeedsReserve(last.Reserve, rule) && !NeedsDone(last.DonePercent, rule) && last.IsFormOk
        && context() is var limits
        && !NeedsEase(last.Effort, limits, rule) && !IsBeyondLimit(track.NextHold, track.NextRepetitions, limits);

    private static bool NeedsReserve(int? inReserve, ProgressRule rule) => inReserve is not { } left || left < rule.FewestInReserve;

    private static bool NeedsDone(int donePercent, ProgressRule rule) => donePercent < rule.DonePercent;

    private static bool NeedsEase(int? effort, ProgressContext context, ProgressRule rule) => effort is not { } felt || felt > context.EffortCap.Value - rule.EffortBelowCap;

    private static bool IsBeyondLimit(Seconds? hold, int? repetitions, ProgressContext context) => hold > context.HoldCap || repetitions > context.RepetitionCap;

    /// <summary>The most exercises that may be raised within the window.</summary>
    public static int MostRaised(int programmeSize, bool isAcute, ProgressRule rule) =>
        Math.Min(isAcute ? rule.MostRaisedAcute : rule.MostRaised, programmeSize * rule.MostRaisedPercent / Whole);

    private static ValueList<Condition> OfExercise() =>
    [
        new(ProgressionRuleIds.Top, static (facts, _) => facts.IsAtTop),
        new(ProgressionRuleIds.NeedsStreak, static (facts, rule) => facts.Streak < rule.Streak)
        {
            Facts = static (facts, rule) => [Is("streak", facts.Streak), Is("needed", rule.Streak)],
        },
        new(ProgressionRuleIds.NeedsReserve, static (facts, rule) => NeedsReserve(facts.InReserve, rule))
        {
            Facts = static (facts, rule) => [Is("inReserve", facts.InReserve), Is("needed", rule.FewestInReserve)],
        },
        new(ProgressionRuleIds.NeedsDone, static (facts, rule) => NeedsDone(facts.DonePercent, rule))
        {
            Facts = static (facts, rule) => [Is("donePercent", facts.DonePercent), Is("needed", rule.DonePercent)],
        },
        new(ProgressionRuleIds.NeedsForm, static (facts, _) => !facts.IsFormOk),
    ];

    private static ValueList<Condition> OfTime() =>
    [
        new(ProgressionRuleIds.NeedsDays, static (facts, rule) => facts.DaysSinceChange is { } days && days < rule.DaysSinceChange)
        {
            Facts = static (facts, rule) => [Is("days", facts.DaysSinceChange), Is("needed", rule.DaysSinceChange)],
        },
        new(ProgressionRuleIds.NeedsSessions, static (facts, rule) => facts.DaysSinceChange is not null && facts.SessionsSinceChange < rule.SessionsSinceChange)
        {
            Facts = static (facts, rule) => [Is("sessions", facts.SessionsSinceChange), Is("needed", rule.SessionsSinceChange)],
        },
    ];

    private static ValueList<Condition> OfProgramme() =>
    [
        new(ProgressionRuleIds.AfterFlare, static (facts, rule) => (facts.DaysSinceFlare is { } days && days < rule.DaysSinceFlare) || facts.ReturnDaysLeft > 0)
        {
            Facts = static (facts, rule) => [Is("days", facts.DaysSinceFlare), Is("needed", rule.DaysSinceFlare)],
        },
        new(ProgressionRuleIds.AfterLapse, static (facts, _) => facts.IsAfterLapse),
        new(ProgressionRuleIds.NeedsAdherence, static (facts, rule) => facts.AdherencePercent is { } percent && percent < rule.AdherencePercent)
        {
            Facts = static (facts, rule) => [Is("percent", facts.AdherencePercent), Is("needed", rule.AdherencePercent)],
        },
        new(ProgressionRuleIds.EnoughRaised, static (facts, rule) => facts.Raised >= MostRaised(facts.ProgrammeSize, facts.IsAcute, rule))
        {
            Facts = static (facts, _) => [Is("raised", facts.Raised), Is("programme", facts.ProgrammeSize)],
        },
        new(ProgressionRuleIds.Growth, static (facts, _) => !facts.IsGrowthPossible)
        {
            Facts = static (_, rule) => [Is("mostPercent", rule.FamilyGrowthPercent)],
        },
    ];

    private static IEnumerable<Reason> OfContext(ProgressFacts facts, ProgressContext context, ProgressRule rule)
    {
        if (NeedsEase(facts.Effort, context, rule))
        {
            yield return Because(ProgressionRuleIds.NeedsEase, rule, Is("effort", facts.Effort), Is("limit", context.EffortCap.Value));
        }

        if (IsBeyondLimit(facts.NextHold, facts.NextRepetitions, context))
        {
            yield return Because(ProgressionRuleIds.BeyondLimit, rule, Is("hold", facts.NextHold?.Value), Is("mostHold", context.HoldCap.Value));
        }

        if (context.IsRelief)
        {
            yield return Because(ProgressionRuleIds.InRelief, rule);
        }

        if (context.IsHolding)
        {
            yield return Because(ProgressionRuleIds.Holding, rule);
        }

        if (context.IsReview)
        {
            yield return Because(ProgressionRuleIds.InReview, rule);
        }
    }

    private static Reason Because(RuleId id, ProgressRule rule, params ReadOnlySpan<Fact> facts) => Reason.Of(id, rule.Source, facts);

    private static Fact Is(string name, int? value) => new(name, value is { } known ? $"{known}" : "not said");

    /// <summary>Something an exercise needs before its dose may rise, and what is said of it when it is not so.</summary>
    private sealed record Condition(RuleId Id, Func<ProgressFacts, ProgressRule, bool> IsUnmet)
    {
        public Func<ProgressFacts, ProgressRule, ValueList<Fact>> Facts { get; init; } = static (_, _) => [];
    }
}
