using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>
/// One rung of a dose ladder: repetitions in each set, and how long each is held.
/// </summary>
public sealed record LadderStep(ValueList<int> SetRepetitions, Seconds Hold)
{
    /// <summary>The work of one session: repetitions, or seconds held where the exercise is held.</summary>
    public int Work
    {
        get
        {
            var repetitions = 0;
            foreach (var set in SetRepetitions.AsSpan())
            {
                repetitions += set;
            }

            return repetitions * Math.Max(1, Hold.Value);
        }
    }

    /// <summary>The most repetitions in a set.</summary>
    public int MostRepetitions
    {
        get
        {
            var most = 0;
            foreach (var set in SetRepetitions.AsSpan())
            {
                most = Math.Max(most, set);
            }

            return most;
        }
    }
}

/// <summary>A ladder of doses, from the smallest step up. Source: rules.md section 6.5.</summary>
public sealed record Ladder
{
    /// <summary>The id, one capital letter.</summary>
    public required LadderId Id { get; init; }

    /// <summary>The name a person reads.</summary>
    public required string Name { get; init; }

    /// <summary>The steps, the smallest first. Never empty.</summary>
    public required ValueList<LadderStep> Steps { get; init; }

    /// <summary>The pause between two sets.</summary>
    public required Seconds RestBetweenSets { get; init; }

    /// <summary>How many times a day it may be done.</summary>
    public required int TimesPerDay { get; init; }

    /// <summary>How many days a week it is done.</summary>
    public required int DaysPerWeek { get; init; }

    /// <summary>Whether its exercises need a day between (48 hours) because they load.</summary>
    public required bool NeedsRestDay { get; init; }

    /// <summary>Where the ladder comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>What is to be done of one exercise.</summary>
public sealed record Dose
{
    /// <summary>Repetitions in each set; on both sides when <see cref="PerSide"/>.</summary>
    public required ValueList<int> SetRepetitions { get; init; }

    /// <summary>How long each repetition is held; 0 for a flowing movement.</summary>
    public required Seconds Hold { get; init; }

    /// <summary>Whether the repetitions are done on each side.</summary>
    public required bool PerSide { get; init; }

    /// <summary>The pause between two sets.</summary>
    public required Seconds Rest { get; init; }

    /// <summary>Times a day.</summary>
    public required int TimesPerDay { get; init; }

    /// <summary>Days a week.</summary>
    public required int DaysPerWeek { get; init; }

    /// <summary>How many sets there are.</summary>
    public int Sets => SetRepetitions.Count;

    /// <summary>The repetitions of the first set.</summary>
    public int Repetitions => SetRepetitions[0];

    /// <summary>All repetitions of all sets, on one side.</summary>
    public int TotalRepetitions => SetRepetitions.Sum();
}
