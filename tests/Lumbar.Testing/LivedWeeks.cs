using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>
/// Some weeks of a person who does what is planned: told everything on the first day, answers the morning question, does
/// the sessions and walks of the real plan, and the safety questions whenever they are asked again. What differs is set.
/// </summary>
public sealed record LivedWeeks
{
    private const int Week = 7;

    /// <summary>The knowledge the plans are made with.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The events of the first day: person, episode, preferences and safety answers.</summary>
    public required ValueList<RecordEvent> Told { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day before which the record ends.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Pain on the morning of a day, counted from the first; null leaves the morning out.</summary>
    public Func<int, int?> Morning { get; init; } = Easing;

    /// <summary>The worst pain of a session on a day.</summary>
    public Func<int, int> Worst { get; init; } = day => day == 26 ? 5 : 2;

    /// <summary>The answers to the questionnaires that are due on a day, by item.</summary>
    public Func<int, ValueList<(string Measure, ValueList<MeasureItem> Items)>> Answers { get; init; } = Improving;

    /// <summary>Six at the start, a flare-up in week 5, two at the end; two days without an answer.</summary>
    public static int? Easing(int day) => day switch
    {
        17 or 18 => null,
        >= 29 and <= 33 => 8 - ((day - 29) / 2),
        < 14 => day % 3 == 0 ? 5 : 6,
        < 29 => day % 4 == 0 ? 4 : 5,
        < 56 => day % 3 == 0 ? 4 : 3,
        _ => day % 5 == 0 ? 3 : 2,
    };

    /// <summary>Questionnaires as they are asked, each a little better.</summary>
    public static ValueList<(string Measure, ValueList<MeasureItem> Items)> Improving(int day)
    {
        var better = day / 21;
        var answers = new List<(string, ValueList<MeasureItem>)>();
        if (day % Week == 0)
        {
            answers.Add(("peg", [new("pain", 6 - better), new("enjoyment", 6 - better), new("activity", 7 - better)]));
            answers.Add(("confidence", [new("confidence", 4 + better)]));
        }

        if (day is 0 or 14 or 28 or 42 or 56 or 83)
        {
            answers.Add(("psfs", [new("carry-shopping", 3 + better), new("sit-1-hour", 4 + (better / 2)), new("put-on-socks", 4 + better)]));
        }

        if (day is 28 or 42 or 83)
        {
            answers.Add(("groc", [new("change", better), new("satisfied", 1)]));
        }

        if (day is 0 or 42 or 83)
        {
            answers.Add(("evs", [new("days", 2 + better), new("minutes", 20), new("strength-days", 1)]));
        }

        return answers.ToValueList();
    }

    /// <summary>The whole record.</summary>
    public ValueList<RecordEvent> Events()
    {
        var events = new List<RecordEvent>(Told);
        for (var day = From; day < Until; day = day.AddDays(1))
        {
            Live(day, day.DayNumber - From.DayNumber, events);
        }

        return RecordReader.InOrder(events);
    }

    private void Live(DateOnly day, int number, List<RecordEvent> events)
    {
        if (number > 0 && Morning(number) is { } pain)
        {
            events.Add(A.Morning(day, pain) with { Id = New(day, 7), At = At(day, 7) });
        }

        foreach (var (measure, items) in Answers(number))
        {
            events.Add(new RecordEvent.MeasureAnswered { Id = New(day, 8), At = At(day, 8, 30), By = Author.Person, Measure = measure, Items = items });
        }

        if (Decide(events, day) is PlanOutcome.Incomplete { Triage.Missing.Count: > 0 })
        {
            events.Add(Screen(day));
        }

        if (Decide(events, day) is PlanOutcome.Planned plan)
        {
            Train(plan, day, number, events);
        }
    }

    private void Train(PlanOutcome.Planned plan, DateOnly day, int number, List<RecordEvent> events)
    {
        var issued = plan.Programme.Exercises.Select(Issued).ToValueList();
        if (plan.State.Programme?.Exercises.Equals(issued) is not true)
        {
            events.Add(new RecordEvent.ProgrammeIssued
            {
                Id = New(day, 10), At = At(day, 10), By = Author.System, Version = (plan.State.Programme?.Version ?? 0) + 1, Exercises = issued,
                Reasons = [], KnowledgeVersion = Knowledge.Version,
            });
        }

        foreach (var session in plan.Week[0].Sessions)
        {
            events.Add(Done(session, plan, day, number));
        }

        if (plan.Week[0].Walk is { } walk)
        {
            events.Add(new RecordEvent.WalkDone { Id = New(day, 17), At = At(day, 17), By = Author.Person, Minutes = walk.Bouts * walk.Minutes });
        }
    }

    private RecordEvent.SessionFinished Done(PlannedSession session, PlanOutcome.Planned plan, DateOnly day, int number) => new()
    {
        Id = New(day, 11 + (int)session.Slot), At = At(day, 11 + (int)session.Slot), By = Author.Person, Session = session.Id,
        PainBefore = A.Pain(Math.Min(Morning(number) ?? 2, 2)), WorstPain = A.Pain(Worst(number)), LegAfter = LegSymptom.Back,
        Items = session.Items.Select(item => item.Exercise).Distinct().Select(exercise => Item(exercise, plan)).ToValueList(),
    };

    private static SessionItem Item(Exercise exercise, PlanOutcome.Planned plan)
    {
        var candidate = plan.Programme.Exercises.FirstOrDefault(each => each.Exercise.Id == exercise.Id)
            ?? (plan.Programme.WarmUp?.Exercise.Id == exercise.Id ? plan.Programme.WarmUp : plan.Programme.CoolDown);
        var dose = candidate?.Dose;
        return new SessionItem
        {
            Exercise = exercise.Id, Sets = dose?.Sets ?? 1, Reps = dose?.Repetitions ?? 5, Hold = dose?.Hold ?? Seconds.Zero, Effort = Effort.Of(3),
            RepsInReserve = 3, FormOk = true,
        };
    }

    private RecordEvent.ScreenAnswered Screen(DateOnly day) => new()
    {
        Id = New(day, 9), At = At(day, 9), By = Author.Person,
        Answers = Knowledge.Triage.Questions.Select(question => question.Id).Order().Select(id => new ScreenAnswer(id, Answer.No)).ToValueList(),
    };

    private PlanOutcome Decide(List<RecordEvent> events, DateOnly day) =>
        DailyDecision.Of(new PlanRequest { Events = RecordReader.InOrder(events), Knowledge = Knowledge, On = day });

    private static IssuedExercise Issued(Candidate candidate) => new(candidate.Exercise.Id, candidate.Step, new IssuedDose
    {
        Sets = candidate.Dose.Sets, Reps = candidate.Dose.Repetitions, Hold = candidate.Dose.Hold, PerSide = candidate.Dose.PerSide,
        Rest = candidate.Dose.Rest, TimesPerDay = candidate.Dose.TimesPerDay, DaysPerWeek = candidate.Dose.DaysPerWeek,
    });

    private static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.Zero);

    private static Guid New(DateOnly day, int hour) => Guid.CreateVersion7(At(day, hour));
}
