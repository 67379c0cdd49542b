namespace Lumbar.Web.Pages.Progress;

/// <summary>How far back the charts go. An address names it by its number of weeks or by "all".</summary>
public sealed record Period(string Key, string Words, int? Weeks)
{
    private const int Week = 7;

    /// <summary>The choices, as they are shown.</summary>
    public static readonly IReadOnlyList<Period> All = [new("4", "4 weeks", 4), new("12", "12 weeks", 12), new("all", "All", null)];

    /// <summary>The period an address names; 12 weeks when it names none that there is.</summary>
    public static Period Of(string? key) => All.FirstOrDefault(period => period.Key == key) ?? All[1];

    /// <summary>The days shown: whole weeks of the record, counted from its first day, and never less than two.</summary>
    public (DateOnly From, DateOnly To) Days(DateOnly start, DateOnly today)
    {
        var week = (today.DayNumber - start.DayNumber) / Week;
        var first = Weeks is { } weeks ? Math.Max(0, week - weeks + 1) : 0;
        var from = start.AddDays(first * Week);
        var least = from.AddDays((2 * Week) - 1);
        return (from, today > least ? today : least);
    }
}
