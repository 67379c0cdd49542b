using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What the course of the weeks is read from.</summary>
public sealed record CourseRequest
{
    /// <summary>The gathered record, with nothing later than the day.</summary>
    public required PatientState State { get; init; }

    /// <summary>The knowledge.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether rises wait for a clinician.</summary>
    public Supervision Supervision { get; init; } = Supervision.SelfUse;
}

/// <summary>One session as it was read: its colour, and the morning after.</summary>
public sealed record SessionReading(string Session, DateTimeOffset At, SessionColour Colour, NextDay NextDay)
{
    /// <summary>The day of the session.</summary>
    public DateOnly Day { get; } = DateOnly.FromDateTime(At.DateTime);

    /// <summary>Writes the morning after to every session of a day.</summary>
    internal static void Note(List<SessionReading> sessions, DateOnly day, NextDay next)
    {
        for (var i = sessions.Count - 1; i >= 0 && sessions[i].Day >= day; i--)
        {
            sessions[i] = sessions[i].Day == day && sessions[i].NextDay != next ? sessions[i] with { NextDay = next } : sessions[i];
        }
    }
}

/// <summary>One morning as it was read against what was usual then.</summary>
public sealed record MorningReading(DateOnly Day, Nprs Pain, NextDay Reading, UsualMorning Usual);

/// <summary>How the weeks went so far: where each exercise stands and why, flare-ups, gaps, and what must be asked again.</summary>
public sealed record CourseOutcome
{
    /// <summary>Where each exercise stands, by id.</summary>
    public required ValueList<Standing> Standings { get; init; }

    /// <summary>Every change to a dose that was proposed, oldest first, with what became of it.</summary>
    public required ValueList<DoseProposal> Proposals { get; init; }

    /// <summary>Every session read, oldest first.</summary>
    public required ValueList<SessionReading> Sessions { get; init; }

    /// <summary>Every morning read, oldest first.</summary>
    public required ValueList<MorningReading> Mornings { get; init; }

    /// <summary>Every flare-up, oldest first.</summary>
    public required ValueList<FlareSpell> Flares { get; init; }

    /// <summary>The gap that stands on the day, or null.</summary>
    public required LapseFinding? Lapse { get; init; }

    /// <summary>Good days with a session still to come after a flare-up before anything rises.</summary>
    public required int ReturnDaysLeft { get; init; }

    /// <summary>Whether what was reached is kept, no more.</summary>
    public required bool IsHolding { get; init; }

    /// <summary>Whether only relief is offered because the pain was highly irritable and has not been calm for long enough.</summary>
    public required bool IsStillIrritable { get; init; }

    /// <summary>What is usual in the morning now, or null when nothing is known.</summary>
    public required UsualMorning? Usual { get; init; }

    /// <summary>Safety answers given before this moment are too old because of a flare-up, a gap or a new symptom; null when none are.</summary>
    public required DateTimeOffset? ScreenSince { get; init; }

    /// <summary>After a long gap everything told before this moment is too old; null when nothing is.</summary>
    public required DateTimeOffset? AskAgainSince { get; init; }

    /// <summary>Direction tests made before this moment count no longer; null when none lapsed that way.</summary>
    public required DateTimeOffset? DirectionSince { get; init; }

    /// <summary>After a gap the morning after a session must be told before the next one, and it has not been.</summary>
    public required bool NeedsMorning { get; init; }

    /// <summary>What the questionnaires and mornings say on the day.</summary>
    public required OutcomeFacts Outcomes { get; init; }

    /// <summary>What a clinician should look at, open since it came and until a visit.</summary>
    public required ValueList<ReviewTrigger> Reviews { get; init; }

    /// <summary>Every time over which a clinician should have looked, oldest first.</summary>
    public required ValueList<ReviewSpell> ReviewSpells { get; init; }

    /// <summary>A leg symptom that nobody has looked at holds the programme at relief, until a visit or some days without it (D-4).</summary>
    public required bool IsLegHeld { get; init; }

    /// <summary>How it was over time: an entry whenever how far down it reached or how irritable it was changed.</summary>
    public required ValueList<BackThen> Changes { get; init; }

    /// <summary>Exercises that wait for another one, and whose turn has come (D-8).</summary>
    public required ValueList<ExerciseId> Opened { get; init; }

    /// <summary>For exercises of the last days: what still keeps the dose from rising; empty when it will rise next.</summary>
    public required ValueList<Outlook> Outlooks { get; init; }

    /// <summary>The flare-up that lasts on the day, or null.</summary>
    public FlareSpell? Flare => Flares is [.., { Over: null } last] ? last : null;

    /// <summary>Where an exercise stands, or null when it was never in a programme nor done.</summary>
    public Standing? StandingOf(ExerciseId exercise)
    {
        foreach (var standing in Standings.AsSpan())
        {
            if (standing.Exercise == exercise)
            {
                return standing;
            }
        }

        return null;
    }
}

/// <summary>How far down symptoms reached and how irritable the pain was, from a day on; null where nobody had said.</summary>
public sealed record BackThen(DateOnly From, LegSymptom? Leg, Irritability? Irritability);

/// <summary>What still keeps the dose of an exercise from rising.</summary>
public sealed record Outlook(ExerciseId Exercise, ValueList<Reason> Missing);

/// <summary>
/// Reads the course of the weeks: each session gets its colour, each morning after its reading, each exercise its step.
/// It only looks back; the same record gives the same course, and what was once decided is never decided anew by what came
/// later. Source: rules.md sections 6 to 8.
/// </summary>
public static class CourseDecision
{
    /// <summary>The course up to a day.</summary>
    public static CourseOutcome Of(CourseRequest request)
    {
        var replay = new CourseReplay(request);
        foreach (var e in request.State.Events)
        {
            replay.Apply(e);
        }

        return replay.Outcome();
    }
}
