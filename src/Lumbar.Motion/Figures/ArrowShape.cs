using System.Text;
using Lumbar.Motion.Figures.Shapes;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>An arrow of the movement on the picture, moved to where it covers neither start nor end pose.</summary>
internal sealed class ArrowShape
{
    private const int Points = 9;
    private const double ShortestPixels = 34;
    private readonly Vec2[] _line;
    private readonly bool _double;
    private readonly double _pixel;

    private ArrowShape(Vec2[] line, bool isDouble, double pixel) => (_line, _double, _pixel) = (line, isDouble, pixel);

    /// <summary>What the arrow needs of the picture: its line and the room of its heads.</summary>
    public IEnumerable<Vec2> Reach
    {
        get
        {
            var room = 12 * _pixel;
            return _line.SelectMany(point => new[] { point + new Vec2(room, room), point - new Vec2(room, room) });
        }
    }

    /// <summary>The arrow, or nothing for a path that goes nowhere.</summary>
    public static ArrowShape? Of(Lens lens, MotionArrow arrow, double pixel, Obstacles body)
    {
        var path = new Vec2[arrow.Path.Length];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = lens.See(arrow.Path[i]) + (new Vec2(arrow.ShiftX, arrow.ShiftY) * pixel);
        }

        if (path.Length < 2 || (path[^1] - path[0]).Length < 1e-4)
        {
            return null;
        }

        var line = LongEnough(Even(path), ShortestPixels * pixel);
        return new(body.Clear(line, pixel), arrow.Double, pixel);
    }

    public string Svg(Canvas canvas)
    {
        var line = Array.ConvertAll(_line, canvas.Place);
        var text = new StringBuilder("<path class=\"a\" d=\"M");
        Pair(text, line[0], true);
        text.Append('C');
        for (var i = 0; i + 1 < line.Length; i++)
        {
            var (a, b, c, d) = (line[Math.Max(i - 1, 0)], line[i], line[i + 1], line[Math.Min(i + 2, line.Length - 1)]);
            Pair(text, b + ((c - a) * (1.0 / 6)), i == 0);
            Pair(text, c - ((d - b) * (1.0 / 6)), false);
            Pair(text, c, false);
        }

        text.Append("\"/>").Append(Head(line[^1], (line[^1] - line[^2]).Unit()));
        return text.Append(_double ? Head(line[0], (line[0] - line[1]).Unit()) : string.Empty).ToString();
    }

    private static string Head(Vec2 tip, Vec2 along)
    {
        var (front, back, wide) = (along * (9 * Canvas.PerPixel), along * (-3 * Canvas.PerPixel), along.Left() * (6.6 * Canvas.PerPixel));
        return $"<path class=\"y\" d=\"{PathText.Straight([tip + front, tip + back + wide, tip + back - wide], closed: true)}\"/>";
    }

    private static void Pair(StringBuilder text, Vec2 at, bool first)
    {
        var (x, y) = PathText.Rounded(at);
        PathText.Number(text, x, first);
        PathText.Number(text, y, false);
    }

    /// <summary>The path with a few points, evenly along it.</summary>
    private static Vec2[] Even(Vec2[] path)
    {
        var whole = 0.0;
        for (var i = 1; i < path.Length; i++)
        {
            whole += (path[i] - path[i - 1]).Length;
        }

        var line = new Vec2[Points];
        (line[0], line[^1]) = (path[0], path[^1]);
        var (done, at) = (0.0, 1);
        for (var k = 1; k < Points - 1; k++)
        {
            var want = whole * k / (Points - 1);
            while (at < path.Length - 1 && done + (path[at] - path[at - 1]).Length < want)
            {
                done += (path[at] - path[at - 1]).Length;
                at++;
            }

            var step = path[at] - path[at - 1];
            line[k] = path[at - 1] + (step * ((want - done) / Math.Max(step.Length, 1e-9)));
        }

        return line;
    }

    private static Vec2[] LongEnough(Vec2[] line, double shortest)
    {
        var chord = (line[^1] - line[0]).Length;
        var middle = (line[0] + line[^1]) * 0.5;
        return chord >= shortest ? line : Array.ConvertAll(line, point => middle + ((point - middle) * (shortest / chord)));
    }
}
