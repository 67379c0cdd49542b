using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Tracing;

/// <summary>How much a rule of the ledger asks for.</summary>
public enum LedgerSeverity
{
    /// <summary>Safety, or a gate that may not be passed.</summary>
    Must,

    /// <summary>What the planner does unless something speaks against it.</summary>
    Should,

    /// <summary>Something to tell.</summary>
    Inform,
}

/// <summary>What kind of place a rule of the ledger lives in.</summary>
public enum PlaceKind
{
    /// <summary>A rule that decides, by its id.</summary>
    Rule,

    /// <summary>An entry of a knowledge file, as <c>file#entry</c>.</summary>
    Knowledge,

    /// <summary>A page, by its address.</summary>
    Page,

    /// <summary>A card to learn from.</summary>
    Card,

    /// <summary>An exercise: its tags, words and doses.</summary>
    Exercise,

    /// <summary>Nowhere, with the reason.</summary>
    Not,
}

/// <summary>One place in which a rule of the ledger lives, or the reason why it lives nowhere.</summary>
public sealed record LedgerPlace(PlaceKind Kind, string Value);

/// <summary>One rule found in the collected articles, and where the product carries it, as loaded from <c>ledger.yaml</c>.</summary>
public sealed record LedgerRule
{
    /// <summary>The id, such as R-129.</summary>
    public required string Id { get; init; }

    /// <summary>A short name.</summary>
    public required string Key { get; init; }

    /// <summary>What it is about.</summary>
    public required string Category { get; init; }

    /// <summary>How much it asks for.</summary>
    public required LedgerSeverity Severity { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>Where it was found, as <c>file:lines</c>.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>Where it lives.</summary>
    public required ValueList<LedgerPlace> Places { get; init; }
}
