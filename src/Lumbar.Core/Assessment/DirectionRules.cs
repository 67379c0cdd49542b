using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>The rules of directions and of the guided test, each with a sentence in the messages (rules.md section 5, DL-1 to DL-8).</summary>
public static class DirectionRules
{
    /// <summary>The safety questions are not answered, or a clinician comes first.</summary>
    public static readonly RuleId Triage = new("DL-1");

    /// <summary>A state in which there is no guided test at all, such as after spine surgery.</summary>
    public static readonly RuleId Never = new("DL-1-NEVER");

    /// <summary>A leg that nobody has looked at yet.</summary>
    public static readonly RuleId NotSeen = new("DL-1-SEEN");

    /// <summary>Today is free of exercise.</summary>
    public static readonly RuleId NotToday = new("DL-1-TODAY");

    /// <summary>The first days of a flare.</summary>
    public static readonly RuleId Flare = new("DL-1-FLARE");

    /// <summary>A clinician's limit, or no movement that is open.</summary>
    public static readonly RuleId NoMovement = new("DL-1-LIMIT");

    /// <summary>High irritability: each movement once only.</summary>
    public static readonly RuleId Single = new("DL-1-SINGLE");

    /// <summary>What eases and worsens, as told.</summary>
    public static readonly RuleId History = new("DL-2");

    /// <summary>Each direction once a day, and no more than two.</summary>
    public static readonly RuleId PerDay = new("DL-3");

    /// <summary>The table of both tests.</summary>
    public static readonly RuleId Table = new("DL-5");

    /// <summary>Both directions made it worse, and it reaches far down.</summary>
    public static readonly RuleId Review = new("DL-5-REVIEW");

    /// <summary>A direction that eased is tried out before it counts in full.</summary>
    public static readonly RuleId Confirm = new("DL-6");

    /// <summary>A confirmed direction needs no test for now.</summary>
    public static readonly RuleId Keep = new("DL-6-KEEP");

    /// <summary>A direction that made it worse is left alone.</summary>
    public static readonly RuleId Excluded = new("DL-6-WORSE");

    /// <summary>Fewer sets after a calm week.</summary>
    public static readonly RuleId Taper = new("DL-7");

    /// <summary>A test counts for some weeks, or until a flare.</summary>
    public static readonly RuleId Expiry = new("DL-8");

    /// <summary>All of them.</summary>
    public static readonly ValueList<RuleId> All =
    [
        Triage, Never, NotSeen, NotToday, Flare, NoMovement, Single, History, PerDay, Table, Review, Confirm, Keep, Excluded, Taper, Expiry,
    ];
}
