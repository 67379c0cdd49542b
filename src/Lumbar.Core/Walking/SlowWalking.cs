using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>
/// Decides whether someone walks in slow mode: older, pain that is easily stirred, or trouble in hip, knee or leg. What
/// nobody told is taken as slow. Source: rules.md section 9.
/// </summary>
public static class SlowWalking
{
    /// <summary>Whether walking grows at half the pace.</summary>
    public static bool Is(int? age, Irritability? irritability, bool hasLowerLimbTrouble, SlowWalkRule rule) =>
        hasLowerLimbTrouble || age is not { } years || years >= rule.Age || irritability is not { } level || level >= rule.Irritability;
}

/// <summary>Decides whether there is trouble in hip, knee or leg. What nobody told is taken as trouble. Source: rules.md section 9.</summary>
public static class LowerLimb
{
    /// <summary>Whether the symptom reaches the leg or a hip or knee condition was named.</summary>
    public static bool IsTroubled(LegSymptom? leg, IEnumerable<ConditionId> conditions, LowerLimbRule rule) =>
        leg is not { } reach || reach >= rule.From || conditions.Any(rule.Conditions.Contains);
}
