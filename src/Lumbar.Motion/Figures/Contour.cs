using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>Outlines as many small steps, to ask how far a point lies from the line itself, wherever the corners are.</summary>
internal sealed class Contour
{
    private const int StepsPerCorner = 2;
    private readonly int[] _ends;

    private Contour(Vec2[] points, int[] ends) => (Points, _ends) = (points, ends);

    public Vec2[] Points { get; }

    public static Contour Of(Outline[] outlines)
    {
        var points = new List<Vec2>();
        var ends = new int[outlines.Length];
        for (var i = 0; i < outlines.Length; i++)
        {
            Flatten(outlines[i], points);
            ends[i] = points.Count;
        }

        return new([.. points], ends);
    }

    public Contour Moved(Func<Vec2, Vec2> point) => new(Array.ConvertAll(Points, point.Invoke), _ends);

    /// <summary>For each point of another contour with the same outlines, the nearest place on the same outline of this one.</summary>
    public void Nearest(Contour other, Vec2[] places)
    {
        var (start, otherStart) = (0, 0);
        for (var loop = 0; loop < _ends.Length; loop++)
        {
            for (var i = otherStart; i < other._ends[loop]; i++)
            {
                places[i] = Nearest(other.Points[i], start, _ends[loop]);
            }

            (start, otherStart) = (_ends[loop], other._ends[loop]);
        }
    }

    private Vec2 Nearest(Vec2 at, int start, int end)
    {
        var (best, least) = (at, double.MaxValue);
        var from = Points[end - 1];
        for (var i = start; i < end; i++)
        {
            var to = Points[i];
            var (stepX, stepY, offX, offY) = (to.X - from.X, to.Y - from.Y, at.X - from.X, at.Y - from.Y);
            var length = (stepX * stepX) + (stepY * stepY);
            var share = length < 1e-9 ? 0 : Math.Clamp(((offX * stepX) + (offY * stepY)) / length, 0, 1);
            var (x, y) = (offX - (stepX * share), offY - (stepY * share));
            var off = (x * x) + (y * y);
            if (off < least)
            {
                (best, least) = (new(at.X - x, at.Y - y), off);
            }

            from = to;
        }

        return best;
    }

    private static void Flatten(Outline outline, List<Vec2> into)
    {
        var (points, tangents) = (outline.Points, outline.Tangents);
        for (var i = 0; i < points.Length; i++)
        {
            var next = (i + 1) % points.Length;
            var a = points[i] + (tangents[i] * PathText.HandleLength(points, i));
            var b = points[next] - (tangents[next] * PathText.HandleLength(points, next));
            for (var step = 0; step < StepsPerCorner; step++)
            {
                var t = step / (double)StepsPerCorner;
                var u = 1 - t;
                into.Add((points[i] * (u * u * u)) + (a * (3 * u * u * t)) + (b * (3 * u * t * t)) + (points[next] * (t * t * t)));
            }
        }
    }
}
