using Lumbar.Motion.Figures.Shapes;

namespace Lumbar.Motion.Figures;

/// <summary>How little is needed to let a part move.</summary>
internal enum FitKind
{
    /// <summary>It stays.</summary>
    Static,

    /// <summary>It is shifted and turned.</summary>
    Rigid,

    /// <summary>It is shifted, turned and seen shorter or longer.</summary>
    Scaled,

    /// <summary>Its outline changes.</summary>
    Morph,
}

/// <summary>The cheapest movement that puts a part, drawn once, near enough to its outlines at every pose.</summary>
internal sealed class Fit
{
    private const double Still = 2;
    private const double RigidWithin = 1.3 * Canvas.PerPixel;
    private const double ScaledWithin = 1.7 * Canvas.PerPixel;
    private readonly Vec2[] _reference;
    private readonly Vec2 _middle;
    private readonly (double Cos, double Sin) _axis;

    private Fit(Vec2[][] frames, Vec2[] middles, int reference)
    {
        (Middles, Reference) = (middles, reference);
        _middle = middles[reference];
        var angle = LongAxis(frames[reference], _middle);
        _axis = (Math.Cos(angle), Math.Sin(angle));
        _reference = Array.ConvertAll(frames[reference], ToLocal);
        (Angles, Scales) = (new double[frames.Length], new Vec2[frames.Length]);
        var (rigid, scaled, last) = (0.0, 0.0, angle);
        for (var i = 0; i < frames.Length; i++)
        {
            Angles[i] = last = Angle(frames[i], middles[i], last);
            (Scales[i], var asRigid, var asScaled) = Compare(frames[i], middles[i], last);
            (rigid, scaled) = (Math.Max(rigid, asRigid), Math.Max(scaled, asScaled));
        }

        Kind = rigid <= RigidWithin ? FitKind.Rigid : scaled <= ScaledWithin ? FitKind.Scaled : FitKind.Morph;
        Error = Kind == FitKind.Rigid ? rigid : scaled;
    }

    public FitKind Kind { get; private init; }

    /// <summary>The middle of the part at each pose.</summary>
    public Vec2[] Middles { get; }

    /// <summary>How far the part is turned at each pose, radians, without jumps.</summary>
    public double[] Angles { get; }

    /// <summary>How long the part is seen at each pose along its long axis and across it.</summary>
    public Vec2[] Scales { get; }

    /// <summary>The pose whose outlines are the ones drawn.</summary>
    public int Reference { get; }

    private double Error { get; }

    public static Fit Of(Outline[][] frames)
    {
        var points = Array.ConvertAll(frames, Points);
        var middles = Array.ConvertAll(points, Middle);
        var (best, isStill) = (new Fit(points, middles, points.Length / 2), IsStill(points));
        if (isStill)
        {
            return new(points, middles, 0) { Kind = FitKind.Static };
        }

        foreach (var reference in (ReadOnlySpan<int>)[0, points.Length - 1])
        {
            var other = new Fit(points, middles, reference);
            best = (other.Kind, other.Error).CompareTo((best.Kind, best.Error)) < 0 ? other : best;
        }

        return best;
    }

    /// <summary>The outline as it is drawn once: around the middle of the part, its long axis to the right.</summary>
    public Outline Local(Outline outline) => outline.Moved(ToLocal, direction => direction.Turned(_axis.Cos, -_axis.Sin));

    private Vec2 ToLocal(Vec2 point) => (point - _middle).Turned(_axis.Cos, -_axis.Sin);

    private static Vec2[] Points(Outline[] outlines)
    {
        var points = new List<Vec2>();
        foreach (var outline in outlines)
        {
            points.AddRange(outline.Points);
        }

        return [.. points];
    }

    private static bool IsStill(Vec2[][] frames)
    {
        foreach (var frame in frames)
        {
            for (var i = 0; i < frame.Length; i++)
            {
                if ((frame[i] - frames[0][i]).Length > Still)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static Vec2 Middle(Vec2[] points)
    {
        var sum = new Vec2(0, 0);
        foreach (var point in points)
        {
            sum += point;
        }

        return sum * (1.0 / points.Length);
    }

    private static double LongAxis(Vec2[] points, Vec2 middle)
    {
        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        foreach (var point in points)
        {
            var at = point - middle;
            (xx, xy, yy) = (xx + (at.X * at.X), xy + (at.X * at.Y), yy + (at.Y * at.Y));
        }

        return 0.5 * Math.Atan2(2 * xy, xx - yy);
    }

    private double Angle(Vec2[] points, Vec2 middle, double last)
    {
        var (cross, dot) = (0.0, 0.0);
        for (var i = 0; i < points.Length; i++)
        {
            var (from, to) = (_reference[i], points[i] - middle);
            (cross, dot) = (cross + (from.X * to.Y) - (from.Y * to.X), dot + from.Dot(to));
        }

        var angle = Math.Atan2(cross, dot);
        return angle + (2 * Math.PI * Math.Round((last - angle) / (2 * Math.PI)));
    }

    private (Vec2 Scale, double Rigid, double Scaled) Compare(Vec2[] points, Vec2 middle, double angle)
    {
        var (sin, cos) = Math.SinCos(angle);
        var back = Array.ConvertAll(points, point => (point - middle).Turned(cos, -sin));
        var (x, y, xx, yy) = (0.0, 0.0, 1e-9, 1e-9);
        for (var i = 0; i < back.Length; i++)
        {
            var (from, to) = (_reference[i], back[i]);
            (x, y) = (x + (from.X * to.X), y + (from.Y * to.Y));
            (xx, yy) = (xx + (from.X * from.X), yy + (from.Y * from.Y));
        }

        var scale = new Vec2(x / xx, y / yy);
        var (rigid, scaled) = (0.0, 0.0);
        for (var i = 0; i < back.Length; i++)
        {
            var from = _reference[i];
            rigid = Math.Max(rigid, (back[i] - from).Length);
            scaled = Math.Max(scaled, (back[i] - new Vec2(from.X * scale.X, from.Y * scale.Y)).Length);
        }

        return (scale, rigid, scaled);
    }
}
