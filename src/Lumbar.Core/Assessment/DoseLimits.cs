using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>The limits on doses that hold for a person: the strictest of the phase and of every contraindication that applies.</summary>
public sealed record DoseLimits
{
    /// <summary>The longest still hold.</summary>
    public required Seconds HoldCap { get; init; }

    /// <summary>The highest effort.</summary>
    public required Effort EffortCap { get; init; }

    /// <summary>The most repetitions in a set, or null.</summary>
    public required int? RepetitionCap { get; init; }

    /// <summary>The most exercises, or null.</summary>
    public required int? ExerciseCap { get; init; }

    /// <summary>The shortest rest between sets.</summary>
    public required Seconds MinimumRest { get; init; }

    /// <summary>The limits for a person.</summary>
    public static DoseLimits Of(PhaseRule phase, ValueList<Contraindication> applying) => new()
    {
        HoldCap = new Seconds(applying.Select(row => row.HoldCap?.Value).Append(phase.HoldCap.Value).Min() ?? phase.HoldCap.Value),
        EffortCap = Effort.Of(applying.Select(row => row.EffortCap?.Value).Append(phase.EffortCap.Value).Min() ?? phase.EffortCap.Value),
        RepetitionCap = applying.Min(row => row.RepetitionCap),
        ExerciseCap = applying.Min(row => row.ExerciseCap),
        MinimumRest = new Seconds(applying.Max(row => row.MinimumRest?.Value) ?? 0),
    };
}
