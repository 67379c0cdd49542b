using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>Everything about directions: how a test is read and how long it counts, and the test itself (rules.md section 5).</summary>
public sealed record DirectionRule
{
    /// <summary>A change of pain that counts, in points.</summary>
    public required int ClearChange { get; init; }

    /// <summary>A test counts for fewer than this many days.</summary>
    public required int ValidDays { get; init; }

    /// <summary>When the guided test is open to a person.</summary>
    public required DirectionOfferRule Offer { get; init; }

    /// <summary>How one direction is tested.</summary>
    public required DirectionTestRule Test { get; init; }

    /// <summary>How a direction that eased is confirmed.</summary>
    public required DirectionConfirmRule Confirm { get; init; }

    /// <summary>How many sets a day a direction that eases gets.</summary>
    public required DirectionSetsRule Sets { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>When the guided test of a direction is open to a person (DL-1).</summary>
public sealed record DirectionOfferRule
{
    /// <summary>Whoever this holds for, or may hold for, is not offered the test at all.</summary>
    public required Finding NeverWhen { get; init; }

    /// <summary>While this holds, or may hold, a clinician looks first.</summary>
    public required Finding UntilSeen { get; init; }

    /// <summary>No test in the first hours of a flare.</summary>
    public required int FlareHours { get; init; }

    /// <summary>The contraindications that look at the direction itself and so cannot rule out looking for it.</summary>
    public required ValueList<RuleId> SetAside { get; init; }

    /// <summary>The movements that test a direction; of each direction the first that is open counts.</summary>
    public required ValueList<DirectionMovement> Movements { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>One movement that tests a direction: an exercise of the catalogue, and the words of the test.</summary>
public sealed record DirectionMovement
{
    /// <summary>The exercise whose tags say for whom it is open.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The direction it tests.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How to begin, in one sentence.</summary>
    public required string Start { get; init; }

    /// <summary>One repetition, in one or two sentences.</summary>
    public required string One { get; init; }

    /// <summary>The word for the way out, such as "up".</summary>
    public required string Out { get; init; }

    /// <summary>The word for the way back, such as "down".</summary>
    public required string Back { get; init; }
}

/// <summary>How one direction is tested (DL-3).</summary>
public sealed record DirectionTestRule
{
    /// <summary>Repetitions in a set.</summary>
    public required int Repetitions { get; init; }

    /// <summary>Pain that rises by this many points at the trial repetition stops the direction.</summary>
    public required int StopRise { get; init; }

    /// <summary>The wait before the last look.</summary>
    public required Seconds Wait { get; init; }

    /// <summary>Further sets allowed while nothing has clearly changed.</summary>
    public required int ExtraSets { get; init; }

    /// <summary>The most directions tested in a day.</summary>
    public required int DirectionsPerDay { get; init; }

    /// <summary>How long the way out of one repetition takes.</summary>
    public required Seconds Out { get; init; }

    /// <summary>How long the way back takes.</summary>
    public required Seconds Back { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>How a direction that eased is confirmed, kept and given up (DL-5, DL-6).</summary>
public sealed record DirectionConfirmRule
{
    /// <summary>Hours from the test to the check that confirms it.</summary>
    public required int Hours { get; init; }

    /// <summary>How often the trial may go on for as long again when the check shows no change.</summary>
    public required int Extensions { get; init; }

    /// <summary>Days a confirmed direction is kept in full.</summary>
    public required int KeepDays { get; init; }

    /// <summary>Days a direction that made it worse is left alone.</summary>
    public required int ExcludedDays { get; init; }

    /// <summary>The fewest waking hours between two sets.</summary>
    public required int FewestHoursApart { get; init; }

    /// <summary>The most waking hours between two sets.</summary>
    public required int MostHoursApart { get; init; }

    /// <summary>When both directions make it worse and it reaches this far down, a clinician looks.</summary>
    public required LegSymptom ReviewLeg { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>How many sets a day a direction that eases gets, and when they become fewer (DL-7).</summary>
public sealed record DirectionSetsRule
{
    /// <summary>Sets on the first day, the second, and from then on.</summary>
    public required ValueList<int> PerDay { get; init; }

    /// <summary>Sets a day once the confirmed direction has been kept in full.</summary>
    public required int AfterKeeping { get; init; }

    /// <summary>Sets a day after a calm week.</summary>
    public required int AfterCalm { get; init; }

    /// <summary>Days for which those last sets go on.</summary>
    public required int CalmTaperDays { get; init; }

    /// <summary>How many days calm must last.</summary>
    public required int CalmDays { get; init; }

    /// <summary>How far down it may reach on a calm day.</summary>
    public required LegSymptom CalmLeg { get; init; }

    /// <summary>The most pain on a calm day.</summary>
    public required Nprs CalmPain { get; init; }

    /// <summary>How many of those days must have an entry, so that silence is not taken for calm.</summary>
    public required int FewestEntries { get; init; }

    /// <summary>The most of a chronic plan that may move in the direction that eases, in percent.</summary>
    public required int ChronicSharePercent { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
