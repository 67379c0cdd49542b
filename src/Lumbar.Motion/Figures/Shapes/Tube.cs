using System.Runtime.InteropServices;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>How far the ends of a tube bulge, as a share of their radius.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Caps(double Start, double End);

/// <summary>The outline of rings in a row: up the left side, over the end, down the right side.</summary>
internal static class Tube
{
    /// <summary>A straight part: the rings share one direction.</summary>
    public static Outline Straight(Lens lens, ReadOnlySpan<Blob> rings, Caps caps)
    {
        var spots = Seen(lens, rings);
        var along = Direction(spots[^1].Centre - spots[0].Centre);
        var directions = new Vec2[spots.Length];
        Array.Fill(directions, along);
        return Of(spots, directions, caps);
    }

    /// <summary>A bending part: each ring has the direction of its place.</summary>
    public static Outline Bending(Lens lens, ReadOnlySpan<Blob> rings, Caps caps)
    {
        var spots = Seen(lens, rings);
        var directions = new Vec2[spots.Length];
        for (var i = 0; i < spots.Length; i++)
        {
            directions[i] = Direction(spots[Math.Min(i + 1, spots.Length - 1)].Centre - spots[Math.Max(i - 1, 0)].Centre);
        }

        return Of(spots, directions, caps);
    }

    private static SeenBlob[] Seen(Lens lens, ReadOnlySpan<Blob> rings)
    {
        var spots = new SeenBlob[rings.Length];
        for (var i = 0; i < rings.Length; i++)
        {
            spots[i] = lens.See(rings[i]);
        }

        return spots;
    }

    private static Vec2 Direction(Vec2 along) => along.Length > 1e-6 ? along.Unit() : new(1, 0);

    private static Outline Of(SeenBlob[] spots, Vec2[] directions, Caps caps)
    {
        var n = spots.Length;
        var (left, right) = (new Vec2[n], new Vec2[n]);
        for (var i = 0; i < n; i++)
        {
            left[i] = spots[i].Edge(directions[i].Left());
            right[n - 1 - i] = spots[i].Edge(-directions[i].Left());
        }

        var (points, tangents) = (new Vec2[(2 * n) + 2], new Vec2[(2 * n) + 2]);
        Side(left, points.AsSpan(0, n), tangents.AsSpan(0, n));
        (points[n], tangents[n]) = Cap(left[^1], right[0], directions[^1], caps.End);
        Side(right, points.AsSpan(n + 1, n), tangents.AsSpan(n + 1, n));
        (points[^1], tangents[^1]) = Cap(right[^1], left[0], -directions[0], caps.Start);
        return new(points, tangents);
    }

    /// <summary>The line leaves its last ring as it came, so that no knob forms beside the cap.</summary>
    private static void Side(Vec2[] edge, Span<Vec2> points, Span<Vec2> tangents)
    {
        for (var i = 0; i < edge.Length; i++)
        {
            points[i] = edge[i];
            if (i == 0 || i == edge.Length - 1)
            {
                var from = Math.Min(i, edge.Length - 2);
                tangents[i] = (edge[from + 1] - edge[from]).Unit();
            }
            else
            {
                var (back, on) = (edge[i] - edge[i - 1], edge[i + 1] - edge[i]);
                tangents[i] = ((on * (back.Length / Math.Max(on.Length, 1e-6))) + (back * (on.Length / Math.Max(back.Length, 1e-6)))).Unit();
            }
        }
    }

    private static (Vec2 Point, Vec2 Tangent) Cap(Vec2 from, Vec2 to, Vec2 outward, double bulge) =>
        (((from + to) * 0.5) + (outward * ((from - to).Length * 0.5 * bulge)), -outward.Left());
}
