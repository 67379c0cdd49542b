using System.Globalization;
using System.Runtime.InteropServices;

namespace Lumbar.Web.Charts;

/// <summary>A place in a drawing.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Spot(double X, double Y)
{
    /// <summary>Both numbers as a path has them.</summary>
    public override string ToString() => $"{Plot.Say(X)} {Plot.Say(Y)}";
}

/// <summary>The frame of a drawing: days go from left to right, values from the bottom up. Nothing lands outside it.</summary>
public sealed record Plot
{
    /// <summary>The whole width.</summary>
    public required int Width { get; init; }

    /// <summary>The whole height.</summary>
    public required int Height { get; init; }

    /// <summary>Where the first day stands.</summary>
    public required double Left { get; init; }

    /// <summary>Where the last day stands.</summary>
    public required double Right { get; init; }

    /// <summary>Where the highest value stands.</summary>
    public required double Top { get; init; }

    /// <summary>Where the lowest value stands.</summary>
    public required double Bottom { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The highest value; the lowest is 0.</summary>
    public required double Highest { get; init; }

    /// <summary>The distance from one day to the next.</summary>
    public double DayWidth => (Right - Left) / Math.Max(1, To.DayNumber - From.DayNumber);

    /// <summary>Where a day stands; one outside the frame at its edge.</summary>
    public double X(DateOnly day) => Math.Clamp(Left + ((day.DayNumber - From.DayNumber) * DayWidth), Left, Right);

    /// <summary>Where a value stands; one outside the frame at its edge.</summary>
    public double Y(double value) => Math.Clamp(Bottom - (value / Highest * (Bottom - Top)), Top, Bottom);

    /// <summary>Where a value on a day stands.</summary>
    public Spot At(DateOnly day, double value) => new(X(day), Y(value));

    /// <summary>Whether a day is in the frame.</summary>
    public bool Holds(DateOnly day) => day >= From && day <= To;

    /// <summary>A number of a drawing, with at most one digit behind the point.</summary>
    public static string Say(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
