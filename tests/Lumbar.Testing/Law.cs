using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Lumbar.Testing;

/// <summary>
/// Checks a statement on many generated values. A failure shows the smallest value found and the seed. The values are the
/// same in every run, so that a run says something about the code and not about the dice. <c>LAW_SEED=new</c> looks at other
/// ones, <c>LAW_SEED=1,3</c> at those of a seed that was shown; <c>LAW_FACTOR=20</c> looks at twenty times as many,
/// <c>LAW_FACTOR=0.1</c> at a tenth.
/// </summary>
public static class Law
{
    private static readonly double Factor = double.TryParse(
        Environment.GetEnvironmentVariable("LAW_FACTOR"), NumberStyles.Float, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    private static readonly Config Run = Seeded(Config.QuickThrowOnFailure.WithEndSize(30), Environment.GetEnvironmentVariable("LAW_SEED"));

    /// <summary>The statement, an assertion, must hold for every value.</summary>
    public static void Holds<T>(Gen<T> values, int times, Action<T> statement) => Holds(Arb.From(values), times, statement);

    /// <summary>The statement, an assertion, must hold for every value; the values know how to shrink.</summary>
    public static void Holds<T>(Arbitrary<T> values, int times, Action<T> statement) =>
        HoldsForJust(values, Math.Max(1, (int)(times * Factor)), statement);

    /// <summary>The same on exactly so many values, whatever the factor is: for what counts how often something comes up.</summary>
    public static void HoldsForJust<T>(Gen<T> values, int times, Action<T> statement) => HoldsForJust(Arb.From(values), times, statement);

    /// <inheritdoc cref="HoldsForJust{T}(Gen{T}, int, Action{T})"/>
    public static void HoldsForJust<T>(Arbitrary<T> values, int times, Action<T> statement) =>
        Check.One(Run.WithMaxTest(times), Prop.ForAll(values, statement));

    private static Config Seeded(Config config, string? seed)
    {
        if (seed == "new")
        {
            return config;
        }

        // FsCheck shows a seed as two numbers; the second has to be odd.
        var numbers = (seed is { Length: > 0 } ? seed : "20261121,1").Split(',').Select(number => ulong.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(numbers[0], numbers[1]), FSharpOption<int>.None)));
    }
}
