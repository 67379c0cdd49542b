using Lumbar.Core.Catalogue;

using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What a rise does to the work of a week, and how it is spread so that the week grows by no more than it may.</summary>
public static class WeeklyWork
{
    private const int Whole = 100;

    /// <summary>The work of one session: repetitions, or seconds held where the exercise is held.</summary>
    public static int OfSession(LadderStep step) => step.Work;

    /// <summary>The highest step up to one that asks for no more work in a session, or the first.</summary>
    public static int StepWithin(Ladder ladder, int step, int mostWork)
    {
        while (step > 0 && OfSession(ladder.Steps[step]) > mostWork)
        {
            step--;
        }

        return step;
    }

    /// <summary>The same as a record tells it: sets times the repetitions of the first set, though later sets may be shorter.</summary>
    public static int AsTold(LadderStep step) => step.SetRepetitions.Count * step.SetRepetitions[0] * Math.Max(1, step.Hold.Value);

    /// <summary>The sessions of a week: those of the ladder, or fewer when the person has fewer days.</summary>
    public static int Sessions(Ladder ladder, int? daysPerWeek) => Math.Min(ladder.DaysPerWeek, daysPerWeek ?? ladder.DaysPerWeek);

    /// <summary>The work of a week on a step, part of it still on the step before while a rise is phased in.</summary>
    public static int Of(Ladder ladder, int step, PhaseIn? phaseIn, int sessions) =>
        phaseIn is null ? OfSession(ladder.Steps[step]) * sessions : Of(ladder, step, Math.Min(phaseIn.NewSessions, sessions), phaseIn.StepBefore, sessions);

    /// <summary>
    /// How a rise by one step may begin: with every session, with only some in its first days, or not at all because even
    /// one session would be too much. Ladders without load grow freely. Source: rules.md section 6.4.
    /// </summary>
    internal static RiseOutcome ForRise(Track track, DateOnly day, int sessions, ProgressRule rule)
    {
        if (!track.Ladder.NeedsRestDay)
        {
            return new RiseOutcome(IsPossible: true, null);
        }

        var most = track.LeastWeekly(day.Plus(-rule.WindowDays), sessions) * (Whole + rule.FamilyGrowthPercent);
        for (var share = sessions; share > 0; share--)
        {
            if (Of(track.Ladder, track.Step + 1, share, track.Step, sessions) * Whole <= most)
            {
                return new RiseOutcome(IsPossible: true, share == sessions ? null : PhaseInOf(track, day, share, sessions, rule));
            }
        }

        return new RiseOutcome(IsPossible: false, null);
    }

    private static int Of(Ladder ladder, int step, int newSessions, int stepBefore, int sessions) =>
        (OfSession(ladder.Steps[step]) * newSessions) + (OfSession(ladder.Steps[stepBefore]) * (sessions - newSessions));

    private static PhaseIn PhaseInOf(Track track, DateOnly day, int share, int sessions, ProgressRule rule) => new()
    {
        From = day,
        Until = day.Plus(rule.WindowDays),
        StepBefore = track.Step,
        NewSessions = share,
        Sessions = sessions,
    };

    internal readonly record struct RiseOutcome(bool IsPossible, PhaseIn? PhaseIn);
}
