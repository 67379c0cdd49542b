using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>What an arrow should not cover: the body at the start and at the end.</summary>
internal sealed class Obstacles(IReadOnlyList<Outline> outlines)
{
    private const double ClearancePixels = 8;
    private const double HeadPixels = 12;
    private const int Ways = 16;
    private const double StepPixels = 7;
    private const int Steps = 13;
    private const double CostOfCover = 20;
    private const int PartsOfStep = 3;
    private const int CoverOfHead = 4;
    private readonly (Vec2 Low, Vec2 High)[] _boxes = [.. outlines.Select(Box)];

    /// <summary>The line, shifted as little as it needs to be clear of the body.</summary>
    public Vec2[] Clear(Vec2[] line, double pixel)
    {
        var (best, least) = (new Vec2(0, 0), CostOfCover * Covered(line, new(0, 0), pixel));
        for (var step = 1; step <= Steps && least > step * 0.999; step++)
        {
            for (var way = 0; way < Ways; way++)
            {
                var (sin, cos) = Math.SinCos(Math.PI * ((2.0 * way / Ways) + 0.5));
                var shift = new Vec2(cos, sin) * (step * StepPixels * pixel);
                var cost = step + (CostOfCover * Covered(line, shift, pixel));
                (best, least) = cost < least - 1e-9 ? (shift, cost) : (best, least);
            }
        }

        return Array.ConvertAll(line, point => point + best);
    }

    /// <summary>How many places of the arrow lie on the body or too near to it.</summary>
    private int Covered(Vec2[] line, Vec2 shift, double pixel)
    {
        var covered = 0;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            for (var part = 0; part < PartsOfStep; part++)
            {
                var at = line[i] + ((line[i + 1] - line[i]) * (part / (double)PartsOfStep));
                covered += IsNear(at + shift, ClearancePixels * pixel) ? 1 : 0;
            }
        }

        var tip = line[^1] + ((line[^1] - line[^2]).Unit() * (HeadPixels * pixel));
        return covered + (IsNear(tip + shift, ClearancePixels * pixel) ? CoverOfHead : 0);
    }

    private bool IsNear(Vec2 at, double clearance) =>
        IsInside(at) || IsInside(at + new Vec2(clearance, 0)) || IsInside(at - new Vec2(clearance, 0))
        || IsInside(at + new Vec2(0, clearance)) || IsInside(at - new Vec2(0, clearance));

    private bool IsInside(Vec2 at)
    {
        for (var i = 0; i < _boxes.Length; i++)
        {
            var (low, high) = _boxes[i];
            if (at.X >= low.X && at.X <= high.X && at.Y >= low.Y && at.Y <= high.Y && IsInside(outlines[i].Points, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(Vec2[] corners, Vec2 at)
    {
        var inside = false;
        for (int i = 0, j = corners.Length - 1; i < corners.Length; j = i++)
        {
            var (a, b) = (corners[i], corners[j]);
            if (a.Y > at.Y != b.Y > at.Y && at.X < ((b.X - a.X) * (at.Y - a.Y) / (b.Y - a.Y)) + a.X)
            {
                inside = !inside;
            }
        }

        return inside;
    }

    private static (Vec2 Low, Vec2 High) Box(Outline outline)
    {
        var (low, high) = (outline.Points[0], outline.Points[0]);
        foreach (var point in outline.Points)
        {
            (low, high) = (new(Math.Min(low.X, point.X), Math.Min(low.Y, point.Y)), new(Math.Max(high.X, point.X), Math.Max(high.Y, point.Y)));
        }

        return (low, high);
    }
}
