using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>Whose turn it is to rise: what loads goes before stretches and mobility exercises, as long as it is on its way.</summary>
internal static class Turn
{
    /// <summary>The exercise that loads, is on its way and has waited longer, to which a stretch or a mobility exercise leaves the turn; or null.</summary>
    public static Track? First(StepLedger ledger, Track track, DateOnly day, ProgressPicture progress)
    {
        if (track.Ladder.NeedsRestDay)
        {
            return null;
        }

        foreach (var other in ledger.Tracks)
        {
            if (other is { Ladder.NeedsRestDay: true, IsAtTop: false, Streak: > 0 }
                && (other.LastChange ?? DateOnly.MinValue) <= (track.LastChange ?? DateOnly.MinValue)
                && IsOnItsWay(ledger, other, day, progress))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether it was done lately and lacks nothing but calm days: one that is too hard as it is holds nobody up.</summary>
    private static bool IsOnItsWay(StepLedger ledger, Track track, DateOnly day, ProgressPicture progress) =>
        track.LastDone > day.Plus(-ledger.Rules.Progress.WindowDays)
        && ledger.IsInProgramme(track)
        && !ledger.IsWaiting(track)
        && ProgressDecision.LacksOnlyDays(track, () => progress.Context(day), ledger.Rules.Progress)
        && ledger.GrowthOf(track, day).IsPossible;
}
