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

    /// <summary>The conditions that do not hold, none when the dose may rise. The context is only asked for when the rest holds.</summary>
    public static IEnumerable<Reason> Unmet(ProgressFacts facts, Func<ProgressContext> context, ProgressRule rule)
    {
        var isClear = true;
        foreach (var reason in OfExercise(facts, rule))
        {
            isClear = false;
            yield return reason;
        }

        foreach (var reason in OfTime(facts, rule))
        {
            isClear = false;
            yield return reason;
        }

        foreach (var reason in OfProgramme(facts, rule))
        {
            isClear = false;
            yield return reason;
        }

        if (isClear)
        {
            foreach (var reason in OfContext(facts, context(), rule))
            {
                yield return reason;
            }
        }
    }

    /// <summary>The most exercises that may be raised within the window.</summary>
    public static int MostRaised(int programmeSize, bool isAcute, ProgressRule rule) =>
        Math.Min(isAcute ? rule.MostRaisedAcute : rule.MostRaised, programmeSize * rule.MostRaisedPercent / Whole);

    private static IEnumerable<Reason> OfExercise(ProgressFacts facts, ProgressRule rule)
    {
        if (facts.IsAtTop)
        {
            yield return Because(ProgressionRuleIds.Top, rule);
        }

        if (facts.Streak < rule.Streak)
        {
            yield return Because(ProgressionRuleIds.NeedsStreak, rule, Is("streak", facts.Streak), Is("needed", rule.Streak));
        }

        if (facts.InReserve is not { } left || left < rule.FewestInReserve)
        {
            yield return Because(ProgressionRuleIds.NeedsReserve, rule, Is("inReserve", facts.InReserve), Is("needed", rule.FewestInReserve));
        }

        if (facts.DonePercent < rule.DonePercent)
        {
            yield return Because(ProgressionRuleIds.NeedsDone, rule, Is("donePercent", facts.DonePercent), Is("needed", rule.DonePercent));
        }

        if (!facts.IsFormOk)
        {
            yield return Because(ProgressionRuleIds.NeedsForm, rule);
        }
    }

    private static IEnumerable<Reason> OfTime(ProgressFacts facts, ProgressRule rule)
    {
        if (facts.DaysSinceChange is { } days && days < rule.DaysSinceChange)
        {
            yield return Because(ProgressionRuleIds.NeedsDays, rule, Is("days", days), Is("needed", rule.DaysSinceChange));
        }

        if (facts.DaysSinceChange is not null && facts.SessionsSinceChange < rule.SessionsSinceChange)
        {
            yield return Because(ProgressionRuleIds.NeedsSessions, rule, Is("sessions", facts.SessionsSinceChange), Is("needed", rule.SessionsSinceChange));
        }
    }

    private static IEnumerable<Reason> OfProgramme(ProgressFacts facts, ProgressRule rule)
    {
        if ((facts.DaysSinceFlare is { } days && days < rule.DaysSinceFlare) || facts.ReturnDaysLeft > 0)
        {
            yield return Because(ProgressionRuleIds.AfterFlare, rule, Is("days", facts.DaysSinceFlare), Is("needed", rule.DaysSinceFlare));
        }

        if (facts.IsAfterLapse)
        {
            yield return Because(ProgressionRuleIds.AfterLapse, rule);
        }

        if (facts.AdherencePercent is { } percent && percent < rule.AdherencePercent)
        {
            yield return Because(ProgressionRuleIds.NeedsAdherence, rule, Is("percent", percent), Is("needed", rule.AdherencePercent));
        }

        if (facts.Raised >= MostRaised(facts.ProgrammeSize, facts.IsAcute, rule))
        {
            yield return Because(ProgressionRuleIds.EnoughRaised, rule, Is("raised", facts.Raised), Is("programme", facts.ProgrammeSize));
        }

        if (!facts.IsGrowthPossible)
        {
            yield return Because(ProgressionRuleIds.Growth, rule, Is("mostPercent", rule.FamilyGrowthPercent));
        }
    }

    private static IEnumerable<Reason> OfContext(ProgressFacts facts, ProgressContext context, ProgressRule rule)
    {
        if (facts.Effort is not { } effort || effort > context.EffortCap.Value - rule.EffortBelowCap)
        {
            yield return Because(ProgressionRuleIds.NeedsEase, rule, Is("effort", facts.Effort), Is("limit", context.EffortCap.Value));
        }

        if (facts.NextHold > context.HoldCap || facts.NextRepetitions > context.RepetitionCap)
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
}
