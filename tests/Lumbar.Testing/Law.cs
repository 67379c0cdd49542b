using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Lumbar.Testing;

/// <summary>
/// Checks a statement on many generated values. A failure shows the smallest value found and the seed.
/// <c>LAW_FACTOR=20</c> looks at twenty times as many, <c>LAW_FACTOR=0.1</c> at a tenth.
/// </summary>
public static class Law
{
    private static readonly double Factor = double.TryParse(
        Environment.GetEnvironmentVariable("LAW_FACTOR"), NumberStyles.Float, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    /// <summary>The statement, an assertion, must hold for every value.</summary>
    public static void Holds<T>(Gen<T> values, int times, Action<T> statement) => Holds(Arb.From(values), times, statement);

    /// <summary>The statement, an assertion, must hold for every value; the values know how to shrink.</summary>
    public static void Holds<T>(Arbitrary<T> values, int times, Action<T> statement) =>
        HoldsForJust(values, Math.Max(1, (int)(times * Factor)), statement);

    /// <summary>The same on exactly so many values, whatever the factor is: for what counts how often something comes up.</summary>
    public static void HoldsForJust<T>(Gen<T> values, int times, Action<T> statement) => HoldsForJust(Arb.From(values), times, statement);

    /// <inheritdoc cref="HoldsForJust{T}(Gen{T}, int, Action{T})"/>
    public static void HoldsForJust<T>(Arbitrary<T> values, int times, Action<T> statement) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(30), Prop.ForAll(values, statement));
}
