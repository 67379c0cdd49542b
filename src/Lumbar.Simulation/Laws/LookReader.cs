using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>Reads from an outcome what a person would see.</summary>
public sealed class LookReader(KnowledgeBase knowledge)
{
    /// <summary>The look at an outcome on a day, with the entries since the look before.</summary>
    public Look Of(PlanOutcome outcome, DateOnly day, ValueList<RecordEvent> news) => outcome.Match(
        _ => new Look { Day = day, News = news, Proposals = outcome.Course.Proposals },
        _ => new Look { Day = day, News = news, Proposals = outcome.Course.Proposals, IsBlocked = true },
        planned => Of(planned, day, news));

    private Look Of(PlanOutcome.Planned plan, DateOnly day, ValueList<RecordEvent> news) => new()
    {
        Day = day,
        State = plan.Finding.State,
        IsSmall = plan.Person.IsDoseSmall,
        IsAcute = plan.Person.Phase == Phase.Acute,
        Offers = plan.Programme.Exercises.Select(candidate => OfferOf(candidate, plan.Person.Preferences.DaysPerWeek)).ToValueList(),
        Sessions = plan.Week.SelectMany(today => today.Sessions.Select(session => SessionOf(today.Date, session))).ToValueList(),
        MostADay = Seconds.FromMinutes(Math.Min(plan.Person.Preferences.MinutesPerDay, knowledge.Planning.Session.MostMinutesPerDay)),
        Forbids = exercise => Against(exercise, plan),
        Walks = plan.Walking?.Minutes ?? [],
        WalksFrom = plan.Walking?.First,
        Proposals = plan.Course.Proposals,
        News = news,
    };

    private static Offered OfferOf(Candidate candidate, int daysPerWeek)
    {
        var sessions = Math.Min(candidate.Dose.DaysPerWeek, daysPerWeek);
        var now = WorkOf(candidate.Dose);
        var mixed = candidate is { DoseBefore: not null, PhaseIn: not null } ? candidate.PhaseIn.NewSessions : sessions;
        return new Offered
        {
            Exercise = candidate.Exercise.Id,
            Family = candidate.Exercise.Family,
            IsLoading = candidate.Ladder.NeedsRestDay,
            Step = candidate.Step,
            Work = now,
            WeekWork = (now * mixed) + (candidate.DoseBefore is { } before ? WorkOf(before) * (sessions - mixed) : 0),
        };
    }

    private static int WorkOf(Dose dose) => dose.TotalRepetitions * Math.Max(1, dose.Hold.Value);

    private static SessionLook SessionOf(DateOnly day, PlannedSession session) => new(
        day, session.Items.Select(item => new SessionPart(item.Exercise.Id, item.Exercise.Role ?? Role.Relief)).ToValueList(), session.Length);

    /// <summary>Why an exercise may not be in a session, found anew from the knowledge and the record.</summary>
    private string? Against(ExerciseId id, PlanOutcome.Planned plan)
    {
        var exercise = knowledge.ExerciseOf(id);
        if (exercise.Status == ExerciseStatus.Avoid || plan.Eligibility.Excluded.Any(entry => entry.Exercise.Id == id))
        {
            return "excluded";
        }

        var wishes = plan.Person.Preferences;
        if (wishes.Refuses.Contains(id) || exercise.Equipment.Any(needed => !wishes.Equipment.Contains(needed)))
        {
            return "not wanted, or without its equipment";
        }

        return knowledge.Contraindications.FirstOrDefault(row => RulesOut(row, exercise, plan)) is { } ruling ? $"ruled out by {ruling.Id}" : null;
    }

    /// <summary>Whether a row rules an exercise out beyond doubt; where a row spares some, those it might spare are left to it.</summary>
    private static bool RulesOut(Contraindication row, Exercise exercise, PlanOutcome.Planned plan) =>
        row.When.For(plan.Person.Facts) != Truth.No
        && row.Excludes.Any(match => match.Fits(exercise)
            && !(match.Tag == Tag.Floor && exercise.AllowedOnBed)
            && !(row.SparesTestedDirection && plan.Person.Direction.IsTested));
}
