using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Progression;

/// <summary>An exercise that was away for a while, or that another variant stood in for, never comes back with more than was done meanwhile.</summary>
internal static class Comeback
{
    /// <summary>What holds when it is done again.</summary>
    public static void After(StepLedger ledger, Track track, DateOnly day, ProgressionRules rules)
    {
        FromGap(ledger, track, day, rules);
        FromVariant(ledger, track, day, rules);
    }

    /// <summary>What was not done for long while other exercises went on begins again lower, as after any gap (rules.md section 8).</summary>
    private static void FromGap(StepLedger ledger, Track track, DateOnly day, ProgressionRules rules)
    {
        if (GapOf(ledger, track, day, rules) is { } gap)
        {
            var step = LapseDecision.StepAfter(track.Step, gap.Band);
            ledger.Lower(track, day, step, StepLedger.Because(ProgressionRuleIds.Lapse, rules.Lapse.Source, "days", $"{gap.Days}"));
            track.GapFrom = day;
        }
    }

    /// <summary>The gap of one exercise up to a day, or null when it means nothing.</summary>
    public static LapseFinding? GapOf(StepLedger ledger, Track track, DateOnly day, ProgressionRules rules) =>
        Since(track) is { } last && LapseDecision.Of(last, day, ledger.DaysPerWeek, rules.Lapse) is { IsLapsed: true } gap ? gap : null;

    /// <summary>From when on a gap of an exercise counts, or null when it was never done.</summary>
    public static DateOnly? Since(Track track) => track.GapFrom > track.LastDone ? track.GapFrom : track.LastDone;

    /// <summary>What holds when it is given in place of another variant.</summary>
    public static void Given(StepLedger ledger, Track track, DateOnly day, ProgressionRules rules) => FromVariant(ledger, track, day, rules);

    /// <summary>No more work than with the variant that stood in for it, as far as its last rise had reached every session.</summary>
    private static void FromVariant(StepLedger ledger, Track track, DateOnly day, ProgressionRules rules)
    {
        if (track.Ladder.NeedsRestDay && Instead(ledger, track) is { } instead)
        {
            instead.EndPhaseIn(day, ledger.Sessions(instead));
            var settled = instead.PhaseIn?.StepBefore ?? instead.Step;
            var step = WeeklyWork.StepWithin(track.Ladder, track.Step, WeeklyWork.OfSession(instead.Ladder.Steps[settled]));
            if (step < track.Step)
            {
                ledger.Lower(track, day, step, StepLedger.Because(ProgressionRuleIds.Growth, rules.Progress.Source, "instead", instead.Exercise.Id.Value));
            }
        }
    }

    /// <summary>The other variant that was done or given last, if one was since this one.</summary>
    private static Track? Instead(StepLedger ledger, Track track)
    {
        Track? latest = null;
        foreach (var other in ledger.Tracks)
        {
            if (other.LastUsed > ((latest ?? track).LastUsed ?? DateOnly.MinValue) && other.Exercise.Family == track.Exercise.Family)
            {
                latest = other;
            }
        }

        return latest;
    }
}
