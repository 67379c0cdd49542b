using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>An exercise that could be in the programme, with everything the choice weighs.</summary>
public sealed record Candidate
{
    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>Its role.</summary>
    public required Role Role { get; init; }

    /// <summary>Its ladder.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>Its step on the ladder.</summary>
    public required int Step { get; init; }

    /// <summary>Its dose.</summary>
    public required Dose Dose { get; init; }

    /// <summary>The dose before a rise that has not reached every session yet, or null.</summary>
    public Dose? DoseBefore { get; init; }

    /// <summary>How that rise is spread, or null.</summary>
    public Progression.PhaseIn? PhaseIn { get; init; }

    /// <summary>How long it takes by itself.</summary>
    public required Seconds Length { get; init; }

    /// <summary>The most it can take of a session.</summary>
    public required Seconds MostLength { get; init; }

    /// <summary>Its points by itself.</summary>
    public required int Points { get; init; }

    /// <summary>Why it has these points.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>A clinician put it in, so it must be in.</summary>
    public required bool IsPrescribed { get; init; }

    /// <summary>It moves only in the direction opposite to the one that eases.</summary>
    public required bool IsOpposite { get; init; }

    /// <summary>It is dosed as the direction that eases.</summary>
    public required bool IsEasing { get; init; }
}

/// <summary>What a programme must keep to. All counts are numbers of exercises.</summary>
public sealed record ChoiceLimits
{
    /// <summary>The fewest exercises.</summary>
    public required int Fewest { get; init; }

    /// <summary>The most exercises.</summary>
    public required int Most { get; init; }

    /// <summary>The usual number; points are taken off beyond it.</summary>
    public required int Usual { get; init; }

    /// <summary>The time of one session.</summary>
    public required Seconds Session { get; init; }

    /// <summary>Stretch and strength differ by at most one (D-10); not asked for in relief.</summary>
    public required bool BalancesStretchAndStrength { get; init; }

    /// <summary>Both directions must be there when the eligible exercises allow it (D-12).</summary>
    public required bool NeedsBothDirections { get; init; }

    /// <summary>At most one exercise in the opposite direction (D-12).</summary>
    public required bool LimitsOpposite { get; init; }

    /// <summary>The most of a plan, in percent, that may be dosed as the direction that eases; null without such a limit (DL-7).</summary>
    public int? MostEasingPercent { get; init; }

    /// <summary>The time a warm-up takes when the programme itself has none that can open a session.</summary>
    public required Seconds SeparateWarmUp { get; init; }
}

/// <summary>The choice of one programme: what there is to choose from, the limits and the weights.</summary>
public sealed record ChoiceRequest(ValueList<Candidate> Candidates, ChoiceLimits Limits, ChoiceWeights Weights)
{
    /// <summary>The exercises of the programme so far, a good place to begin looking. They change how long it takes, never what is chosen.</summary>
    public ValueList<ExerciseId> SoFar { get; init; } = [];
}

/// <summary>The programme chosen, proven to be the best one, or none when no combination keeps to the limits.</summary>
public sealed record ChoiceOutcome
{
    /// <summary>The chosen candidates, by id. Empty when nothing keeps to the limits.</summary>
    public required ValueList<Candidate> Chosen { get; init; }

    /// <summary>The points of the choice.</summary>
    public required int Objective { get; init; }

    /// <summary>The points no other choice can pass. Equal to the objective when the choice is proven best.</summary>
    public required int Bound { get; init; }

    /// <summary>How many partial programmes were looked at.</summary>
    public required int Looked { get; init; }

    /// <summary>Whether the choice is proven to be the best.</summary>
    public bool IsProvenBest => Objective == Bound;
}
