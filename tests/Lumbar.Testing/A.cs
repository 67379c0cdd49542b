using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>The words in which tests tell of people: everyone begins alike, and a test names only what differs.</summary>
public static class A
{
    /// <summary>The day on which tests decide unless they say otherwise.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>How far from Greenwich everybody in the tests lives.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(1);

    /// <summary>
    /// Someone of 40 with a chronic, calm pain of the low back who told everything, answered every safety question with
    /// no this morning, and has every piece of equipment and half an hour on five days.
    /// </summary>
    public static TestPerson Person() => new();

    /// <summary>A time on a day.</summary>
    public static DateTimeOffset At(DateOnly day, int hour = 8, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), Offset);

    /// <summary>An id with a number, the same in every run.</summary>
    public static Guid Id(int number) => Guid.ParseExact($"01920000-0000-7000-8000-{number:x12}", "D");

    /// <summary>An exercise id.</summary>
    public static ExerciseId Exercise(string id) => new(id);

    /// <summary>A pain score.</summary>
    public static Nprs Pain(int value) => Nprs.Of(value);

    /// <summary>A list of exercise ids.</summary>
    public static ValueList<ExerciseId> Exercises(params string[] ids) => ids.Select(id => new ExerciseId(id)).ToValueList();

    /// <summary>A list of condition ids.</summary>
    public static ValueList<ConditionId> Conditions(params string[] ids) => ids.Select(id => new ConditionId(id)).ToValueList();

    /// <summary>A session that went well.</summary>
    public static RecordEvent.SessionFinished Session(DateTimeOffset at, params string[] exercises) => new()
    {
        Id = Guid.Empty,
        At = at,
        By = Author.Person,
        Session = "a-session",
        PainBefore = Pain(2),
        WorstPain = Pain(2),
        LegAfter = LegSymptom.Back,
        Items = exercises.Select(id => new SessionItem { Exercise = Exercise(id), Sets = 1, Reps = 8, Hold = Seconds.Zero }).ToValueList(),
    };

    /// <summary>A morning with so much pain.</summary>
    public static RecordEvent.MorningChecked Morning(DateOnly day, int pain, LegSymptom leg = LegSymptom.Back) => new()
    {
        Id = Guid.Empty,
        At = At(day, 7),
        By = Author.Person,
        Pain = Pain(pain),
        LegSymptom = leg,
        MuscleAcheOnly = false,
        SleepDisturbed = false,
    };

    /// <summary>A direction test without a change of the leg.</summary>
    public static RecordEvent.DirectionTested Tested(TestedDirection direction, DateTimeOffset at, int painBefore, int painAfter) => new()
    {
        Id = Guid.Empty,
        At = at,
        By = Author.Person,
        Direction = direction,
        LegBefore = LegSymptom.Back,
        PainBefore = Pain(painBefore),
        LegAfter = LegSymptom.Back,
        PainAfter = Pain(painAfter),
    };

    /// <summary>A visit to a clinician.</summary>
    public static RecordEvent.Consulted Visit(DateTimeOffset at, bool? exerciseFine = null, DateOnly? on = null, bool? advancedFine = null) =>
        new() { Id = Guid.Empty, At = at, By = Author.Person, ExerciseFine = exerciseFine, On = on, AdvancedFine = advancedFine };

    /// <summary>A clinician puts an exercise in.</summary>
    public static RecordEvent.ExercisePrescribed Prescribed(string exercise, DateTimeOffset at, IssuedDose? dose = null) =>
        new() { Id = Guid.Empty, At = at, By = Author.Clinician, Exercise = Exercise(exercise), Dose = dose };
}
