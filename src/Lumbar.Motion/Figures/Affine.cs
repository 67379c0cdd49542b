using System.Runtime.InteropServices;
using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>A turn (radians), a stretch along and across, and a slant (radians), in the order SVG applies them from the right.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Affine(double Angle, Vec2 Scale, double Slant)
{
    private const double Sliver = 0.05;

    /// <summary>The move that brings points nearest to places around a middle, by least squares.</summary>
    public static Affine Solve(Vec2[] points, Vec2[] places, Vec2 middle, FitKind kind)
    {
        var (xx, xy, yy, a, b, c, d) = (1e-9, 0.0, 1e-9, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < points.Length; i++)
        {
            var (from, to) = (points[i], places[i] - middle);
            (xx, xy, yy) = (xx + (from.X * from.X), xy + (from.X * from.Y), yy + (from.Y * from.Y));
            (a, b, c, d) = (a + (to.X * from.X), b + (to.X * from.Y), c + (to.Y * from.X), d + (to.Y * from.Y));
        }

        var det = (xx * yy) - (xy * xy);
        if (kind == FitKind.Slanted && det > 1e-6)
        {
            return Of(((a * yy) - (b * xy)) / det, ((b * xx) - (a * xy)) / det, ((c * yy) - (d * xy)) / det, ((d * xx) - (c * xy)) / det);
        }

        var angle = Math.Atan2(c - b, a + d);
        var (sin, cos) = Math.SinCos(angle);
        return new(angle, kind == FitKind.Rigid ? new(1, 1) : new(((a * cos) + (c * sin)) / xx, ((d * cos) - (b * sin)) / yy), 0);
    }

    /// <summary>Writes where points come to lie around a middle.</summary>
    public void Apply(ReadOnlySpan<Vec2> points, Vec2 middle, Span<Vec2> into)
    {
        var ((sin, cos), slant) = (Math.SinCos(Angle), Math.Tan(Slant));
        for (var i = 0; i < points.Length; i++)
        {
            var y = points[i].Y * Scale.Y;
            into[i] = middle + new Vec2((points[i].X * Scale.X) + (y * slant), y).Turned(cos, sin);
        }
    }

    /// <summary>The same move, its angle told without a jump after another.</summary>
    public Affine After(double last) => this with { Angle = Angle + (2 * Math.PI * Math.Round((last - Angle) / (2 * Math.PI))) };

    private static Affine Of(double m00, double m01, double m10, double m11)
    {
        var along = Math.Max(Sliver, new Vec2(m00, m10).Length);
        var across = Math.Max(Sliver, ((m00 * m11) - (m01 * m10)) / along);
        return new(Math.Atan2(m10, m00), new(along, across), Math.Atan2(((m00 * m01) + (m10 * m11)) / along, across));
    }
}
