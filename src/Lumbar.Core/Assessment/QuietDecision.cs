using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>
/// Decides whether the last days were quiet: low irritability and little pain on every entry, with enough entries that
/// silence is not taken for calm. It opens the opposite direction (D-12) and lifts an acute person (D-2).
/// </summary>
public static class QuietDecision
{
    /// <summary>Whether the days before and on a day were quiet.</summary>
    public static bool IsQuiet(PatientState state, Irritability irritability, QuietRule rule, DateOnly on)
    {
        if (irritability != Irritability.Low || state.FirstDay is not { } first || on.DayNumber - first.DayNumber < rule.Days)
        {
            return false;
        }

        var pains = Pains(state, day => day <= on && on.DayNumber - day.DayNumber < rule.Days);
        return pains.TrueForAll(entry => entry.Pain <= rule.MostPain)
            && pains.DistinctBy(entry => entry.Day).Count() >= rule.FewestEntries;
    }

    private static List<(DateOnly Day, Nprs Pain)> Pains(PatientState state, Func<DateOnly, bool> isLately) =>
    [
        .. state.Mornings.Where(morning => isLately(morning.Day)).Select(morning => (morning.Day, morning.Pain)),
        .. state.Sessions.Where(session => isLately(session.Day)).Select(session => (session.Day, session.WorstPain)),
        .. state.Walks.Where(walk => walk.Pain is not null && isLately(walk.Day)).Select(walk => (walk.Day, walk.Pain!.Value)),
    ];
}
