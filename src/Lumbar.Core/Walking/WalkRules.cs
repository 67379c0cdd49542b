using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>The rules that walking applies after its start. Each has a sentence in the messages; the knowledge check holds the two together.</summary>
public static class WalkRules
{
    /// <summary>The week before went well, so it grows.</summary>
    public static readonly RuleId Grow = new("WALK-GROW");

    /// <summary>Already walking on as many days as the full amount has.</summary>
    public static readonly RuleId FullStart = new("WALK-FIVE");

    /// <summary>Fewer walks than planned, so it stays.</summary>
    public static readonly RuleId Hold = new("WALK-HOLD");

    /// <summary>A session or a morning was too much, so it stays.</summary>
    public static readonly RuleId HoldReaction = new("WALK-HOLD-REACTION");

    /// <summary>A flare, a lapse or a review is open, so it stays.</summary>
    public static readonly RuleId HoldState = new("WALK-HOLD-STATE");

    /// <summary>It was eased off the week before, so it stays there.</summary>
    public static readonly RuleId HoldCut = new("WALK-HOLD-CUT");

    /// <summary>Strength goes up today, so walking goes up on another day.</summary>
    public static readonly RuleId Wait = new("WALK-WAIT");

    /// <summary>Slow mode.</summary>
    public static readonly RuleId Slow = new("WALK-SLOW");

    /// <summary>Two red sessions or two mornings not settled, so it eases off.</summary>
    public static readonly RuleId Cut = new("WALK-CUT");

    /// <summary>Pain in hip, knee or leg on a walk, so it eases off.</summary>
    public static readonly RuleId Pain = new("WALK-PAIN");

    /// <summary>Cycling or water instead.</summary>
    public static readonly RuleId Swap = new("WALK-SWAP");

    /// <summary>Cycling instead, with a narrow canal.</summary>
    public static readonly RuleId SwapCycle = new("WALK-SWAP-CYCLE");

    /// <summary>Walking in spells, sitting in between (CM-05).</summary>
    public static readonly RuleId Intervals = new("WALK-INTERVALS");

    /// <summary>In a flare: half as long, more often.</summary>
    public static readonly RuleId Flare = new("WALK-FLARE");

    /// <summary>The full amount is reached.</summary>
    public static readonly RuleId Goal = new("WALK-GOAL");

    /// <summary>It will take longer than the trial.</summary>
    public static readonly RuleId Long = new("WALK-LONG");

    /// <summary>The first step goal.</summary>
    public static readonly RuleId StepStart = new("STEP-START");

    /// <summary>The step goal grows.</summary>
    public static readonly RuleId StepGrow = new("STEP-GROW");

    /// <summary>The step goal stays.</summary>
    public static readonly RuleId StepHold = new("STEP-HOLD");

    /// <summary>The step goal is at its limit.</summary>
    public static readonly RuleId StepLimit = new("STEP-LIMIT");

    /// <summary>Where walking in intervals comes from.</summary>
    internal static readonly SourceId IntervalSource = new("E-048");

    /// <summary>All of them.</summary>
    public static readonly ValueList<RuleId> All =
    [
        Grow, FullStart, Hold, HoldReaction, HoldState, HoldCut, Wait, Slow, Cut, Pain, Swap, SwapCycle, Intervals, Flare, Goal, Long,
        StepStart, StepGrow, StepHold, StepLimit,
    ];
}
