using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>Decides the step on the ladder and the dose of an exercise. A limit can only make a dose smaller.</summary>
public static class DoseDecision
{
    /// <summary>
    /// The step: where the person stands, or the beginning for this phase; the first step in relief. Where another variant of the
    /// movement was done lately, no more work than with that one; never a step that a limit would cut.
    /// </summary>
    public static int StepOf(Exercise exercise, Ladder ladder, PersonPicture person, DoseLimits limits, int? mostWork = null)
    {
        if (person.IsDoseSmall)
        {
            return 0;
        }

        var step = person.Course.StandingOf(exercise.Id)?.Step ?? Beginning(ladder, person);
        step = Math.Clamp(step, 0, ladder.Steps.Count - 1);
        while (step > 0 && (IsCut(exercise, ladder.Steps[step], limits) || (ladder.NeedsRestDay && WeeklyWork.OfSession(ladder.Steps[step]) > mostWork)))
        {
            step--;
        }

        return step;
    }

    /// <summary>The dose of a step within the limits.</summary>
    public static Dose Of(Exercise exercise, Ladder ladder, int step, DoseLimits limits)
    {
        var rung = ladder.Steps[step];
        var isStill = exercise.IsometricHold > Seconds.Zero;
        return new Dose
        {
            SetRepetitions = rung.SetRepetitions.Select(count => Math.Min(count, limits.RepetitionCap ?? count)).ToValueList(),
            Hold = isStill && rung.Hold > limits.HoldCap ? limits.HoldCap : rung.Hold,
            PerSide = exercise.IsPerSide,
            Rest = ladder.RestBetweenSets < limits.MinimumRest ? limits.MinimumRest : ladder.RestBetweenSets,
            TimesPerDay = ladder.TimesPerDay,
            DaysPerWeek = ladder.DaysPerWeek,
        };
    }

    /// <summary>A clinician's own dose, completed from the ladder's where it does not say; limits do not apply to it (D-7).</summary>
    public static Dose Prescribed(IssuedDose prescribed, Dose ladder) => new()
    {
        SetRepetitions = Enumerable.Repeat(prescribed.Reps, prescribed.Sets).ToValueList(),
        Hold = prescribed.Hold,
        PerSide = prescribed.PerSide ?? ladder.PerSide,
        Rest = prescribed.Rest ?? ladder.Rest,
        TimesPerDay = prescribed.TimesPerDay ?? ladder.TimesPerDay,
        DaysPerWeek = prescribed.DaysPerWeek ?? ladder.DaysPerWeek,
    };

    private static bool IsCut(Exercise exercise, LadderStep step, DoseLimits limits) =>
        (exercise.IsometricHold > Seconds.Zero && step.Hold > limits.HoldCap) || step.SetRepetitions.Any(count => count > limits.RepetitionCap);

    /// <summary>Higher beginnings are for people whose pain is not easily stirred up, and not for a return after a flare-up or a gap.</summary>
    private static int Beginning(Ladder ladder, PersonPicture person) =>
        person.Irritability.Level == Irritability.Low && person.Course is { Lapse: null, ReturnDaysLeft: 0 }
            ? person.Allowed.StartSteps.FirstOrDefault(start => start.Ladder == ladder.Id)?.Step ?? 0
            : 0;
}
