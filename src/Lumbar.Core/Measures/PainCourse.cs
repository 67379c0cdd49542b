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
        var mornings = new MorningDays(state, rule);
        return new PainCourse { Weeks = WeeksOf(state, mornings, on), Change = ChangeOf(mornings, rule, on) };
    }

    /// <summary>Only the change from the first days with enough answers to the last.</summary>
    internal static ScoreChange ChangeOf(MorningDays mornings, PainCourseRule rule, DateOnly on)
    {
        var first = mornings.FirstWindow(on);
        var latest = mornings.WindowUpTo(on.DayNumber);
        return ScoreChange.Of(rule.Id, rule.Change, first, latest is null || first is null || mornings.AreApart(first, latest) ? latest : null);
    }

    /// <summary>The middle value of the days up to one, or null when too few of them have an answer.</summary>
    public static Points? MiddleOn(PatientState state, PainCourseRule rule, DateOnly day) =>
        new MorningDays(state, rule).WindowUpTo(day.DayNumber)?.Value;

    private static ValueList<PainWeek> WeeksOf(PatientState state, MorningDays mornings, DateOnly on)
    {
        if (state.FirstDay is not { } start || start > on)
        {
            return [];
        }

        var count = ((on.DayNumber - start.DayNumber) / mornings.Window) + 1;
        return Enumerable.Range(0, count).Select(number => mornings.WeekFrom(start.DayNumber + (number * mornings.Window), number + 1, on)).ToValueList();
    }
}
