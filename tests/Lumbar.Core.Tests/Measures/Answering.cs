using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Measures;

/// <summary>Answers to questionnaires, told by a day counted from the first day of the record.</summary>
internal static class Answering
{
    public static readonly DateOnly Start = new(2026, 9, 1);

    public static MeasureRules Rules => RealKnowledge.Base.Measures;

    public static MeasureRule Rule(MeasureId id) => Rules.Of(id);

    public static DateOnly Day(int day) => Start.AddDays(day);

    /// <summary>An answer with values in the order of the items.</summary>
    public static RecordEvent.MeasureAnswered Values(MeasureId id, int day, params int?[] values) =>
        Items(id, day, [.. values.Select((value, i) => (Rule(id).Items[i].Id, value))]);

    public static RecordEvent.MeasureAnswered Items(MeasureId id, int day, params (string Item, int? Value)[] items) => new()
    {
        Id = Guid.Empty,
        At = A.At(Day(day), 18),
        By = Author.Person,
        Measure = id.Value,
        Items = items.Select(item => new MeasureItem(item.Item, item.Value)).ToValueList(),
    };

    public static RecordEvent.MeasureAnswered Peg(int day, int? pain, int? enjoyment, int? activity) => Values(MeasureIds.Peg, day, pain, enjoyment, activity);

    public static RecordEvent.MeasureAnswered Activities(int day, int? walk, int? sit, int? socks) =>
        Items(MeasureIds.Activities, day, ("walk-30-min", walk), ("sit-1-hour", sit), ("put-on-socks", socks));

    public static RecordEvent.MeasureAnswered Week(int day, string item, int? value) => Items(MeasureIds.Weekly, day, (item, value));

    public static RecordEvent.MeasureAnswered Confidence(int day, int? value) => Values(MeasureIds.Confidence, day, value);

    public static RecordEvent.MeasureAnswered Change(int day, int? value) => Items(MeasureIds.Change, day, ("change", value));

    public static RecordEvent.MorningChecked Morning(int day, int pain, LegSymptom leg = LegSymptom.Back) => A.Morning(Day(day), pain, leg);

    /// <summary>So many mornings with the same pain, from a day on.</summary>
    public static RecordEvent[] Mornings(int from, int count, int pain) => [.. Enumerable.Range(from, count).Select(day => Morning(day, pain))];

    /// <summary>The first entry of a record: it makes day 0.</summary>
    public static RecordEvent Begin => new RecordEvent.PreferencesSet
    {
        Id = A.Id(1), At = A.At(Start), By = Author.Person, MinutesPerDay = 20, SessionsPerDay = 1, DaysPerWeek = 5, Equipment = [],
        CanGetToFloor = true, Likes = [], Refuses = [], ComfortableWalkMinutes = 10,
    };

    /// <summary>A record that began on day 0 and holds these events.</summary>
    public static PatientState State(params RecordEvent[] events) => PatientState.Fold([Begin, .. events.Select((e, i) => e with { Id = A.Id(i + 2) })]);

    public static ScoreChange ChangeOf(MeasureId id, PatientState state, int on) => MeasureCourse.Of(state, Rule(id), Day(on))!.Change;

    public static OutcomeFacts Facts(int on, params RecordEvent[] events) => OutcomeFacts.Of(State(events), RealKnowledge.Base, Day(on));
}
