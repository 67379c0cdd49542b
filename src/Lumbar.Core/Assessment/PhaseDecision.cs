using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Assessment;

/// <summary>Decides the phase from the days since onset (rules.md section 3).</summary>
public static class PhaseDecision
{
    /// <summary>The rules of the phase that holds after so many days.</summary>
    public static PhaseRule Of(PlanningRules rules, int daysSinceOnset) =>
        rules.Phases.Last(phase => daysSinceOnset >= phase.FromDay || phase == rules.Phases[0]);

    /// <summary>After a quiet week an acute person gets the next phase's content; nobody else is lifted (D-2).</summary>
    public static PhaseRule Lifted(PlanningRules rules, PhaseRule phase, bool isQuiet) =>
        isQuiet && phase.Phase == Phase.Acute ? rules.Phases[1] : phase;
}
