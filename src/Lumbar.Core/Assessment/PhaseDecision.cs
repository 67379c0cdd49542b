using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Assessment;

/// <summary>Decides the phase from the days since onset (rules.md section 3).</summary>
public static class PhaseDecision
{
    /// <summary>The rules of the phase that holds after so many days.</summary>
    public static PhaseRule Of(PlanningRules rules, int daysSinceOnset)
    {
        var phase = rules.Phases.Count - 1;
        while (phase > 0 && daysSinceOnset < rules.Phases[phase].FromDay)
        {
            phase--;
        }

        return rules.Phases[phase];
    }

    /// <summary>After a quiet week an acute person gets the next phase's content; nobody else is lifted (D-2).</summary>
    public static PhaseRule Lifted(PlanningRules rules, PhaseRule phase, bool isQuiet) =>
        isQuiet && phase.Phase == Phase.Acute ? rules.Phases[1] : phase;
}
