using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>Walking on one day: so many bouts of so many minutes.</summary>
public sealed record WalkPlan(int Bouts, int Minutes);

/// <summary>
/// Decides how walking begins: somewhat below what is comfortable, within limits; in bouts with rests where standing long
/// is what hurts. Source: rules.md section 9, CM-05.
/// </summary>
public static class WalkStart
{
    /// <summary>The exercise that walking is in the catalogue.</summary>
    public static readonly ExerciseId Walk = new("walking");

    private const int Percent = 100;

    /// <summary>The walk of a day in the first week.</summary>
    public static WalkPlan Of(int comfortableMinutes, bool inIntervals, WalkingRule rule) => Parted(MinutesFor(comfortableMinutes, rule), inIntervals, rule);

    /// <summary>The minutes of the first walks.</summary>
    public static int MinutesFor(int comfortableMinutes, WalkingRule rule) =>
        Math.Clamp(comfortableMinutes * rule.StartPercent / Percent, rule.FewestMinutes, rule.MostMinutes);

    /// <summary>A walk in one piece, or in intervals.</summary>
    internal static WalkPlan Parted(int minutes, bool inIntervals, WalkingRule rule) => inIntervals
        ? new WalkPlan(rule.IntervalBouts, (minutes + rule.IntervalBouts - 1) / rule.IntervalBouts)
        : new WalkPlan(1, minutes);

    /// <summary>The same walk in a flare: shorter bouts, more of them, in all never more minutes.</summary>
    internal static WalkPlan InFlare(WalkPlan walk, FlareWalkRule rule)
    {
        var minutes = Math.Max(1, walk.Minutes * rule.LengthPercent / Percent);
        return new WalkPlan(Math.Min(walk.Bouts * rule.TimesAsMany, Math.Max(1, walk.Bouts * walk.Minutes / minutes)), minutes);
    }
}
