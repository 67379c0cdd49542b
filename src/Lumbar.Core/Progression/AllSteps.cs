using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What happens to all exercises at once: a gap, a flare-up and the way back, relief, holding. None of it raises a dose.</summary>
internal sealed class AllSteps(StepLedger ledger, ProgressionRules rules)
{
    private const int Whole = 100;
    private const int Thirds = 3;

    /// <summary>A gap lowers everything. What was not done for longer than that is lowered by its own gap when it is done again.</summary>
    public void Lapse(LapseFinding lapse, DateOnly day)
    {
        foreach (var track in ledger.InOrder())
        {
            var hasOwnGap = Comeback.Since(track) < lapse.LastSession;
            var to = hasOwnGap ? track.Step : LapseDecision.StepAfter(track.Step, lapse.Band);
            ledger.Lower(track, day, to, StepLedger.Because(ProgressionRuleIds.Lapse, rules.Lapse.Source, "days", $"{lapse.Days}"));
            track.Streak = 0;
            track.GapFrom = hasOwnGap || !lapse.IsLapsed ? track.GapFrom : day;
        }
    }

    /// <summary>What was not done for long while other exercises went on stands lower on a day. It is written down when it is done again.</summary>
    public void Rust(DateOnly day)
    {
        foreach (var track in ledger.Tracks)
        {
            if (Comeback.GapOf(ledger, track, day, rules) is { } gap)
            {
                track.Lower(day, LapseDecision.StepAfter(track.Step, gap.Band), ledger.Sessions(track));
            }
        }
    }

    public void KeepBeforeFlare()
    {
        foreach (var track in ledger.InOrder())
        {
            track.StepBeforeFlare ??= track.StepBefore;
        }
    }

    /// <summary>What carries a little load and goes on in relief begins again at its smallest dose.</summary>
    public void Relieve(DateOnly day)
    {
        foreach (var track in ledger.InOrder().Where(track => track.Ladder.NeedsRestDay && track.Exercise.Load < Load.Loaded))
        {
            ledger.Lower(track, day, 0, StepLedger.Because(ProgressionRuleIds.Relieved, SourceId.OwnJudgement, "step", $"{track.Step}"));
        }
    }

    /// <summary>How many movements that load stand in the top third of their ladder.</summary>
    public int FamiliesNearTop() => ledger.Tracks.Where(IsNearTop).Select(track => track.Exercise.Family).Distinct().Count();

    /// <summary>From now on there are fewer days a week of what loads.</summary>
    public void Hold(DateOnly day, int days)
    {
        ledger.HoldingDays = days;
        NoteAll(day);
    }

    /// <summary>All days again, each with so much less that the week grows by no more than it may.</summary>
    public void EndHold(DateOnly day)
    {
        LowerTo(day, track => WeeklyWork.Sessions(track.Ladder, ledger.DaysPerWeek), ProgressionRuleIds.AfterHolding);
        ledger.HoldingDays = null;
        NoteAll(day);
    }

    /// <summary>More days a week, each with so much less that the week grows by no more than it may.</summary>
    public void Spread(RecordEvent.PreferencesSet wishes)
    {
        if (ledger.DaysPerWeek is { } days && wishes.DaysPerWeek > days)
        {
            LowerTo(wishes.Day, track => Math.Max(ledger.Sessions(track), Math.Min(ledger.HoldingDays ?? int.MaxValue, WeeklyWork.Sessions(track.Ladder, wishes.DaysPerWeek))), ProgressionRuleIds.Growth);
        }
    }

    /// <summary>After a flare-up everything begins again lower than it stood before.</summary>
    public void Return(DateOnly day, FlareRule rule)
    {
        foreach (var track in ledger.InOrder())
        {
            var lower = Math.Max(0, (track.StepBeforeFlare ?? track.Step) - rule.ReturnSteps);
            ledger.Lower(track, day, Math.Min(lower, track.Step), StepLedger.Because(ProgressionRuleIds.Return, rule.Source, "stepBefore", $"{track.StepBeforeFlare ?? track.Step}"));
            track.StepBeforeFlare = null;
        }
    }

    /// <summary>Lowers what loads until so many sessions a week ask for no more than the least of the last days may grow to.</summary>
    private void LowerTo(DateOnly day, Func<Track, int> sessions, RuleId why)
    {
        ledger.EndPhaseIns(day);
        foreach (var track in ledger.InOrder().Where(track => track.Ladder.NeedsRestDay))
        {
            var before = track.LeastWeekly(day.Plus(-rules.Progress.WindowDays), ledger.Sessions(track));
            var step = track.Step;
            while (step > 0 && WeeklyWork.Of(track.Ladder, step, null, sessions(track)) * Whole > before * (Whole + rules.Progress.FamilyGrowthPercent))
            {
                step--;
            }

            ledger.Lower(track, day, step, StepLedger.Because(why, SourceId.OwnJudgement, "stepBefore", $"{track.Step}"));
        }
    }

    private static bool IsNearTop(Track track) =>
        track.Ladder.NeedsRestDay && track.LastDone is not null && (track.Step + 1) * Thirds > track.Ladder.Steps.Count * (Thirds - 1);

    /// <summary>The week as it is from a day on is what later weeks grow from.</summary>
    public void NoteAll(DateOnly day)
    {
        foreach (var track in ledger.InOrder())
        {
            track.Note(day, ledger.Sessions(track));
        }
    }
}
