using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>Whose turn it is to rise on a day: what loads goes before stretches and mobility exercises, as long as it is on its way.</summary>
internal sealed class Turn(StepLedger ledger, DateOnly day, ProgressPicture progress)
{
    private Track? _first;
    private bool _isKnown;

    /// <summary>Something rose: who comes first may be another one now.</summary>
    public void Forget() => _isKnown = false;

    /// <summary>The exercise that loads, is on its way and has waited longer, to which a stretch or a mobility exercise leaves the turn; or null.</summary>
    public Track? Before(Track track)
    {
        if (track.Ladder.NeedsRestDay)
        {
            return null;
        }

        if (!_isKnown)
        {
            (_first, _isKnown) = (LongestWaiting(), true);
        }

        return _first is { } first && Waited(first) <= Waited(track) ? first : null;
    }

    private Track? LongestWaiting()
    {
        Track? first = null;
        foreach (var track in ledger.Tracks)
        {
            if (track is { Ladder.NeedsRestDay: true, IsAtTop: false, Streak: > 0 } && (first is null || Waited(track) < Waited(first)) && IsOnItsWay(track))
            {
                first = track;
            }
        }

        return first;
    }

    /// <summary>Whether it was done lately and lacks nothing but calm days: one that is too hard as it is holds nobody up.</summary>
    private bool IsOnItsWay(Track track) =>
        track.LastDone > day.Plus(-ledger.Rules.Progress.WindowDays)
        && ledger.IsInProgramme(track)
        && !ledger.IsWaiting(track)
        && ProgressDecision.LacksOnlyDays(track, () => progress.Context(day), ledger.Rules.Progress)
        && ledger.GrowthOf(track, day).IsPossible;

    private static DateOnly Waited(Track track) => track.LastChange ?? DateOnly.MinValue;
}
