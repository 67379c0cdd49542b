using Lumbar.Core.Catalogue;

using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>How much of what was planned lately was done (rules.md section 6.4).</summary>
public static class Adherence
{
    private const int Week = 7;
    private const int Whole = 100;

    /// <summary>
    /// The share of the last planned session days that were done, in percent; null while none were planned. The planned
    /// days are those of the person's own week, looked back on far enough to make up the number asked for.
    /// </summary>
    public static int? Percent(IReadOnlyList<SessionReading> sessions, DateOnly day, int? daysPerWeek, ProgressRule rule)
    {
        if (sessions.Count == 0 || daysPerWeek is not { } perWeek || perWeek == 0)
        {
            return null;
        }

        var window = Math.Min(((rule.AdherenceSessions * Week) + perWeek - 1) / perWeek, day.DayNumber - sessions[0].Day.DayNumber);
        var planned = window * perWeek / Week;
        return planned == 0 ? null : Math.Min(Whole, DaysDone(sessions, day.Plus(-window), day) * Whole / planned);
    }

    private static int DaysDone(IReadOnlyList<SessionReading> sessions, DateOnly from, DateOnly before)
    {
        var (done, last) = (0, DateOnly.MinValue);
        for (var i = sessions.Count - 1; i >= 0 && sessions[i].Day >= from; i--)
        {
            if (sessions[i].Day < before && sessions[i].Day != last)
            {
                (done, last) = (done + 1, sessions[i].Day);
            }
        }

        return done;
    }
}
