using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Schedule;

/// <summary>One exercise of a session as it was offered: what the player could report at most.</summary>
public sealed record OfferedItem(ExerciseId Exercise, int Sets, int Repetitions, Seconds Hold)
{
    /// <summary>What a session offers.</summary>
    public static ValueList<OfferedItem> Of(PlannedSession session) => session.Items
        .Select(item => new OfferedItem(item.Exercise.Id, item.Dose.Sets, item.Dose.SetRepetitions.Max(), item.Dose.Hold))
        .ToValueList();
}

/// <summary>One exercise as it was done.</summary>
public sealed record ResultItem
{
    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Sets done.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions done in a set, on the side done least.</summary>
    public required int Repetitions { get; init; }

    /// <summary>How long each was held.</summary>
    public required Seconds Hold { get; init; }

    /// <summary>The worst pain named during it, or null when none was named.</summary>
    public Nprs? WorstPain { get; init; }

    /// <summary>Why it was stopped early, or null when it was not.</summary>
    public StopReason? Stopped { get; init; }

    /// <summary>Whether at least one repetition was done.</summary>
    public bool WasDone => Repetitions > 0;

    /// <summary>Whether it ended because of pain or a new symptom.</summary>
    public bool EndedByPain => Stopped is StopReason.Pain or StopReason.Sharp or StopReason.Spreading or StopReason.NewSymptom;
}

/// <summary>What was done of a session, before the person says how it was.</summary>
public sealed record SessionResult
{
    /// <summary>Whether it was played to its end.</summary>
    public required bool IsFinished { get; init; }

    /// <summary>How long it took, pauses not counted.</summary>
    public required Seconds Length { get; init; }

    /// <summary>The exercises that were reached, in order.</summary>
    public required ValueList<ResultItem> Items { get; init; }

    /// <summary>A new symptom was named, so the safety questions come first.</summary>
    public required bool NeedsSafetyCheck { get; init; }

    /// <summary>Pain stayed more than light for so long that the session ended .</summary>
    public bool PainLasted { get; init; }

    /// <summary>Whether there is anything to keep: a repetition done, or pain named. Opening a session and leaving it is neither.</summary>
    public bool HasContent => Items.Any(item => item.WasDone || item.EndedByPain || item.WorstPain is not null);

    /// <summary>Everything done as it was offered, for someone who exercised without the player.</summary>
    public static SessionResult AsOffered(ValueList<OfferedItem> offered, Seconds length) => new()
    {
        IsFinished = true,
        Length = length,
        Items = offered.Select(item => new ResultItem
        {
            Exercise = item.Exercise, Sets = item.Sets, Repetitions = item.Repetitions, Hold = item.Hold,
        }).ToValueList(),
        NeedsSafetyCheck = false,
    };
}

/// <summary>Joins what was done with how it went into what stands in the record.</summary>
public static class AfterSession
{
    /// <summary>
    /// One exercise for the record. A stop for pain that was said during the exercise stays, whatever is said later;
    /// how hard it was, and whether form held, is kept only for what was done. Form that was not spoken of stays unknown.
    /// </summary>
    public static SessionItem Of(ResultItem done, ExerciseFeel? feel, EffortWord? effort, AfterSessionRule rule, bool? heldForm = null) => new()
    {
        Exercise = done.Exercise,
        Sets = done.Sets,
        Reps = done.Repetitions,
        Hold = done.Hold,
        Effort = done.WasDone && effort is { } word ? rule.EffortOf(word) : null,
        RepsInReserve = done.WasDone && feel is { } said ? rule.ReserveOf(said) : null,
        WorstPain = done.WorstPain,
        FormOk = !done.WasDone ? null : done.Stopped == StopReason.Form ? false : heldForm,
        Stopped = feel == ExerciseFeel.Hurt && !done.EndedByPain ? StopReason.Pain : done.Stopped,
    };
}
