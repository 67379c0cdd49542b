using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>
/// Reads how long one answer has been given again and again. A question left out changes nothing; answers too far apart
/// say nothing about the time between them, and one too old says nothing about now.
/// </summary>
internal sealed class AnswerRuns(PatientState state, MeasureRules rules, DateOnly on)
{
    /// <summary>The latest answer to an item that still speaks for the person, or null.</summary>
    public int? Latest(MeasureId measure, string item) =>
        Answers(measure, item) is [.., var (day, value)] && on.DayNumber - day.DayNumber <= rules.Timing.FreshDays ? value : null;

    /// <summary>
    /// For how many days an answer has held up to its latest: 0 when the latest one is another, null when nobody knows.
    /// A question about the past days covers these as well.
    /// </summary>
    public int? Days(MeasureId measure, string item, Func<int, bool> holds, int covers)
    {
        if (Latest(measure, item) is not { } latest)
        {
            return null;
        }

        var answers = Answers(measure, item);
        var first = answers.Count;
        while (first > 0 && holds(answers[first - 1].Value) && (first == answers.Count || IsNear(answers[first - 1].Day, answers[first].Day)))
        {
            first--;
        }

        return holds(latest) ? answers[^1].Day.DayNumber - answers[first].Day.DayNumber + covers : 0;
    }

    /// <summary>The days in a row, up to this one or the one before, for which the daily question was answered with yes; null when it was not answered.</summary>
    public int? DaysInARow(MeasureId measure, string item)
    {
        var byDay = Answers(measure, item).GroupBy(answer => answer.Day.DayNumber).ToDictionary(day => day.Key, day => day.Last().Value);
        var last = byDay.ContainsKey(on.DayNumber) ? on.DayNumber : on.DayNumber - 1;
        if (!byDay.ContainsKey(last))
        {
            return null;
        }

        var days = 0;
        while (byDay.TryGetValue(last - days, out var value) && value > 0)
        {
            days++;
        }

        return days;
    }

    private bool IsNear(DateOnly earlier, DateOnly later) => later.DayNumber - earlier.DayNumber <= rules.Timing.FreshDays;

    private ValueList<(DateOnly Day, int Value)> Answers(MeasureId measure, string item)
    {
        var rule = rules.Find(measure)?.ItemOf(item);
        var answers = new List<(DateOnly Day, int Value)>();
        foreach (var answer in state.Measures.Where(answer => answer.Measure == measure.Value && answer.Day <= on))
        {
            if (answer.Items.FirstOrDefault(found => found.Item == item)?.Value is { } value && value >= rule?.Lowest && value <= rule.Highest)
            {
                answers.Add((answer.Day, value));
            }
        }

        return answers.ToValueList();
    }
}
