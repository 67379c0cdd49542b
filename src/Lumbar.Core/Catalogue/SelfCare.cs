using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>When a card about helping oneself is meant.</summary>
public enum SelfCareTime
{
    /// <summary>While easing comes first.</summary>
    Relief,

    /// <summary>In a flare-up.</summary>
    Flare,

    /// <summary>While building up or keeping what was reached.</summary>
    Build,

    /// <summary>After an illness.</summary>
    Illness,
}

/// <summary>A short card about what people can do for themselves besides exercise, as loaded from <c>selfcare.yaml</c>.</summary>
public sealed record SelfCareCard
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>When it is meant.</summary>
    public required ValueList<SelfCareTime> For { get; init; }

    /// <summary>All of it in one line.</summary>
    public required string Short { get; init; }

    /// <summary>What changes with the days; empty for most cards.</summary>
    public required ValueList<SelfCarePeriod> Periods { get; init; }

    /// <summary>What holds at any time.</summary>
    public required ValueList<string> Lines { get; init; }

    /// <summary>How good the evidence is, or null where the sources say enough.</summary>
    public required string? Evidence { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ValueList<SourceId> Sources { get; init; }
}

/// <summary>What a card says for some days of an episode, counted from its beginning. Without days it holds at any time.</summary>
public sealed record SelfCarePeriod(int? FirstDay, int? LastDay, string Words)
{
    /// <summary>Whether a day of the episode lies in it; false for what is bound to no day.</summary>
    public bool Covers(int day) => FirstDay is { } first && day >= first && (LastDay is not { } last || day <= last);
}
