using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>
/// Everything planning needs to know about a person on a day, decided once: phase, irritability, direction, whether the
/// last days were quiet, and whether only relief is offered.
/// </summary>
public sealed record PersonPicture
{
    /// <summary>The gathered record.</summary>
    public required PatientState State { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The latest preferences.</summary>
    public required RecordEvent.PreferencesSet Preferences { get; init; }

    /// <summary>The phase by the calendar.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The rules of the phase that applies; a quiet week lifts an acute person by one (D-2).</summary>
    public required PhaseRule Allowed { get; init; }

    /// <summary>How irritable the pain is.</summary>
    public required IrritabilityFinding Irritability { get; init; }

    /// <summary>The direction that eases.</summary>
    public required DirectionFinding Direction { get; init; }

    /// <summary>Whether the last days were quiet, so that both directions are open (D-12).</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>Why only relief is offered; empty when more is.</summary>
    public required ValueList<Reason> ReliefReasons { get; init; }

    /// <summary>What the rules may look at, answers included.</summary>
    public required IFacts Facts { get; init; }

    /// <summary>How the weeks went so far.</summary>
    public required CourseOutcome Course { get; init; }

    /// <summary>Whether only relief is offered.</summary>
    public bool IsRelief => ReliefReasons.Count > 0;

    /// <summary>Whether doses are the smallest because relief is offered for how it is, not for what fits together.</summary>
    public bool IsDoseSmall => ReliefReasons.Any(reason => reason.Rule != RuleIds.Unbalanced);

    /// <summary>The picture of a person whose record is complete, or null when something needed was never told.</summary>
    public static PersonPicture? Of(CourseOutcome course, TriageOutcome triage, PatientState state, KnowledgeBase knowledge, DateOnly on)
    {
        var rules = knowledge.Planning;
        if (state is not { Person: not null, Episode: { } episode, Preferences: { } preferences }
            || IrritabilityDecision.Of(state, rules.Irritability) is not { } irritability)
        {
            return null;
        }

        var direction = DirectionDecision.Of(state, rules.Direction, on, course.DirectionSince);
        var person = new PersonFacts(state, on) { Direction = direction, Irritability = irritability.Level };
        var facts = new AnsweredFacts(person, triage.Current.ToDictionary(answer => answer.Question, answer => answer.Answer));
        var isQuiet = QuietDecision.IsQuiet(state, irritability.Level, rules.Quiet, on);
        var phase = PhaseDecision.Of(rules, on.DayNumber - episode.Onset.DayNumber);
        return new PersonPicture
        {
            State = state,
            On = on,
            Preferences = preferences,
            Phase = phase.Phase,
            Allowed = PhaseDecision.Lifted(rules, phase, isQuiet),
            Irritability = irritability,
            Direction = direction,
            IsQuiet = isQuiet,
            ReliefReasons = [.. FlareReasons(course), .. ReliefDecision.Of(irritability, facts, triage, person.SeenByClinician is true, new StillHeld(course.IsStillIrritable, course.IsLegHeld))],
            Course = course,
            Facts = facts,
        };
    }

    private static IEnumerable<Reason> FlareReasons(CourseOutcome course) => course.Flare is { } flare ? [flare.Why] : [];
}

/// <summary>Decides whether only relief is offered: pain is easily stirred up, or a leg symptom waits for a clinician (D-4).</summary>
public static class ReliefDecision
{
    private static readonly RuleId LegRow = new("TR-20");
    private static readonly SourceId LegSource = new("D-4");

    /// <summary>The reasons to offer only relief, or none.</summary>
    public static ValueList<Reason> Of(IrritabilityFinding irritability, IFacts facts, TriageOutcome triage, bool seenByClinician, StillHeld held)
    {
        var reasons = new List<Reason>();
        if (irritability.Level == Irritability.High)
        {
            reasons.Add(irritability.Why);
        }
        else if (held.ByIrritability)
        {
            reasons.Add(Reason.Of(ProgressionRuleIds.NotCalmYet, SourceId.OwnJudgement));
        }

        var hasLegSymptom = held.ByLeg || facts.Leg >= LegSymptom.Thigh || triage.Rows.Any(row => row.Rule == LegRow);
        if (hasLegSymptom && !seenByClinician)
        {
            reasons.Add(Reason.Of(RuleIds.LegNotSeen, LegSource, new Fact("legSymptom", Words<LegSymptom>.Of(facts.Leg ?? LegSymptom.None))));
        }

        return reasons.ToValueList();
    }
}

/// <summary>What held the programme at relief lately and has not been calm for long enough, or not been looked at.</summary>
public sealed record StillHeld(bool ByIrritability, bool ByLeg);
