using Lumbar.Motion.Figures.Shapes;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>Fits the picture to what is on it: always as wide, as high as it needs, smaller when it would not fit.</summary>
internal sealed class Framing
{
    private const int WidthPixels = 480;
    private const int LowestPixels = 200;
    private const int HighestPixels = 360;
    private const int MarginPixels = 10;
    private Vec2 _low = new(double.MaxValue, double.MaxValue);
    private Vec2 _high = new(double.MinValue, double.MinValue);

    public void Take(Vec2 point) => (_low, _high) =
        (new(Math.Min(_low.X, point.X), Math.Min(_low.Y, point.Y)), new(Math.Max(_high.X, point.X), Math.Max(_high.Y, point.Y)));

    public void Take(Snapshot seen, IEnumerable<PartKey> parts)
    {
        foreach (var part in parts)
        {
            foreach (var outline in seen[part])
            {
                Array.ForEach(outline.Points, Take);
            }
        }
    }

    public Canvas Canvas(Camera camera)
    {
        var (wide, high) = (_high.X - _low.X, _high.Y - _low.Y);
        var scale = Math.Min(camera.Scale, Math.Min((WidthPixels - (2 * MarginPixels)) / wide, (HighestPixels - (2 * MarginPixels)) / high));
        var height = Math.Clamp((int)Math.Ceiling(high * scale) + (2 * MarginPixels), LowestPixels, HighestPixels);
        var units = scale * Shapes.Canvas.PerPixel;
        var (width, tall) = (WidthPixels * Shapes.Canvas.PerPixel, height * Shapes.Canvas.PerPixel);
        return new(units, new((width / 2.0) - ((_low.X + _high.X) / 2 * units), (tall / 2.0) + ((_low.Y + _high.Y) / 2 * units)), width, tall);
    }
}
