using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Web.Pages.Today;

/// <summary>Reads the week of walking from a record.</summary>
public static class WalkRecord
{
    /// <summary>The week of walking, or null when walking is not offered.</summary>
    public static WalkWeek? Of(PlanOutcome outcome, ValueList<RecordEvent> events, KnowledgeBase knowledge, DateOnly today)
    {
        if (outcome is not PlanOutcome.Planned plan || plan.Eligibility.Eligible.All(exercise => exercise.Id != WalkStart.Walk))
        {
            return null;
        }

        var rule = knowledge.Walking;
        return WalkRamp.Of(new WalkRequest
        {
            ComfortableMinutes = ComfortableAtTheStart(plan.State, events),
            Walks = plan.State.Walks.Select(WalkEntry.Of).ToValueList(),
            IsSlow = day => IsSlow(AsOf(events, day), knowledge, day),
            HasLowerLimbTrouble = day => HasTrouble(AsOf(events, day), rule.LowerLimb),
            InIntervals = plan.Eligibility.Applying.Any(row => row.WalkInIntervals),
            On = today,
            Rule = rule,
        });
    }

    /// <summary>The step goal, or null for who does not count.</summary>
    public static StepGoal? Steps(PlanOutcome outcome, KnowledgeBase knowledge, DateOnly today) => StepGoal.Of(new StepRequest
    {
        Walks = outcome.State.Walks.Select(WalkEntry.Of).ToValueList(),
        On = today,
        Rule = knowledge.Walking.Steps,
    });

    /// <summary>What was comfortable when walking began: a later answer does not move what was reached since.</summary>
    private static int ComfortableAtTheStart(PatientState state, ValueList<RecordEvent> events)
    {
        var told = events.OfType<RecordEvent.PreferencesSet>().ToList();
        var start = state.Walks is [var first, ..] ? told.LastOrDefault(wishes => wishes.At <= first.At) ?? told[0] : told[^1];
        return start.ComfortableWalkMinutes;
    }

    private static PatientState AsOf(ValueList<RecordEvent> events, DateOnly day) => PatientState.Fold(events.Where(e => e.Day <= day));

    private static bool IsSlow(PatientState state, KnowledgeBase knowledge, DateOnly day) => SlowWalking.Is(
        new PersonFacts(state, day).Number(NumberFact.Age),
        IrritabilityDecision.Of(state, knowledge.Planning.Irritability)?.Level,
        HasTrouble(state, knowledge.Walking.LowerLimb),
        knowledge.Walking.Slow);

    private static bool HasTrouble(PatientState state, LowerLimbRule rule) => LowerLimb.IsTroubled(state.Leg, state.Person?.Conditions ?? [], rule);
}
