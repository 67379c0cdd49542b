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
    public static DoseLimits Of(PhaseRule phase, ValueList<Contraindication> applying)
    {
        var (hold, effort, rest) = (phase.HoldCap.Value, phase.EffortCap.Value, 0);
        int? repetitions = null;
        int? exercises = null;
        foreach (var row in applying)
        {
            hold = Math.Min(hold, row.HoldCap?.Value ?? hold);
            effort = Math.Min(effort, row.EffortCap?.Value ?? effort);
            rest = Math.Max(rest, row.MinimumRest?.Value ?? rest);
            repetitions = Lower(repetitions, row.RepetitionCap);
            exercises = Lower(exercises, row.ExerciseCap);
        }

        return new DoseLimits
        {
            HoldCap = new Seconds(hold),
            EffortCap = Effort.Of(effort),
            RepetitionCap = repetitions,
            ExerciseCap = exercises,
            MinimumRest = new Seconds(rest),
        };
    }

    /// <summary>The lower of two limits; one that is not there limits nothing.</summary>
    private static int? Lower(int? one, int? other) => one is null || other < one ? other ?? one : one;
}
