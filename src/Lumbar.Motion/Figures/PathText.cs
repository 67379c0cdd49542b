using System.Globalization;
using System.Text;
using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>Writes outlines as SVG paths: whole units, and smooth curves whose second handle also leads into the next.</summary>
internal static class PathText
{
    /// <summary>The handle of a corner, as a share of the chords beside it.</summary>
    private const double Handle = 0.37;

    /// <summary>No handle is longer than this share of the shorter chord, so that no loop forms.</summary>
    private const double Longest = 0.52;

    public static string Of(IEnumerable<Outline> outlines)
    {
        var text = new StringBuilder();
        foreach (var outline in outlines)
        {
            Append(text, outline);
        }

        return text.ToString();
    }

    public static void Append(StringBuilder text, Outline outline)
    {
        var (points, tangents) = (outline.Points, outline.Tangents);
        var (x, y) = Rounded(points[0]);
        text.Append('M');
        Number(text, x, true);
        Number(text, y, false);
        text.Append('c');
        var first = tangents[0] * HandleLength(points, 0);
        Number(text, Round(first.X), true);
        Number(text, Round(first.Y), false);
        for (var i = 1; i <= points.Length; i++)
        {
            var to = i % points.Length;
            var (nextX, nextY) = Rounded(points[to]);
            var handle = points[to] - (tangents[to] * HandleLength(points, to));
            Number(text, Round(handle.X) - x, i == 2);
            Number(text, Round(handle.Y) - y, false);
            Number(text, nextX - x, false);
            Number(text, nextY - y, false);
            if (i == 1)
            {
                text.Append('s');
            }

            (x, y) = (nextX, nextY);
        }

        text.Append('z');
    }

    /// <summary>Corners joined by straight lines.</summary>
    public static string Straight(ReadOnlySpan<Vec2> corners, bool closed)
    {
        var text = new StringBuilder();
        for (var i = 0; i < corners.Length; i++)
        {
            var (x, y) = Rounded(corners[i]);
            text.Append(i == 0 ? 'M' : 'L');
            Number(text, x, true);
            Number(text, y, false);
        }

        return text.Append(closed ? "z" : string.Empty).ToString();
    }

    /// <summary>A number with a few decimals, without what can be left out.</summary>
    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Whole units; the sign separates, otherwise a space.</summary>
    public static void Number(StringBuilder text, int value, bool first)
    {
        if (!first && value >= 0)
        {
            text.Append(' ');
        }

        text.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    public static (int X, int Y) Rounded(Vec2 point) => (Round(point.X), Round(point.Y));

    public static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    /// <summary>How long the handles of a corner are.</summary>
    public static double HandleLength(Vec2[] points, int i)
    {
        var before = (points[i] - points[(i + points.Length - 1) % points.Length]).Length;
        var after = (points[(i + 1) % points.Length] - points[i]).Length;
        var both = before + after;
        return both < 1e-9 ? 0 : Math.Min(Handle * 2 * before * after / both, Longest * Math.Min(before, after));
    }
}
