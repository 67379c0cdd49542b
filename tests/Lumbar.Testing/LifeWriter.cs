using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>How a person lives one day of a life that follows its plan.</summary>
public sealed record LivedDay
{
    /// <summary>Pain on waking, or null when nothing is said.</summary>
    public int? Morning { get; init; } = 2;

    /// <summary>How far down symptoms reach that morning.</summary>
    public LegSymptom Leg { get; init; } = LegSymptom.Back;

    /// <summary>Whether a planned session is done.</summary>
    public bool Trains { get; init; } = true;

    /// <summary>The worst pain in it.</summary>
    public int Worst { get; init; } = 2;

    /// <summary>How far down symptoms reach after it.</summary>
    public LegSymptom LegAfter { get; init; } = LegSymptom.Back;

    /// <summary>What differs about an exercise from done in full, easily and in good form.</summary>
    public Func<SessionItem, SessionItem> Item { get; init; } = item => item;

    /// <summary>What happens before the morning is told.</summary>
    public Func<Life, Life> Before { get; init; } = life => life;

    /// <summary>What happens after all else.</summary>
    public Func<Life, Life> After { get; init; } = life => life;
}

/// <summary>Lets a person live by the plan: what the plan offers is done, what the safety questions ask is answered with no.</summary>
public static class LifeWriter
{
    /// <summary>The life after some more days, each lived as told.</summary>
    public static Life Live(this Life life, int from, int to, Func<int, LivedDay> lived) =>
        Enumerable.Range(from, to - from + 1).Aggregate(life, (so, day) => One(so, day, lived(day)));

    /// <summary>The life after some more days that were all alike.</summary>
    public static Life Live(this Life life, int from, int to, LivedDay? lived = null) => life.Live(from, to, _ => lived ?? new LivedDay());

    private static Life One(Life life, int day, LivedDay lived)
    {
        var woken = lived.Before(life);
        woken = lived.Morning is { } pain ? woken.Morning(day, pain, lived.Leg) : woken;
        woken = woken.Decide(day) is PlanOutcome.Incomplete ? woken.Screened(day, hour: 8) : woken;
        return lived.After(woken.Decide(day) is PlanOutcome.Planned plan ? Trained(Issued(woken, day, plan), day, lived, plan) : woken);
    }

    private static Life Issued(Life life, int day, PlanOutcome.Planned plan)
    {
        var last = plan.State.Programme;
        var exercises = plan.Programme.Exercises.Select(Issued).ToValueList();
        return last?.Exercises.Equals(exercises) is true ? life : life.And(new RecordEvent.ProgrammeIssued
        {
            Id = Guid.Empty,
            At = A.At(Life.Day(day), 9),
            By = Author.System,
            Version = (last?.Version ?? 0) + 1,
            Exercises = exercises,
            Reasons = [],
            KnowledgeVersion = "0123456789ab",
        });
    }

    private static IssuedExercise Issued(Candidate candidate) => new(candidate.Exercise.Id, candidate.Step, new IssuedDose
    {
        Sets = candidate.Dose.Sets,
        Reps = candidate.Dose.Repetitions,
        Hold = candidate.Dose.Hold,
    });

    private static Life Trained(Life life, int day, LivedDay lived, PlanOutcome.Planned plan)
    {
        if (!lived.Trains || plan.Week[0].Sessions is not [var session, ..])
        {
            return life;
        }

        var items = OfferedItem.Of(session).Select(item => lived.Item(new SessionItem
        {
            Exercise = item.Exercise, Sets = item.Sets, Reps = item.Repetitions, Hold = item.Hold, Effort = Effort.Of(2), RepsInReserve = 3, FormOk = true,
        }));
        return life.Session(day, 2, lived.Worst, lived.LegAfter, [.. items]);
    }
}
