namespace Lumbar.Core.Units;

/// <summary>
/// Pain as the person rates it, 0 (none) to 10 (worst imaginable): the numeric pain rating scale (NPRS).
/// A score that was never given is not 0: <see cref="Value"/> of <c>default</c> throws. Source: E-121.
/// </summary>
public readonly record struct Nprs : IComparable<Nprs>
{
    private readonly byte _plusOne;

    private Nprs(int value) => _plusOne = (byte)(value + 1);

    /// <summary>The highest score.</summary>
    public const int Highest = 10;

    /// <summary>The score, 0 to 10. Throws <see cref="InvalidOperationException"/> when none was recorded.</summary>
    public int Value => _plusOne > 0 ? _plusOne - 1 : throw new InvalidOperationException("No pain score was recorded.");

    /// <summary>The score with this value. Throws when it is not 0 to 10.</summary>
    public static Nprs Of(int value) =>
        value is >= 0 and <= Highest ? new(value) : throw new ArgumentOutOfRangeException(nameof(value), value, "An NPRS score is 0 to 10.");

    /// <inheritdoc/>
    public int CompareTo(Nprs other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first score is lower.</summary>
    public static bool operator <(Nprs left, Nprs right) => left.Value < right.Value;

    /// <summary>Whether the first score is higher.</summary>
    public static bool operator >(Nprs left, Nprs right) => left.Value > right.Value;

    /// <summary>Whether the first score is not higher.</summary>
    public static bool operator <=(Nprs left, Nprs right) => left.Value <= right.Value;

    /// <summary>Whether the first score is not lower.</summary>
    public static bool operator >=(Nprs left, Nprs right) => left.Value >= right.Value;

    /// <summary>The score as digits, or "not recorded".</summary>
    public override string ToString() => _plusOne > 0 ? Value.ToString() : "not recorded";
}

/// <summary>
/// How hard something felt, 0 (nothing) to 10 (as hard as possible): perceived effort on the CR10 scale.
/// An effort that was never given is not 0: <see cref="Value"/> of <c>default</c> throws. Source: E-097.
/// </summary>
public readonly record struct Effort
{
    private readonly byte _plusOne;

    private Effort(int value) => _plusOne = (byte)(value + 1);

    /// <summary>The highest effort.</summary>
    public const int Highest = 10;

    /// <summary>The effort, 0 to 10. Throws <see cref="InvalidOperationException"/> when none was recorded.</summary>
    public int Value => _plusOne > 0 ? _plusOne - 1 : throw new InvalidOperationException("No effort was recorded.");

    /// <summary>The effort with this value. Throws when it is not 0 to 10.</summary>
    public static Effort Of(int value) =>
        value is >= 0 and <= Highest ? new(value) : throw new ArgumentOutOfRangeException(nameof(value), value, "An effort is 0 to 10.");

    /// <summary>The effort as digits, or "not recorded".</summary>
    public override string ToString() => _plusOne > 0 ? Value.ToString() : "not recorded";
}

/// <summary>A length of time in whole seconds. Used for holds, rests and whole sessions.</summary>
public readonly record struct Seconds(int Value) : IComparable<Seconds>
{
    /// <summary>No time.</summary>
    public static readonly Seconds Zero = new(0);

    /// <summary>So many whole minutes.</summary>
    public static Seconds FromMinutes(int minutes) => new(minutes * 60);

    /// <inheritdoc/>
    public int CompareTo(Seconds other) => Value.CompareTo(other.Value);

    /// <summary>Both times one after the other.</summary>
    public static Seconds operator +(Seconds left, Seconds right) => new(left.Value + right.Value);

    /// <summary>The time left when the second is taken from the first.</summary>
    public static Seconds operator -(Seconds left, Seconds right) => new(left.Value - right.Value);

    /// <summary>The time so many times over.</summary>
    public static Seconds operator *(Seconds each, int times) => new(each.Value * times);

    /// <summary>Whether the first is shorter.</summary>
    public static bool operator <(Seconds left, Seconds right) => left.Value < right.Value;

    /// <summary>Whether the first is longer.</summary>
    public static bool operator >(Seconds left, Seconds right) => left.Value > right.Value;

    /// <summary>Whether the first is not longer.</summary>
    public static bool operator <=(Seconds left, Seconds right) => left.Value <= right.Value;

    /// <summary>Whether the first is not shorter.</summary>
    public static bool operator >=(Seconds left, Seconds right) => left.Value >= right.Value;

    /// <summary>Digits and the unit, such as "30 s".</summary>
    public override string ToString() => $"{Value} s";
}
