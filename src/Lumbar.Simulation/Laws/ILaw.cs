namespace Lumbar.Simulation.Laws;

/// <summary>
/// A law that every life must keep. It follows one person from look to look, oldest first, and says what broke it; what it
/// compares with it remembers itself.
/// </summary>
public interface ILaw
{
    /// <summary>A short name, such as <c>step-growth</c>.</summary>
    string Id { get; }

    /// <summary>The law in one sentence.</summary>
    string Says { get; }

    /// <summary>Looks once more. Returns what broke the law, in words; nothing when it holds.</summary>
    IEnumerable<string> Broken(Look look);
}

/// <summary>A law that was broken: who, when, which, and what was seen.</summary>
public sealed record Violation(int Patient, DateOnly Day, string Law, string Seen);
