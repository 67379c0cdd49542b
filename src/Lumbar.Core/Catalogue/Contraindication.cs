using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>Which exercises a contraindication means. Every part that is given must fit (an "and").</summary>
public sealed record ExerciseMatch
{
    /// <summary>It carries this tag.</summary>
    public Tag? Tag { get; init; }

    /// <summary>It carries this second tag as well.</summary>
    public Tag? And { get; init; }

    /// <summary>It is done in this position.</summary>
    public Position? Position { get; init; }

    /// <summary>Its impact is at least this.</summary>
    public int? ImpactAtLeast { get; init; }

    /// <summary>Its balance is at least this.</summary>
    public int? BalanceAtLeast { get; init; }

    /// <summary>It loads at least this much.</summary>
    public Load? LoadAtLeast { get; init; }

    /// <summary>It is this exercise.</summary>
    public ExerciseId? Exercise { get; init; }

    /// <summary>It is of this kind.</summary>
    public ExerciseKind? Kind { get; init; }

    /// <summary>Whether an exercise is meant. A match with no part given fits nothing.</summary>
    public bool Fits(Exercise exercise) =>
        this != Nothing
        && (Tag is not { } tag || exercise.Has(tag))
        && (And is not { } and || exercise.Has(and))
        && (Position is not { } position || exercise.Position == position)
        && (ImpactAtLeast is not { } impact || exercise.Impact >= impact)
        && (BalanceAtLeast is not { } balance || exercise.Balance >= balance)
        && (LoadAtLeast is not { } load || exercise.Load >= load)
        && (Exercise is not { } id || exercise.Id == id)
        && (Kind is not { } kind || exercise.Kind == kind);

    private static readonly ExerciseMatch Nothing = new();
}

/// <summary>
/// One row of the contraindication matrix: for whom it applies, what it rules out, and how it changes what stays.
/// It applies also when it is only not known whether it does.
/// </summary>
public sealed record Contraindication
{
    /// <summary>The rule id, such as <c>CM-05</c>.</summary>
    public required RuleId Id { get; init; }

    /// <summary>For whom.</summary>
    public required Finding When { get; init; }

    /// <summary>What is ruled out; any match is enough.</summary>
    public required ValueList<ExerciseMatch> Excludes { get; init; }

    /// <summary>The longest still hold allowed, or null for no limit of its own.</summary>
    public Seconds? HoldCap { get; init; }

    /// <summary>The highest effort allowed, or null for no limit of its own.</summary>
    public Effort? EffortCap { get; init; }

    /// <summary>The most repetitions in a set, or null for no limit of its own.</summary>
    public int? RepetitionCap { get; init; }

    /// <summary>Whether it limits a hold, an effort or the repetitions.</summary>
    public bool LimitsDose => HoldCap is not null || EffortCap is not null || RepetitionCap is not null;

    /// <summary>The most exercises in a programme, or null for no limit of its own.</summary>
    public int? ExerciseCap { get; init; }

    /// <summary>The shortest rest between sets, or null for no limit of its own.</summary>
    public Seconds? MinimumRest { get; init; }

    /// <summary>Walking in shorter bouts with rests.</summary>
    public bool WalkInIntervals { get; init; }

    /// <summary>A direction that has been tested and eases is exempt from the end-of-range exclusions.</summary>
    public bool SparesTestedDirection { get; init; }

    /// <summary>An exercise that a clinician has put in is exempt (D-11).</summary>
    public bool SparesPrescribed { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required SourceId Source { get; init; }
}
