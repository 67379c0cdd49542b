using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>All numbers of how a programme moves on, eases off and hands on, as loaded from <c>progression.yaml</c> (rules.md 6 to 8 and 10).</summary>
public sealed record ProgressionRules
{
    /// <summary>How a session is read from its pain.</summary>
    public required ColourRule Colour { get; init; }

    /// <summary>How the next morning is read.</summary>
    public required NextDayRule NextDay { get; init; }

    /// <summary>What follows from colour and next morning.</summary>
    public required ActionRule Action { get; init; }

    /// <summary>When a dose may rise.</summary>
    public required ProgressRule Progress { get; init; }

    /// <summary>What begins and ends a flare-up.</summary>
    public required FlareRule Flare { get; init; }

    /// <summary>What a gap does, the shortest first.</summary>
    public required LapseRule Lapse { get; init; }

    /// <summary>How the relief state ends, and when holding on is enough.</summary>
    public required StateRule State { get; init; }

    /// <summary>When a clinician should look again.</summary>
    public required ReviewRule Review { get; init; }

    /// <summary>Exercises that open only through another one (D-8).</summary>
    public required ValueList<UnlockRule> Unlocks { get; init; }
}

/// <summary>The colour of a session from the worst pain in it (rules.md 6.1).</summary>
public sealed record ColourRule
{
    /// <summary>Worst pain up to this is green whatever it began with.</summary>
    public required Nprs CalmPain { get; init; }

    /// <summary>Worst pain from this on needs a start that was already high.</summary>
    public required Nprs HighPain { get; init; }

    /// <summary>Worst pain from this on is red whatever it began with.</summary>
    public required Nprs RedPain { get; init; }

    /// <summary>From this start on, high pain is amber if it hardly rose.</summary>
    public required Nprs HighStart { get; init; }

    /// <summary>The rise that is still "hardly".</summary>
    public required int SmallRise { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>The morning after (rules.md 6.2).</summary>
public sealed record NextDayRule
{
    /// <summary>Mornings looked back on for the usual morning pain.</summary>
    public required int BaselineDays { get; init; }

    /// <summary>The fewest mornings that make a usual morning.</summary>
    public required int BaselineEntries { get; init; }

    /// <summary>A rise above the usual morning that is still fine.</summary>
    public required int FineRise { get; init; }

    /// <summary>Muscle ache up to this pain is fine if it is gone after <see cref="AcheDays"/>.</summary>
    public required Nprs AchePain { get; init; }

    /// <summary>Days after the session by which an ache has gone.</summary>
    public required int AcheDays { get; init; }

    /// <summary>A rise of the weekly median that counts when two weeks running bring it.</summary>
    public required int WeekRise { get; init; }

    /// <summary>A rise of the weekly median that counts at once.</summary>
    public required int WeekRiseAtOnce { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>What follows a session (rules.md 6.3).</summary>
public sealed record ActionRule
{
    /// <summary>Steps down after a morning that was not fine.</summary>
    public required int StepsDown { get; init; }

    /// <summary>Steps down after red.</summary>
    public required int StepsDownAfterRed { get; init; }

    /// <summary>Days without the exercise after red, and after amber with a morning that was not fine.</summary>
    public required int RestDays { get; init; }

    /// <summary>Red twice within this many days takes the exercise out.</summary>
    public required int RedAgainDays { get; init; }

    /// <summary>For so many days it stays out, and an easier variant takes its place after red.</summary>
    public required int OutDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>When a dose may rise by one step (rules.md 6.4).</summary>
public sealed record ProgressRule
{
    /// <summary>Calm days with a fine morning in a row.</summary>
    public required int Streak { get; init; }

    /// <summary>Repetitions that were still possible.</summary>
    public required int FewestInReserve { get; init; }

    /// <summary>Effort at least this much below the limit.</summary>
    public required int EffortBelowCap { get; init; }

    /// <summary>The share of the dose that was done, in percent.</summary>
    public required int DonePercent { get; init; }

    /// <summary>Days since the last change of this exercise.</summary>
    public required int DaysSinceChange { get; init; }

    /// <summary>Days with this exercise since its last change.</summary>
    public required int SessionsSinceChange { get; init; }

    /// <summary>Days since the last flare-up.</summary>
    public required int DaysSinceFlare { get; init; }

    /// <summary>The share of planned sessions done, in percent.</summary>
    public required int AdherencePercent { get; init; }

    /// <summary>Over how many planned sessions that share is taken.</summary>
    public required int AdherenceSessions { get; init; }

    /// <summary>The most exercises raised within <see cref="WindowDays"/>.</summary>
    public required int MostRaised { get; init; }

    /// <summary>The most exercises raised while the pain is acute.</summary>
    public required int MostRaisedAcute { get; init; }

    /// <summary>The largest share of the programme raised, in percent.</summary>
    public required int MostRaisedPercent { get; init; }

    /// <summary>The days over which raised exercises and growth are counted.</summary>
    public required int WindowDays { get; init; }

    /// <summary>The most by which the weekly work of a family may grow, in percent.</summary>
    public required int FamilyGrowthPercent { get; init; }

    /// <summary>The effort limit while pain is moderately easily stirred up.</summary>
    public required Effort ModerateEffortCap { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
