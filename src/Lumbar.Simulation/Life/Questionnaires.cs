using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Simulation.People;

namespace Lumbar.Simulation.Life;

/// <summary>The questionnaires a virtual person answers in the evening: the weekly ones each week, the others each second week.</summary>
internal sealed class Questionnaires(Nature nature, Body body, Dice dice, Diary diary)
{
    private const int Week = 7;
    private const int Evening = 20 * 60;

    private static readonly string[] Activities = ["walk-30-min", "sit-1-hour", "put-on-socks"];

    /// <summary>Answers what is due on a day. Returns whether anything was.</summary>
    public bool Answer(int day)
    {
        if (day % Week != 0 || !dice.Happens(nature.Habits.AnswersQuestions))
        {
            return false;
        }

        Weekly(day);
        if (day % (2 * Week) == 0)
        {
            var able = Math.Clamp(10 - body.Pain.Value, 0, 10);
            Write(day, MeasureIds.Activities, [.. Activities.Select(activity => (activity, (int?)able))]);
            Write(day, MeasureIds.Movement, [("days", dice.Below(8)), ("minutes", dice.Between(5, 60)), ("strength-days", null)]);
        }

        if (day > 0 && day % (4 * Week) == 0)
        {
            var better = Math.Clamp((int)(nature.Pain - body.Pain.Value), -5, 5);
            Write(day, MeasureIds.Change, [("change", better), ("satisfied", better > 1 ? 1 : 0)]);
        }

        return true;
    }

    private void Weekly(int day)
    {
        var pain = body.Pain.Value;
        Write(day, MeasureIds.Peg, [("pain", pain), ("enjoyment", Near(pain)), ("activity", dice.Happens(0.95) ? Near(pain) : null)]);
        Write(day, MeasureIds.Confidence, [(MeasureIds.ConfidenceItem, Near(10 - (pain * 2 / 3)))]);
        Write(day, MeasureIds.Weekly,
        [
            (MeasureIds.Avoided, pain > 5 ? 1 : 0), (MeasureIds.StrongPainkiller, pain > 7 ? 1 : 0),
            (MeasureIds.OffWork, pain > 7 ? 1 : 0), (MeasureIds.Mood, dice.Happens(0.02) ? 2 : dice.Happens(0.08) ? 1 : 0),
        ]);
        Write(day, MeasureIds.Day, [(MeasureIds.BedRest, pain > 7 ? 1 : 0)]);
        var (id, at) = diary.Stamp(day, Evening);
        diary.Write(new RecordEvent.IrritabilityAnswered
        {
            Id = id, At = at, By = Author.Person, WorstPain24h = Nprs.Of(Math.Min(Nprs.Highest, pain + dice.Below(2))),
            RestOrNightPain = dice.Happens(pain > 6 ? 0.3 : 0.01), SettleMinutes = dice.Happens(0.8) ? nature.SettleMinutes : null,
        });
    }

    private int Near(int score) => Math.Clamp(score + dice.Between(-1, 1), 0, 10);

    private void Write(int day, MeasureId measure, ReadOnlySpan<(string Item, int? Value)> items)
    {
        var (id, at) = diary.Stamp(day, Evening);
        var answered = new List<MeasureItem>();
        foreach (var (item, value) in items)
        {
            answered.Add(new MeasureItem(item, value));
        }

        diary.Write(new RecordEvent.MeasureAnswered { Id = id, At = at, By = Author.Person, Measure = measure.Value, Items = answered.ToValueList() });
    }
}
