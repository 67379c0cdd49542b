namespace Lumbar.Motion.Figures.Shapes;

/// <summary>The tight rounded skin around several blobs.</summary>
internal static class Hull
{
    /// <summary>
    /// The skin has a fixed number of corners. They are counted from a direction of the picture, mostly the axis of the part,
    /// so that they stay on the same flesh while the part turns.
    /// </summary>
    public static Outline Of(Lens lens, ReadOnlySpan<Blob> blobs, Vec2 from, int corners)
    {
        Span<SeenBlob> spots = stackalloc SeenBlob[blobs.Length];
        for (var i = 0; i < blobs.Length; i++)
        {
            spots[i] = lens.See(blobs[i]);
        }

        var start = Math.Atan2(from.Y, from.X);
        var (points, tangents) = (new Vec2[corners], new Vec2[corners]);
        for (var k = 0; k < corners; k++)
        {
            var (sin, cos) = Math.SinCos(start - (2 * Math.PI * k / corners));
            points[k] = Farthest(spots, new(cos, sin));
            tangents[k] = new(sin, -cos);
        }

        return new(points, tangents);
    }

    private static Vec2 Farthest(ReadOnlySpan<SeenBlob> spots, Vec2 toward)
    {
        var best = spots[0].Edge(toward);
        for (var i = 1; i < spots.Length; i++)
        {
            var point = spots[i].Edge(toward);
            best = point.Dot(toward) > best.Dot(toward) ? point : best;
        }

        return best;
    }
}
