using System.Runtime.InteropServices;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>For how many days one answer has been given again and again, and from which day on; 0 days when the latest one is another.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AnswerRun(int Days, DateOnly From);

/// <summary>
/// Reads how long one answer has been given again and again. A question left out changes nothing; answers too far apart
/// say nothing about the time between them, and one too old says nothing about now. It looks back from the latest answer.
/// </summary>
internal sealed class AnswerRuns(ScoredAnswers answers, MeasureRules rules, DateOnly on)
{
    /// <summary>The latest answer to an item that still speaks for the person, or null.</summary>
    public int? Latest(MeasureId measure, string item) => LatestOf(Asked(measure, item))?.Value;

    /// <summary>When that was answered, or null.</summary>
    public DateTimeOffset? LatestAt(MeasureId measure, string item) =>
        Asked(measure, item) is var asked && LatestOf(asked) is { } latest ? asked.Answers[latest.Place].At : null;

    /// <summary>
    /// For how long an answer has held up to its latest: 0 days when the latest one is another, null when nobody knows.
    /// A question about the past days covers these as well.
    /// </summary>
    public AnswerRun? Run(MeasureId measure, string item, Func<int, bool> holds, int covers)
    {
        var asked = Asked(measure, item);
        if (LatestOf(asked) is not { } latest)
        {
            return null;
        }

        if (!holds(latest.Value))
        {
            return new AnswerRun(0, latest.Day);
        }

        var first = latest;
        while (Before(first.Place, asked) is { } earlier && holds(earlier.Value) && IsNear(earlier.Day, first.Day))
        {
            first = earlier;
        }

        return new AnswerRun(latest.Day.DayNumber - first.Day.DayNumber + covers, first.Day.Plus(-covers));
    }

    /// <summary>The days in a row, up to this one or the one before, for which the daily question was answered with yes; null when it was not answered.</summary>
    public int? DaysInARow(MeasureId measure, string item)
    {
        var asked = Asked(measure, item);
        var (days, last) = (0, (int?)null);
        for (var found = Before(asked.Answers.Count, asked); found is { } answer; found = Before(answer.Place, asked))
        {
            var day = answer.Day.DayNumber;
            if (last is null && on.DayNumber - day > 1)
            {
                return null;
            }

            // Of several answers on a day the last one counts.
            if (day == last)
            {
                continue;
            }

            if (answer.Value <= 0 || (last is { } before && day != before - 1))
            {
                return days;
            }

            (days, last) = (days + 1, day);
        }

        return last is null ? null : days;
    }

    private bool IsNear(DateOnly earlier, DateOnly later) => later.DayNumber - earlier.DayNumber <= rules.Timing.FreshDays;

    private ItemAsked Asked(MeasureId measure, string item) => new(answers.AllOf(measure), item, rules.Find(measure)?.ItemOf(item));

    private ItemAnswer? LatestOf(ItemAsked asked) => Before(asked.Answers.Count, asked) is { } latest && IsNear(latest.Day, on) ? latest : null;

    /// <summary>The last answer to an item before a place among the answers to its questionnaire, or null.</summary>
    private ItemAnswer? Before(int place, ItemAsked asked)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            var answer = asked.Answers[i];
            if (answer.Day <= on && asked.ValueIn(answer.Items) is { } value)
            {
                return new ItemAnswer(i, answer.Day, value);
            }
        }

        return null;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct ItemAnswer(int Place, DateOnly Day, int Value);

    private sealed record ItemAsked(List<RecordEvent.MeasureAnswered> Answers, string Item, MeasureItemRule? Rule)
    {
        /// <summary>The value given, or null when it was left out or cannot be an answer.</summary>
        public int? ValueIn(ValueList<MeasureItem> items) =>
            MeasureScore.ValueOf(items, Item) is { } value && value >= Rule?.Lowest && value <= Rule.Highest ? value : null;
    }
}
