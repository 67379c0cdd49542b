using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Planning;

/// <summary>What a plan is made from.</summary>
public sealed record PlanRequest
{
    /// <summary>The record; events after the day of the plan are not looked at.</summary>
    public required ValueList<RecordEvent> Events { get; init; }

    /// <summary>The knowledge.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether a consultation is required first; advised by default, as D-1 decides.</summary>
    public ConsultationPolicy Consultation { get; init; } = ConsultationPolicy.Advised;

    /// <summary>Whether rises wait for a clinician; not in self-use.</summary>
    public Supervision Supervision { get; init; } = Supervision.SelfUse;
}

/// <summary>What may happen today: triage always, and a plan when triage allows one.</summary>
public abstract record PlanOutcome
{
    private PlanOutcome()
    {
    }

    /// <summary>The gathered record.</summary>
    public required PatientState State { get; init; }

    /// <summary>How the weeks went so far.</summary>
    public required CourseOutcome Course { get; init; }

    /// <summary>The outcome of triage.</summary>
    public required TriageOutcome Triage { get; init; }

    /// <summary>Short advice by id, each with a sentence in the messages.</summary>
    public required ValueList<string> Advice { get; init; }

    /// <summary>Handles every case.</summary>
    public abstract T Match<T>(Func<Incomplete, T> incomplete, Func<Blocked, T> blocked, Func<Planned, T> planned);

    /// <summary>Something was not told or answered yet, so nothing can be planned.</summary>
    public sealed record Incomplete : PlanOutcome
    {
        /// <summary>What was never told: person, episode, preferences.</summary>
        public required ValueList<string> NotTold { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Incomplete, T> incomplete, Func<Blocked, T> blocked, Func<Planned, T> planned) => incomplete(this);
    }

    /// <summary>A clinician comes first. There is no plan and there cannot be one.</summary>
    public sealed record Blocked : PlanOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Incomplete, T> incomplete, Func<Blocked, T> blocked, Func<Planned, T> planned) => blocked(this);
    }

    /// <summary>A programme and the week ahead.</summary>
    public sealed record Planned : PlanOutcome
    {
        /// <summary>The state of the programme, and what a clinician should look at.</summary>
        public required StateFinding Finding { get; init; }

        /// <summary>Who it is for.</summary>
        public required PersonPicture Person { get; init; }

        /// <summary>What may be offered, and why other exercises may not.</summary>
        public required EligibilityOutcome Eligibility { get; init; }

        /// <summary>The programme.</summary>
        public required Programme Programme { get; init; }

        /// <summary>The week of walking, or null when walking is ruled out or not wanted.</summary>
        public required WalkWeek? Walking { get; init; }

        /// <summary>The seven days from today.</summary>
        public required ValueList<DayPlan> Week { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Incomplete, T> incomplete, Func<Blocked, T> blocked, Func<Planned, T> planned) => planned(this);
    }
}

/// <summary>
/// The whole way from a record to a plan, as one function: gather, triage, what may be offered, the programme, the week.
/// The same record, knowledge and day always give the same outcome.
/// </summary>
public static class DailyDecision
{
    /// <summary>The outcome for a record on a day.</summary>
    public static PlanOutcome Of(PlanRequest request)
    {
        var state = PatientState.Fold(UpTo(request.On, request.Events));
        var course = CourseDecision.Of(new CourseRequest { State = state, Knowledge = request.Knowledge, On = request.On, Supervision = request.Supervision });
        var triage = Triage(state, request.Knowledge, request.On, course.ScreenSince);
        if (triage.IsBlocked)
        {
            return new PlanOutcome.Blocked { State = state, Course = course, Triage = triage, Advice = Advices.WhenBlocked(triage) };
        }

        var notTold = NotTold(state, course);
        return notTold.Count == 0 && triage.IsComplete && PersonPicture.Of(course, triage, state, request.Knowledge, request.On) is { } person
            ? Plan(person, triage, request)
            : new PlanOutcome.Incomplete { State = state, Course = course, Triage = triage, Advice = Advices.WhenIncomplete(state, course, triage), NotTold = notTold };
    }

    /// <summary>Triage alone, for a gathered record.</summary>
    public static TriageOutcome Triage(PatientState state, KnowledgeBase knowledge, DateOnly on, DateTimeOffset? screenSince = null) => TriageAssessment.Of(new TriageRequest
    {
        Rules = knowledge.Triage,
        PersonAt = (moment, day) => new PersonFacts(state.AsOf(moment, TimeSpan.FromMinutes(knowledge.Triage.CorrectionMinutes)), day),
        ToldAt = state.ToldAt,
        Answers = state.Answers,
        Consultations = state.Consultations.Select(visit => new Consultation(visit.At, visit.On ?? visit.Day, visit.ExerciseFine is not false)).ToValueList(),
        StaleBefore = state.AnswersStaleBefore is { } stale && !(screenSince > stale) ? stale : screenSince,
        On = on,
    });

    private static PlanOutcome.Planned Plan(PersonPicture person, TriageOutcome triage, PlanRequest request)
    {
        var eligibility = Eligibility.Of(person, request.Knowledge, request.Consultation);
        var programme = ProgrammeDecision.Of(person, eligibility, request.Knowledge);
        if (programme.HasTooFew && !person.IsRelief && Plan(person with { ReliefReasons = [Unbalanced] }, triage, request) is { Programme.HasTooFew: false } relief)
        {
            return relief;
        }

        var walking = WalkDecision.Of(person, eligibility, request.Knowledge);
        var finding = StateDecision.Of(person);
        var plan = new PlanOutcome.Planned
        {
            State = person.State,
            Finding = finding,
            Course = person.Course,
            Triage = triage,
            Person = person,
            Eligibility = eligibility,
            Programme = programme,
            Walking = walking,
            Week = WeekSchedule.Of(person, programme, walking, triage, request.Knowledge),
            Advice = [],
        };
        return plan with { Advice = Advices.WhenPlanned(plan, walking is not null, request.Knowledge) };
    }

    /// <summary>When what may be offered cannot be balanced between stretch and strength, it is offered as relief (D-10).</summary>
    private static readonly Reason Unbalanced = Reason.Of(RuleIds.Unbalanced, new SourceId("D-10"));

    private static IEnumerable<RecordEvent> UpTo(DateOnly day, ValueList<RecordEvent> events) =>
        events.Any(e => e.Day > day) ? events.Where(e => e.Day <= day) : events;

    /// <summary>What was never told, or so long before a gap that it has to be told again.</summary>
    private static ValueList<string> NotTold(PatientState state, CourseOutcome course)
    {
        List<string> missing = [];
        missing.AddRange(state.Person is null ? ["person"] : []);
        missing.AddRange(state.Episode is null || state.Episode.At < course.AskAgainSince ? ["episode"] : []);
        missing.AddRange(state.Preferences is null ? ["preferences"] : []);
        return missing.ToValueList();
    }
}
