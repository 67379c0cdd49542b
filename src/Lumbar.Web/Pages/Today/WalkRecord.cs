using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Web.Pages.Today;

/// <summary>Reads the steps of walking from a record.</summary>
public static class WalkRecord
{
    /// <summary>The step goal, or null for who does not count.</summary>
    public static StepGoal? Steps(PlanOutcome outcome, KnowledgeBase knowledge, DateOnly today) => StepGoal.Of(new StepRequest
    {
        Walks = outcome.State.Walks.Select(WalkEntry.Of).ToValueList(),
        IsHeld = HeldDays.Of(outcome.Course, knowledge.Progression.Lapse).Has,
        On = today,
        Rule = knowledge.Walking.Steps,
    });
}
