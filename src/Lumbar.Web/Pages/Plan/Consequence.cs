using Lumbar.Core.Planning;
using Lumbar.Core.Triage;

namespace Lumbar.Web.Pages.Plan;

/// <summary>What leaving an exercise out would do to the plan, where it is more than one exercise less or another one in its place.</summary>
public static class Consequence
{
    /// <summary>What has to be said before it is done, or null when nothing has.</summary>
    public static string? Of(PlanOutcome.Planned now, PlanOutcome then, KnowledgeBase knowledge)
    {
        if (then is not PlanOutcome.Planned plan)
        {
            return "Without it nothing could be planned.";
        }

        if (plan.Programme.HasTooFew)
        {
            return now.Programme.HasTooFew ? null : "Without it too few exercises are left for a programme. The plan would then be walking only.";
        }

        if (plan.Person.IsRelief && !now.Person.IsRelief)
        {
            return knowledge.ReasonOf(plan.Person.ReliefReasons[0].Rule);
        }

        var count = plan.Programme.Exercises.Count;
        return count < now.Programme.Exercises.Count && count < now.Person.Allowed.FewestExercises
            ? $"Without it the plan has {Number(count)}, fewer than it should have now."
            : null;
    }

    private static string Number(int count) => count == 1 ? "1 exercise" : $"{count} exercises";
}
