namespace Lumbar.Motion.Figures.Shapes;

/// <summary>A closed smooth line: its corners and the direction, of length one, in which it passes each.</summary>
internal sealed class Outline(Vec2[] points, Vec2[] tangents)
{
    public Vec2[] Points { get; } = points;

    public Vec2[] Tangents { get; } = tangents;

    /// <summary>The same line after every point and every direction was moved.</summary>
    public Outline Moved(Func<Vec2, Vec2> point, Func<Vec2, Vec2> direction)
    {
        var (points, tangents) = (new Vec2[Points.Length], new Vec2[Points.Length]);
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = point(Points[i]);
            tangents[i] = direction(Tangents[i]);
        }

        return new(points, tangents);
    }
}
