using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>What begins and ends a flare-up (rules.md 7).</summary>
public sealed record FlareRule
{
    /// <summary>A rise above the usual morning that counts on <see cref="RiseDays"/> days running.</summary>
    public required int Rise { get; init; }

    /// <summary>On how many days running.</summary>
    public required int RiseDays { get; init; }

    /// <summary>A rise that counts at once.</summary>
    public required int RiseAtOnce { get; init; }

    /// <summary>So many exercises red in one session begin it.</summary>
    public required int RedExercises { get; init; }

    /// <summary>The days of relative rest.</summary>
    public required int RestDays { get; init; }

    /// <summary>The exercises that may go on in it, besides a tested direction.</summary>
    public required ValueList<ExerciseId> Gentle { get; init; }

    /// <summary>A rise above the usual morning that counts as over.</summary>
    public required int OverRise { get; init; }

    /// <summary>On how many days running it must be over.</summary>
    public required int OverDays { get; init; }

    /// <summary>So many steps below where it stood before, work begins again.</summary>
    public required int ReturnSteps { get; init; }

    /// <summary>For so many days with a session nothing rises after it.</summary>
    public required int ReturnSessions { get; init; }

    /// <summary>After so many days a clinician is advised.</summary>
    public required int AdviseDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>What gaps do (rules.md 8).</summary>
public sealed record LapseRule
{
    /// <summary>The bands, the shortest gap first.</summary>
    public required ValueList<LapseBand> Bands { get; init; }

    /// <summary>From this many days since the last session on, the programme counts as interrupted.</summary>
    public required int LapsedDays { get; init; }

    /// <summary>For so many days after a gap nothing rises.</summary>
    public required int HoldDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>One band of gaps, and what follows from it.</summary>
public sealed record LapseBand
{
    /// <summary>From this many days since the last session.</summary>
    public required int FromDays { get; init; }

    /// <summary>Steps down.</summary>
    public required int StepsDown { get; init; }

    /// <summary>The highest step to begin again from, or null.</summary>
    public int? HighestStep { get; init; }

    /// <summary>The safety questions come again, the usual morning is found anew, and the morning after is needed.</summary>
    public bool ScreenAgain { get; init; }

    /// <summary>Everything is asked again, the direction test included.</summary>
    public bool AskAgain { get; init; }
}

/// <summary>How the relief state ends and the holding state begins (rules.md 6.6).</summary>
public sealed record StateRule
{
    /// <summary>Days of at most moderate irritability that end relief.</summary>
    public required int ReliefDays { get; init; }

    /// <summary>The worst pain allowed on them.</summary>
    public required Nprs ReliefWorstPain { get; init; }

    /// <summary>Weeks before a programme may only be held.</summary>
    public required int HoldingWeeks { get; init; }

    /// <summary>The highest usual pain for holding.</summary>
    public required Nprs HoldingPain { get; init; }

    /// <summary>So many families must stand in the top third of their ladder.</summary>
    public required int HoldingFamilies { get; init; }

    /// <summary>The gain on the person's own activities.</summary>
    public required int HoldingActivityGain { get; init; }

    /// <summary>Strength sessions a week while holding.</summary>
    public required int HoldingStrengthDays { get; init; }

    /// <summary>From this age on, balance is trained as well.</summary>
    public required int BalanceAge { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
