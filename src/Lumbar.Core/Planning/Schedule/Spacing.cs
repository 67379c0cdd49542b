namespace Lumbar.Core.Planning.Schedule;

/// <summary>
/// Spreads so many days evenly over a week, looking back at what was really done. A day missed is simply offered again;
/// nothing piles up.
/// </summary>
public static class Spacing
{
    private const int Week = 7;

    /// <summary>
    /// Whether a day may be one of the days: in no stretch of days ending on it, up to a week, are there more than an even
    /// spread allows, and the last one lies at least <paramref name="daysApart"/> days back.
    /// </summary>
    public static bool Allows(DateOnly day, IReadOnlySet<DateOnly> done, int perWeek, int daysApart)
    {
        var before = 0;
        for (var back = 1; back < Week; back++)
        {
            var wasDone = done.Contains(day.AddDays(-back));
            if (wasDone && back < daysApart)
            {
                return false;
            }

            before += wasDone ? 1 : 0;
            var evenly = (((back + 1) * perWeek) + Week - 1) / Week;
            if (before + 1 > evenly)
            {
                return false;
            }
        }

        return perWeek > 0;
    }
}
