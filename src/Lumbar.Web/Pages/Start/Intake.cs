using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;

namespace Lumbar.Web.Pages.Start;

/// <summary>Everything the intake knows about a person at one moment: drafts, record and what is decided from it.</summary>
public sealed class Intake
{
    /// <summary>The intake of a person.</summary>
    public Intake(PatientId patient, IntakeDraft draft, ScreenDraft screen, PlanOutcome outcome, KnowledgeBase knowledge, DateTimeOffset now)
    {
        (Patient, Draft, Screen, Outcome, Knowledge, Now) = (patient, draft, screen, outcome, knowledge, now);
        Run = screen.Since is { } since ? NewCheck(since) : outcome.Triage;
        Safety = new SafetyCheck(
            knowledge.Triage,
            outcome.Triage.Current.Where(Counts).ToDictionary(answer => answer.Question, answer => answer.Answer),
            screen.AskAgain.Select(id => new QuestionId(id)),
            new DraftFacts(new PersonFacts(outcome.State, Today), draft, Today));
        Journey = new Journey(this);
    }

    /// <summary>Whose it is.</summary>
    public PatientId Patient { get; }

    /// <summary>What was told so far.</summary>
    public IntakeDraft Draft { get; }

    /// <summary>What is open of the safety check.</summary>
    public ScreenDraft Screen { get; }

    /// <summary>What may happen today, decided from the record.</summary>
    public PlanOutcome Outcome { get; }

    /// <summary>The rules.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The moment.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The safety check as it stands.</summary>
    public SafetyCheck Safety { get; }

    /// <summary>The pages and the way through them.</summary>
    public Journey Journey { get; }

    /// <summary>Triage over the whole record.</summary>
    public TriageOutcome Triage => Outcome.Triage;

    /// <summary>Triage over the answers of this run alone, so that an old lock does not end a new check at its first page.</summary>
    public TriageOutcome Run { get; }

    /// <summary>The record, gathered.</summary>
    public PatientState State => Outcome.State;

    /// <summary>The day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Whether the safety check is being gone through anew.</summary>
    public bool IsNewCheck => Screen.Since is not null;

    /// <summary>Whether questions were begun and not finished: a new check, or telling everything again.</summary>
    public bool HasBegun => IsNewCheck || Draft.Again is not null;

    /// <summary>Whether an emergency outcome is so new that exercise cannot open yet, whatever is answered.</summary>
    public bool IsWaiting => EarliestOpening > Now;

    /// <summary>When exercise can open at the earliest after an emergency outcome, or null.</summary>
    public DateTimeOffset? EarliestOpening => Triage.Lock is { Tier: Tier.T0, Since: var since }
        ? since.AddHours(Knowledge.Triage.EmergencyWaitHours)
        : null;

    private bool Counts(TimedAnswer answer) => Screen.Since is not { } since || answer.At >= since;

    private TriageOutcome NewCheck(DateTimeOffset since) => TriageAssessment.Of(new TriageRequest
    {
        Rules = Knowledge.Triage,
        PersonAt = (_, day) => new PersonFacts(State, day),
        Answers = State.Answers.Where(answer => answer.At >= since).ToValueList(),
        Consultations = [],
        On = Today,
    });
}
