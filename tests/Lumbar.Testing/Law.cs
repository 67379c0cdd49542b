using FsCheck;
using FsCheck.Fluent;

namespace Lumbar.Testing;

/// <summary>Checks a statement on many generated values. A failure shows the smallest value found and the seed.</summary>
public static class Law
{
    /// <summary>The statement, an assertion, must hold for every value.</summary>
    public static void Holds<T>(Gen<T> values, int times, Action<T> statement) => Holds(Arb.From(values), times, statement);

    /// <summary>The statement, an assertion, must hold for every value; the values know how to shrink.</summary>
    public static void Holds<T>(Arbitrary<T> values, int times, Action<T> statement) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(30), Prop.ForAll(values, statement));
}
