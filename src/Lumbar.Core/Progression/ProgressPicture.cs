using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What speaks for or against a rise at the entry the replay has come to: of one exercise, and of the whole programme.</summary>
internal sealed class ProgressPicture(ProgressRule rule)
{
    private ProgressContext? _context;

    public required Moment Moment { get; init; }

    public required FlareWatch Flares { get; init; }

    public required GapWatch Gaps { get; init; }

    public required StepLedger Steps { get; init; }

    public required HoldingWatch Holding { get; init; }

    public required ReviewWatch Reviews { get; init; }

    public required List<SessionReading> Sessions { get; init; }

    /// <summary>Good days with a session still to come after a flare-up before anything rises.</summary>
    public int ReturnDaysLeft { get; set; }

    /// <summary>Another entry comes: what was worked out for the one before holds no longer.</summary>
    public void Forget() => _context = null;

    /// <summary>What holds for the whole programme, worked out once for an entry.</summary>
    public ProgressContext Context(DateOnly day) =>
        _context ??= Moment.Context(day, Holding.IsHolding, Reviews.Look(day, Flares, Sessions));

    /// <summary>Whether as many exercises have gone up lately as may; the commonest answer, and the quickest to have.</summary>
    public bool IsEnoughRaised(DateOnly day) => RaisedLately(day) >= ProgressDecision.MostRaised(Steps.ProgrammeSize(day), Moment.IsAcute(day), rule);

    private int RaisedLately(DateOnly day) => Steps.RaisedSince(day.Plus(-rule.WindowDays));

    /// <summary>What is known of one exercise.</summary>
    public ProgressFacts FactsOf(Track track, DateOnly day)
    {
        var work = track.Days[^1];
        return new ProgressFacts
        {
            Streak = track.Streak,
            InReserve = work.Reserve,
            Effort = work.Effort,
            DonePercent = work.DonePercent,
            IsFormOk = work.IsFormOk,
            DaysSinceChange = track.LastChange is { } change ? day.DayNumber - change.DayNumber : null,
            SessionsSinceChange = track.DaysDoneSinceChange,
            DaysSinceFlare = Flares.DaysSince(day),
            ReturnDaysLeft = ReturnDaysLeft,
            IsAfterLapse = Gaps.IsHeld(day),
            AdherencePercent = Adherence.Percent(Sessions, day, Moment.DaysPerWeek, rule),
            Raised = RaisedLately(day),
            ProgrammeSize = Steps.ProgrammeSize(day),
            IsAcute = Moment.IsAcute(day),
            IsAtTop = track.IsAtTop,
            NextHold = track.NextHold,
            NextRepetitions = track.NextRepetitions,
            IsGrowthPossible = track.IsAtTop || Steps.GrowthOf(track, day).IsPossible,
        };
    }
}
