using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>One walk that was done.</summary>
public sealed record WalkEntry(DateOnly Day, int Minutes, Nprs? Pain = null, int? Steps = null)
{
    /// <summary>The walk of an entry in the record.</summary>
    public static WalkEntry Of(RecordEvent.WalkDone walk) => new(walk.Day, walk.Minutes, walk.Pain, walk.Steps);
}

/// <summary>What can speak against more walking.</summary>
public enum WalkMarkKind
{
    /// <summary>A session was red.</summary>
    Red,

    /// <summary>The next morning it had not settled.</summary>
    NotOk,
}

/// <summary>Something that speaks against more walking, on its day. Two on one day are two.</summary>
public sealed record WalkMark(DateOnly Day, WalkMarkKind Kind);

/// <summary>What the walking of a day is decided from. What is said about days is only ever asked for days up to <see cref="On"/>.</summary>
public sealed record WalkRequest
{
    /// <summary>
    /// The minutes that were comfortable when walking began. An answer given after the first walk does not belong here:
    /// it would move what has been reached since.
    /// </summary>
    public required int ComfortableMinutes { get; init; }

    /// <summary>Every walk, in any order. Walks after the day are not looked at; several on one day are one walk in parts.</summary>
    public required ValueList<WalkEntry> Walks { get; init; }

    /// <summary>Red sessions and mornings on which it had not settled.</summary>
    public ValueList<WalkMark> Marks { get; init; } = [];

    /// <summary>Whether walking grows at half the pace as of a day; see <see cref="SlowWalking"/>.</summary>
    public Func<DateOnly, bool> IsSlow { get; init; } = static _ => false;

    /// <summary>Whether there is trouble in hip, knee or leg as of a day; see <see cref="LowerLimb"/>.</summary>
    public Func<DateOnly, bool> HasLowerLimbTrouble { get; init; } = static _ => false;

    /// <summary>Days on which a strengthening dose went up: walking is not raised on these.</summary>
    public IReadOnlySet<DateOnly> StrengthRaised { get; init; } = new HashSet<DateOnly>();

    /// <summary>Whether a flare, a lapse or a review was open on a day: nothing is raised then.</summary>
    public Func<DateOnly, bool> IsHeld { get; init; } = static _ => false;

    /// <summary>Whether walking is done in intervals (CM-05).</summary>
    public bool InIntervals { get; init; }

    /// <summary>Whether there is a flare today.</summary>
    public bool InFlare { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The numbers.</summary>
    public required WalkingRule Rule { get; init; }
}
