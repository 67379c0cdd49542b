using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>How hard a whole session felt, in words a person chooses from.</summary>
public enum EffortWord
{
    /// <summary>Could go on for long.</summary>
    VeryLight,

    /// <summary>Breathing easily.</summary>
    Light,

    /// <summary>Two or three more would have been possible.</summary>
    SomewhatHard,

    /// <summary>Hardly one more would have been possible.</summary>
    Hard,
}

/// <summary>How one exercise went, in words a person chooses from.</summary>
public enum ExerciseFeel
{
    /// <summary>Much more would have been possible.</summary>
    Easy,

    /// <summary>About enough.</summary>
    Right,

    /// <summary>No more would have been possible in good form.</summary>
    Hard,

    /// <summary>It hurt.</summary>
    Hurt,
}

/// <summary>What the words after a session stand for, as loaded from <c>phases.yaml</c>.</summary>
public sealed record AfterSessionRule
{
    /// <summary>Effort by word.</summary>
    public required EffortWords Effort { get; init; }

    /// <summary>Repetitions in reserve by word.</summary>
    public required ReserveWords Reserve { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }

    /// <summary>The effort a word stands for, 0 to 10.</summary>
    public Effort EffortOf(EffortWord word) => word switch
    {
        EffortWord.VeryLight => Effort.VeryLight,
        EffortWord.Light => Effort.Light,
        EffortWord.SomewhatHard => Effort.SomewhatHard,
        EffortWord.Hard => Effort.Hard,
    };

    /// <summary>The repetitions still possible in good form that a word stands for; null when it hurt, because then nobody knows.</summary>
    public int? ReserveOf(ExerciseFeel feel) => feel switch
    {
        ExerciseFeel.Easy => Reserve.Easy,
        ExerciseFeel.Right => Reserve.Right,
        ExerciseFeel.Hard => Reserve.Hard,
        ExerciseFeel.Hurt => null,
    };
}

/// <summary>The effort each word stands for, 0 to 10. They rise from the lightest to the hardest.</summary>
public sealed record EffortWords
{
    /// <summary>Very light.</summary>
    public required Effort VeryLight { get; init; }

    /// <summary>Light.</summary>
    public required Effort Light { get; init; }

    /// <summary>Somewhat hard.</summary>
    public required Effort SomewhatHard { get; init; }

    /// <summary>Hard.</summary>
    public required Effort Hard { get; init; }
}

/// <summary>The repetitions in reserve each word stands for. They fall from easy to hard.</summary>
public sealed record ReserveWords
{
    /// <summary>Easy.</summary>
    public required int Easy { get; init; }

    /// <summary>About right.</summary>
    public required int Right { get; init; }

    /// <summary>Hard.</summary>
    public required int Hard { get; init; }
}
