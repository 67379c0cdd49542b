using Lumbar.Core.Triage;

namespace Lumbar.Simulation;

/// <summary>How many virtual people live how long, and from which seed they come.</summary>
public sealed record SimulationRequest
{
    /// <summary>The knowledge.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>How many people.</summary>
    public required int Patients { get; init; }

    /// <summary>How many weeks each of them lives.</summary>
    public required int Weeks { get; init; }

    /// <summary>The seed: the same one gives the same people and the same lives.</summary>
    public required long Seed { get; init; }

    /// <summary>How many live at the same time, or null for as many as there are processors.</summary>
    public int? AtATime { get; init; }
}
