using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>How much of an exercise was done in a session, as work, as a step of its ladder and as a share of what was asked.</summary>
internal static class SessionWork
{
    private const int Whole = 100;

    /// <summary>The highest step that asks for no more than was done; the lowest of those that are told alike.</summary>
    public static int StepOf(Ladder ladder, SessionItem item)
    {
        var done = Of(item);
        var step = 0;
        for (var i = 1; i < ladder.Steps.Count && WeeklyWork.AsTold(ladder.Steps[i]) <= done; i++)
        {
            step = WeeklyWork.AsTold(ladder.Steps[i]) > WeeklyWork.AsTold(ladder.Steps[step]) ? i : step;
        }

        return step;
    }

    /// <summary>The share of the dose that was done: of the dose given where one was given, otherwise of the step's.</summary>
    public static int PercentOf(Track track, SessionItem item, RecordEvent.ProgrammeIssued? programme)
    {
        var ofStep = WeeklyWork.AsTold(track.Ladder.Steps[track.PhaseIn?.StepBefore ?? track.Step]);
        var given = Given(programme, item.Exercise)?.Dose;
        var asked = given is null ? ofStep : Math.Min(ofStep, given.Sets * given.Reps * Math.Max(1, given.Hold.Value));
        return item.Stopped is null && asked > 0 ? Of(item) * Whole / asked : 0;
    }

    /// <summary>What a programme gives of an exercise, or null.</summary>
    public static IssuedExercise? Given(RecordEvent.ProgrammeIssued? programme, ExerciseId exercise)
    {
        foreach (var issued in programme is null ? [] : programme.Exercises.AsSpan())
        {
            if (issued.Exercise == exercise)
            {
                return issued;
            }
        }

        return null;
    }

    private static int Of(SessionItem item) => item.Sets * item.Reps * Math.Max(1, item.Hold.Value);
}
