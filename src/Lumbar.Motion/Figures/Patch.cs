using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>A piece of the surroundings: straight corners, an open line, or smooth outlines, painted in one class.</summary>
internal sealed record Patch(string Class)
{
    public Vec2[] Corners { get; init; } = [];

    public Outline[] Smooth { get; init; } = [];

    /// <summary>True when the corners are a line that does not close.</summary>
    public bool Open { get; init; }

    /// <summary>True when it is painted over the body.</summary>
    public bool InFront { get; init; }

    public IEnumerable<Vec2> Points => Corners.Concat(Smooth.SelectMany(outline => outline.Points));

    public string Svg(Canvas canvas)
    {
        var path = Smooth.Length > 0
            ? PathText.Of(Smooth.Select(canvas.Place))
            : PathText.Straight(Array.ConvertAll(Corners, canvas.Place), !Open);
        return $"<path class=\"{Class}\" d=\"{path}\"/>";
    }
}
