using System.Globalization;
using System.Runtime.InteropServices;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>
/// A score or the change of one, kept exact: a mean of three answers is a number of thirds, and a limit of one point is
/// met by exactly one point. One that was never given is not 0: <see cref="Sum"/> of <c>default</c> throws.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Points : IComparable<Points>
{
    private readonly int _sum;
    private readonly int _parts;

    private Points(int sum, int parts) => (_sum, _parts) = (sum, parts);

    /// <summary>The number above the line of the fraction. Throws when no score was given.</summary>
    public int Sum => _parts > 0 ? _sum : throw new InvalidOperationException("No score was given.");

    /// <summary>The number below the line of the fraction. Throws when no score was given.</summary>
    public int Parts => _parts > 0 ? _parts : throw new InvalidOperationException("No score was given.");

    /// <summary>The score as a number with a fraction, rounded only where it has to be.</summary>
    public decimal Value => (decimal)Sum / Parts;

    /// <summary>A whole number of points.</summary>
    public static Points Of(int whole) => new(whole, 1);

    /// <summary>A sum shared out over some parts.</summary>
    public static Points Of(int sum, int parts)
    {
        if (parts <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(parts), parts, "A score has at least one part.");
        }

        var divisor = GreatestCommon(Math.Abs(sum), parts);
        return new(sum / divisor, parts / divisor);
    }

    /// <summary>The mean of some whole numbers. Throws when there is none.</summary>
    public static Points MeanOf(ValueList<int> values) => Of(values.Sum(), values.Count);

    /// <summary>The middle of some whole numbers, between the two middle ones when their number is even. Throws when there is none.</summary>
    public static Points MiddleOf(IEnumerable<int> values)
    {
        int[] sorted = [.. values];
        return MiddleOf(sorted.AsSpan());
    }

    /// <summary>The same; it puts the numbers in order.</summary>
    internal static Points MiddleOf(Span<int> sorted)
    {
        sorted.Sort();
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? Of(sorted[half]) : Of(sorted[half - 1] + sorted[half], 2);
    }

    /// <summary>What share this is of another, in whole percent, cut off towards 0 so that a limit is never met by rounding; null of nothing.</summary>
    public int? PercentOf(Points whole)
    {
        const int Percent = 100;
        return whole.Sum == 0 ? null : (int)((long)Sum * whole.Parts * Percent / ((long)Parts * whole.Sum));
    }

    /// <summary>The same distance the other way.</summary>
    public static Points operator -(Points points) => new(-points.Sum, points.Parts);

    /// <summary>The first less the second.</summary>
    public static Points operator -(Points left, Points right) =>
        Of((left.Sum * right.Parts) - (right.Sum * left.Parts), left.Parts * right.Parts);

    /// <inheritdoc/>
    public int CompareTo(Points other) => ((long)Sum * other.Parts).CompareTo((long)other.Sum * Parts);

    /// <summary>Whether the first is lower.</summary>
    public static bool operator <(Points left, Points right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is higher.</summary>
    public static bool operator >(Points left, Points right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not higher.</summary>
    public static bool operator <=(Points left, Points right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not lower.</summary>
    public static bool operator >=(Points left, Points right) => left.CompareTo(right) >= 0;

    /// <summary>At most one digit behind the point, such as "3.7", or "not recorded".</summary>
    public override string ToString() => _parts == 1
        ? _sum.ToString(CultureInfo.InvariantCulture)
        : _parts > 0
        ? Math.Round(Value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture)
        : "not recorded";

    private static int GreatestCommon(int left, int right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
