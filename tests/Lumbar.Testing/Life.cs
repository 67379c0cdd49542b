using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>
/// Weeks of a person told by a test. Days are counted from the first one, a Monday; mornings are checked at seven, sessions done at six in
/// the evening. Every change gives a new life.
/// </summary>
public sealed record Life
{
    /// <summary>The first day.</summary>
    public static readonly DateOnly Start = new(2026, 1, 5);

    private const int Evening = 18;
    private const int EventsBeforeLife = 100;

    /// <summary>Who it is; everything was told and every safety question answered on the first morning.</summary>
    public TestPerson Person { get; init; } = (A.Person() with { Today = Start }).Since(Start).OnsetDaysAgo(200);

    /// <summary>What happened since, in the order in which it is told.</summary>
    public ValueList<RecordEvent> Happened { get; init; } = [];

    /// <summary>The whole record.</summary>
    public ValueList<RecordEvent> Events => (Person with { Others = Happened.Select((e, i) => e with { Id = A.Id(EventsBeforeLife + i) }).ToValueList() }).Events;

    /// <summary>The record as its lines, so that a failing law shows something that can be read and run again.</summary>
    public override string ToString() => string.Join("\n", RecordReader.InOrder(Events).Select(RecordWriter.Write));

    /// <summary>A day by its number.</summary>
    public static DateOnly Day(int day) => Start.AddDays(day);

    /// <summary>The life of another person.</summary>
    public static Life Of(Func<TestPerson, TestPerson> change) => new Life() is var life ? life with { Person = change(life.Person) } : life;

    /// <summary>Something else happened.</summary>
    public Life And(params RecordEvent[] events) => this with { Happened = [.. Happened, .. events] };

    /// <summary>A morning.</summary>
    public Life Morning(int day, int pain, LegSymptom leg = LegSymptom.Back, bool ache = false, bool sleep = false) =>
        And(A.Morning(Day(day), pain, leg) with { MuscleAcheOnly = ache, SleepDisturbed = sleep });

    /// <summary>The same morning on all days from one to another.</summary>
    public Life Mornings(int from, int to, int pain) => Enumerable.Range(from, to - from + 1).Aggregate(this, (life, day) => life.Morning(day, pain));

    /// <summary>A session in which all pain stayed at two.</summary>
    public Life Session(int day, params SessionItem[] items) => Session(day, 2, 2, LegSymptom.Back, items);

    /// <summary>A session with its pain.</summary>
    public Life Session(int day, int before, int worst, LegSymptom leg, params SessionItem[] items) =>
        And(A.Session(A.At(Day(day), Evening)) with
        {
            Session = $"{Day(day):yyyy-MM-dd}-evening", PainBefore = A.Pain(before), WorstPain = A.Pain(worst), LegAfter = leg, Items = items.ToValueList(),
        });

    /// <summary>A programme given with these steps.</summary>
    public Life Issued(int day, params (string Exercise, int Step)[] exercises) => And(new RecordEvent.ProgrammeIssued
    {
        Id = Guid.Empty,
        At = A.At(Day(day), 9),
        By = Author.System,
        Version = 1,
        Exercises = exercises.Select(item => new IssuedExercise(A.Exercise(item.Exercise), item.Step, DoseAt(item.Exercise, item.Step))).ToValueList(),
        Reasons = [],
        KnowledgeVersion = "0123456789ab",
    });

    /// <summary>The person says it flared up.</summary>
    public Life Flare(int day, int hour = 12) => And(new RecordEvent.FlareReported { Id = Guid.Empty, At = A.At(Day(day), hour), By = Author.Person });

    /// <summary>Every safety question answered, with no except where named.</summary>
    public Life Screened(int day, int hour = 13, params (string Question, Answer Answer)[] except) =>
        And(TestPerson.FullScreen(A.At(Day(day), hour), except));

    /// <summary>A visit to a clinician who says that exercise is fine.</summary>
    public Life Visit(int day, int hour = 10) => And(A.Visit(A.At(Day(day), hour), exerciseFine: true));

    /// <summary>The irritability questions.</summary>
    public Life Irritable(int day, int worst, bool atRest = false, int settle = 10) => And(new RecordEvent.IrritabilityAnswered
    {
        Id = Guid.Empty, At = A.At(Day(day), 8), By = Author.Person, WorstPain24h = A.Pain(worst), RestOrNightPain = atRest, SettleMinutes = settle,
    });

    /// <summary>A questionnaire.</summary>
    public Life Measured(int day, string measure, params (string Item, int? Value)[] items) => And(new RecordEvent.MeasureAnswered
    {
        Id = Guid.Empty,
        At = A.At(Day(day), 20),
        By = Author.Person,
        Measure = measure,
        Items = items.Select(item => new MeasureItem(item.Item, item.Value)).ToValueList(),
    });

    /// <summary>How the weeks went, up to a day.</summary>
    public CourseOutcome Course(int on, Supervision supervision = Supervision.SelfUse) => CourseDecision.Of(new CourseRequest
    {
        State = PatientState.Fold(Events.Where(e => e.Day <= Day(on))), Knowledge = RealKnowledge.Base, On = Day(on), Supervision = supervision,
    });

    /// <summary>The step of an exercise on a day.</summary>
    public int Step(int on, string exercise) => Standing(on, exercise).Step;

    /// <summary>Where an exercise stands on a day.</summary>
    public Standing Standing(int on, string exercise) =>
        Course(on).StandingOf(A.Exercise(exercise)) ?? throw new InvalidOperationException($"'{exercise}' stands nowhere.");

    /// <summary>What is decided on a day.</summary>
    public PlanOutcome Decide(int on) => DailyDecision.Of(new PlanRequest { Events = Events, Knowledge = RealKnowledge.Base, On = Day(on) });

    /// <summary>The plan of a day on which there is one.</summary>
    public PlanOutcome.Planned Plan(int on) =>
        Decide(on) as PlanOutcome.Planned ?? throw new InvalidOperationException($"Nothing is planned: {Decide(on).GetType().Name}.");

    /// <summary>The amount of a step, done in full, easily and in good form.</summary>
    public static SessionItem Done(string exercise, int step)
    {
        var dose = DoseAt(exercise, step);
        return new SessionItem
        {
            Exercise = A.Exercise(exercise), Sets = dose.Sets, Reps = dose.Reps, Hold = dose.Hold, Effort = Effort.Of(2), RepsInReserve = 3, FormOk = true,
        };
    }

    /// <summary>The amount of a step.</summary>
    public static IssuedDose DoseAt(string exercise, int step)
    {
        var rung = LadderOf(exercise).Steps[step];
        return new IssuedDose { Sets = rung.SetRepetitions.Count, Reps = rung.SetRepetitions.Max(), Hold = rung.Hold };
    }

    /// <summary>The ladder of an exercise.</summary>
    public static Ladder LadderOf(string exercise) =>
        RealKnowledge.Base.TryFind(A.Exercise(exercise), out var found) && found.Ladder is { } ladder
            ? RealKnowledge.Base.LadderOf(ladder)
            : throw new InvalidOperationException($"'{exercise}' has no ladder.");
}
