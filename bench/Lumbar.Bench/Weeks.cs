using System.Diagnostics;
using System.Runtime.InteropServices;
using Lumbar.Core.Measures;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Testing;

namespace Lumbar.Bench;

/// <summary>
/// Long records: how long a year takes to fold, and how many whole daily decisions there are in a second on one core after
/// twelve weeks. The people do what is planned, tell every morning and answer the weekly questions.
/// </summary>
internal static class Weeks
{
    private const int Runs = 4000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>Runs every part, or only those whose name holds the words given.</summary>
    public static void Run(string? only)
    {
        void Report(string what, Func<object> run, string? perSecond = null)
        {
            if (only is null || what.Contains(only, StringComparison.Ordinal))
            {
                Measure(what, run, perSecond);
            }
        }

        var twelve = Lived(days: 84);
        var year = Lived(days: 365);
        Console.WriteLine($"twelve weeks: {twelve.Count} entries; a year: {year.Count} entries");
        var on = A.Today.AddDays(84);
        Report("a year folded", () => PatientState.Fold(year));
        var state = PatientState.Fold(twelve);
        Report("twelve weeks folded", () => PatientState.Fold(twelve));
        Report("the course of twelve weeks", () => CourseDecision.Of(new CourseRequest { State = state, Knowledge = RealKnowledge.Base, On = on }));
        Report("triage", () => DailyDecision.Triage(state, RealKnowledge.Base, on));
        var request = new PlanRequest { Events = twelve, Knowledge = RealKnowledge.Base, On = on };
        var plan = (PlanOutcome.Planned)DailyDecision.Of(request);
        Report("eligibility", () => Eligibility.Of(plan.Person, RealKnowledge.Base, ConsultationPolicy.Advised));
        Report("programme", () => ProgrammeDecision.Of(plan.Person, plan.Eligibility, RealKnowledge.Base));
        Report("person", () => PersonPicture.Of(plan.Course, plan.Triage, plan.State, RealKnowledge.Base, on)!);
        Report("walking", () => WalkDecision.Of(plan.Person, plan.Eligibility, RealKnowledge.Base)!);
        Report("outcome facts", () => OutcomeFacts.Of(state, RealKnowledge.Base, on));
        Report("week", () => WeekSchedule.Of(plan.Person, plan.Programme, plan.Walking, plan.Triage, RealKnowledge.Base));
        Report("state and reviews", () => StateDecision.Of(plan.Person));
        Report("a whole daily decision after twelve weeks", () => DailyDecision.Of(request), "decisions a second");
    }

    /// <summary>A record of someone who does what is planned.</summary>
    public static ValueList<RecordEvent> Lived(int days)
    {
        var events = new List<RecordEvent>(A.Person().Events);
        for (var i = 0; i < days; i++)
        {
            var day = A.Today.AddDays(i);
            events.Add(A.Morning(day, 2 + (i % 3 == 0 ? 1 : 0)) with { Id = A.Id(10_000 + i) });
            if (i % 14 == 13)
            {
                events.Add(TestPerson.FullScreen(A.At(day, 8)) with { Id = A.Id(20_000 + i) });
            }

            if (i % 7 == 6)
            {
                events.AddRange(Weekly(day, 70_000 + (10 * i)));
            }

            var plan = DailyDecision.Of(new PlanRequest { Events = events.ToValueList(), Knowledge = RealKnowledge.Base, On = day });
            if (plan is PlanOutcome.Planned { Week: [{ } today, ..] } planned)
            {
                events.AddRange(today.Sessions.Select((session, n) => Done(session, day, 30_000 + (10 * i) + n)));
                events.Add(new RecordEvent.WalkDone { Id = A.Id(50_000 + i), At = A.At(day, 17), By = Author.Person, Minutes = 15 });
                Issue(events, planned, day, 60_000 + i);
            }
        }

        return RecordReader.InOrder(events);
    }

    /// <summary>The weekly questions, and every second week the person's own activities.</summary>
    private static IEnumerable<RecordEvent> Weekly(DateOnly day, int id)
    {
        yield return Answered(day, id, "peg", ("pain", 3), ("enjoyment", 3), ("activity", 2));
        yield return Answered(day, id + 1, "confidence", ("confidence", 7));
        yield return Answered(day, id + 2, "weekly", ("strong-painkiller-daily", 0), ("off-work", 0), ("mood", 0), ("activity-avoided", 0));
        yield return new RecordEvent.IrritabilityAnswered
        {
            Id = A.Id(id + 3), At = A.At(day, 20), By = Author.Person, WorstPain24h = A.Pain(3), RestOrNightPain = false, SettleMinutes = 10,
        };
    }

    private static RecordEvent.MeasureAnswered Answered(DateOnly day, int id, string measure, params (string Item, int Value)[] items) => new()
    {
        Id = A.Id(id), At = A.At(day, 20), By = Author.Person, Measure = measure,
        Items = items.Select(item => new MeasureItem(item.Item, item.Value)).ToValueList(),
    };

    private static void Issue(List<RecordEvent> events, PlanOutcome.Planned plan, DateOnly day, int id)
    {
        var exercises = plan.Programme.Exercises.Select(candidate => new IssuedExercise(candidate.Exercise.Id, candidate.Step, new IssuedDose
        {
            Sets = candidate.Dose.Sets, Reps = candidate.Dose.Repetitions, Hold = candidate.Dose.Hold,
        })).ToValueList();
        if (plan.State.Programme?.Exercises.Equals(exercises) is not true)
        {
            events.Add(new RecordEvent.ProgrammeIssued
            {
                Id = A.Id(id), At = A.At(day, 18), By = Author.System, Version = id, Exercises = exercises, Reasons = [], KnowledgeVersion = "bench",
            });
        }
    }

    private static RecordEvent.SessionFinished Done(PlannedSession session, DateOnly day, int id) => new()
    {
        Id = A.Id(id), At = A.At(day, 10), By = Author.Person, Session = session.Id, PainBefore = A.Pain(2), WorstPain = A.Pain(2), LegAfter = Core.Catalogue.LegSymptom.Back,
        Items = session.Items.Select(item => new SessionItem
        {
            Exercise = item.Exercise.Id, Sets = item.Dose.Sets, Reps = item.Dose.Repetitions, Hold = item.Dose.Hold,
            Effort = Effort.Of(3), RepsInReserve = 4, WorstPain = A.Pain(1), FormOk = true,
        }).ToValueList(),
    };

    /// <summary>The median time of one run, by the clock and by the processor time of this process.</summary>
    private static void Measure(string what, Func<object> run, string? perSecond)
    {
        var times = new List<double>(Runs);
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < WarmUp;)
        {
            GC.KeepAlive(run());
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(run());
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        var used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds / Runs;
        bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / Runs;
        var median = CollectionsMarshal.AsSpan(times);
        median.Sort();
        var middle = median[Runs / 2];
        Console.WriteLine($"{what}: median {middle:0} us, processor {used:0} us, {bytes / 1024} KiB{(perSecond is null ? string.Empty : $"; {1_000_000 / middle:0} {perSecond}")}");
    }
}
