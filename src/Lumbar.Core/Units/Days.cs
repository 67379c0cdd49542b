namespace Lumbar.Core.Units;

/// <summary>Counting days without falling off the ends of the calendar.</summary>
public static class Days
{
    /// <summary>The day so many days later, or earlier when negative; the first or last day of the calendar when it would lie beyond.</summary>
    public static DateOnly Plus(this DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The later of two moments; the one there is when the other is null.</summary>
    public static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other ?? one : one;

    /// <summary>The later of two days; the one there is when the other is null.</summary>
    public static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
