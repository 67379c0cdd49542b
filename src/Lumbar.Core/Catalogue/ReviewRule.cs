using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>When a clinician should look again (rules.md 10). What counts as worse or better stands with the measures.</summary>
public sealed record ReviewRule
{
    /// <summary>RF-3 is looked at from this week on.</summary>
    public required int WorseWeek { get; init; }

    /// <summary>RF-4 and RF-6 are looked at from this week on.</summary>
    public required int UnchangedWeek { get; init; }

    /// <summary>RF-5 is looked at from this week on.</summary>
    public required int LongUnchangedWeek { get; init; }

    /// <summary>So many of pain, PEG, activities and own impression must be known before "no better" can be said.</summary>
    public required int FewestKnown { get; init; }

    /// <summary>A flare-up longer than this many days.</summary>
    public required int FlareDays { get; init; }

    /// <summary>So many flare-ups within <see cref="FlareWindowDays"/>.</summary>
    public required int Flares { get; init; }

    /// <summary>The window for them.</summary>
    public required int FlareWindowDays { get; init; }

    /// <summary>So many sessions ended by red within <see cref="RedWindowDays"/>.</summary>
    public required int RedSessions { get; init; }

    /// <summary>The window for them.</summary>
    public required int RedWindowDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>An exercise that opens only after another one went well so often (D-8).</summary>
public sealed record UnlockRule
{
    /// <summary>The exercise that opens.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The exercise that must have gone well.</summary>
    public required ExerciseId Needs { get; init; }

    /// <summary>On this step or above, or null when any will do.</summary>
    public int? Step { get; init; }

    /// <summary>On so many of the last days with it.</summary>
    public required int Times { get; init; }

    /// <summary>Only without any pain.</summary>
    public required bool WithoutPain { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
