using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>In which way walking grows next.</summary>
public enum WalkStep
{
    /// <summary>Each walk becomes longer.</summary>
    LongerWalks,

    /// <summary>One more walk of half the length.</summary>
    HalfWalk,

    /// <summary>The half walk becomes a whole one.</summary>
    FullWalk,

    /// <summary>As many walks at once as the full amount has, for who has done so many already.</summary>
    AllWalks,
}

/// <summary>What can take the place of a walk.</summary>
public enum WalkAlternative
{
    /// <summary>Cycling.</summary>
    Cycling,

    /// <summary>Cycling or walking in water.</summary>
    CyclingOrWater,
}

/// <summary>What comes next in walking: from which day at the earliest, in which way, and the walks of such a week.</summary>
public sealed record WalkChange(DateOnly? From, WalkStep Step, ValueList<int> Minutes);

/// <summary>The walking of the week a day lies in. Weeks are counted from the first walk.</summary>
public sealed record WalkWeek
{
    /// <summary>Which week of walking this is; 1 also before the first walk.</summary>
    public required int Week { get; init; }

    /// <summary>Its first day, or null before the first walk.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>The minutes of each walk of the week, whole walks first, a half walk last.</summary>
    public required ValueList<int> Minutes { get; init; }

    /// <summary>The same walks as bouts: in intervals and in a flare a walk has several parts.</summary>
    public required ValueList<WalkPlan> Plans { get; init; }

    /// <summary>The days of this week with a walk so far, today included.</summary>
    public required int Done { get; init; }

    /// <summary>The walk for today if today is a day for walking; null when the week has all its walks.</summary>
    public required WalkPlan? Today { get; init; }

    /// <summary>Why it began, grew, stays or eases off, and what else to know.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>What comes next, or null at the full amount.</summary>
    public required WalkChange? NextChange { get; init; }

    /// <summary>What can take the place of a walk, or null.</summary>
    public required WalkAlternative? Alternative { get; init; }

    /// <summary>The week in which the full amount comes if every week goes well, or null once it is there.</summary>
    public required int? GoalWeek { get; init; }

    /// <summary>The minutes planned for the week, however they are parted into bouts.</summary>
    public int WeeklyMinutes => Minutes.Sum();

    /// <summary>The walk that follows after so many days with a walk in one week, or null when the week has no more.</summary>
    public WalkPlan? After(int walks) => walks < Plans.Count ? Plans[walks] : null;
}
