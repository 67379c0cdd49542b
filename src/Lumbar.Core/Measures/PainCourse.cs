using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>One week of mornings, counted from the first day of the record; its middle value is null with too few answers.</summary>
public sealed record PainWeek(int Number, DateOnly FirstDay, int Mornings, Points? Middle);

/// <summary>
/// How morning pain has gone: the middle value of each week, the first days with enough answers, the last seven days, and
/// what the difference means. Days without an answer are no days without pain. Sources: E-120, E-121.
/// </summary>
public sealed record PainCourse
{
    /// <summary>The weeks since the start, the present one last.</summary>
    public required ValueList<PainWeek> Weeks { get; init; }

    /// <summary>From the first days with enough answers to the last.</summary>
    public required ScoreChange Change { get; init; }

    /// <summary>The course as of a day.</summary>
    public static PainCourse Of(PatientState state, PainCourseRule rule, DateOnly on)
    {
        var mornings = Mornings(state, on);
        var first = FirstWindow(mornings, rule, on);
        var last = on.AddDays(1 - rule.WindowDays);
        var latest = first is null || last > first.Day ? MiddleFrom(mornings, rule, last) : null;
        return new PainCourse
        {
            Weeks = WeeksOf(state, mornings, rule, on),
            Change = ScoreChange.Of(rule.Id, rule.Change, first, latest),
        };
    }

    /// <summary>The middle value of the days up to one, or null when too few of them have an answer.</summary>
    public static Points? MiddleOn(PatientState state, PainCourseRule rule, DateOnly day) =>
        MiddleFrom(Mornings(state, day), rule, day.AddDays(1 - rule.WindowDays))?.Value;

    private static SortedDictionary<DateOnly, int> Mornings(PatientState state, DateOnly on)
    {
        var byDay = new SortedDictionary<DateOnly, int>();
        foreach (var morning in state.Mornings.Where(morning => morning.Day <= on))
        {
            byDay[morning.Day] = morning.Pain.Value;
        }

        return byDay;
    }

    private static DatedScore? FirstWindow(SortedDictionary<DateOnly, int> mornings, PainCourseRule rule, DateOnly on)
    {
        foreach (var day in mornings.Keys.Where(day => day.AddDays(rule.WindowDays - 1) <= on))
        {
            if (MiddleFrom(mornings, rule, day) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static DatedScore? MiddleFrom(SortedDictionary<DateOnly, int> mornings, PainCourseRule rule, DateOnly first)
    {
        var last = first.AddDays(rule.WindowDays - 1);
        var within = mornings.Where(entry => entry.Key >= first && entry.Key <= last).Select(entry => entry.Value).ToList();
        return within.Count >= rule.FewestMornings ? new DatedScore(last, Points.MiddleOf(within)) : null;
    }

    private static ValueList<PainWeek> WeeksOf(PatientState state, SortedDictionary<DateOnly, int> mornings, PainCourseRule rule, DateOnly on)
    {
        if (state.FirstDay is not { } start || start > on)
        {
            return [];
        }

        var count = ((on.DayNumber - start.DayNumber) / rule.WindowDays) + 1;
        return Enumerable.Range(0, count).Select(number => WeekOf(mornings, rule, number, start.AddDays(number * rule.WindowDays))).ToValueList();
    }

    private static PainWeek WeekOf(SortedDictionary<DateOnly, int> mornings, PainCourseRule rule, int number, DateOnly first) => new(
        number + 1,
        first,
        mornings.Keys.Count(day => day >= first && day < first.AddDays(rule.WindowDays)),
        MiddleFrom(mornings, rule, first)?.Value);
}
