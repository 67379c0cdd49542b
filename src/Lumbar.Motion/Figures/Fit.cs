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

    /// <summary>It is also slanted, as a flat thing that is turned out of the plane of the picture.</summary>
    Slanted,

    /// <summary>Its outline changes.</summary>
    Morph,
}

/// <summary>The cheapest movement that puts a part, drawn once, near enough to its outlines at every pose.</summary>
internal sealed class Fit
{
    private const double Still = 2;
    private const double RigidWithin = 1.3 * Canvas.PerPixel;
    private const double ScaledWithin = 1.7 * Canvas.PerPixel;
    private const double SlantedWithin = 1.9 * Canvas.PerPixel;
    private const int Tracings = 2;
    private static readonly (FitKind Kind, double Within)[] Ways = [(FitKind.Rigid, RigidWithin), (FitKind.Scaled, ScaledWithin), (FitKind.Slanted, SlantedWithin)];
    private readonly Contour[] _frames;
    private readonly Contour _reference;
    private readonly Vec2 _middle;
    private readonly (double Cos, double Sin) _axis;
    private readonly Contour _moved;
    private readonly Affine[] _moves;

    private Fit(Contour[] frames, Vec2[] middles, int reference)
    {
        (_frames, Middles, Reference) = (frames, middles, reference);
        _middle = middles[reference];
        var angle = LongAxis(frames[reference].Points, _middle);
        _axis = (Math.Cos(angle), Math.Sin(angle));
        _reference = frames[reference].Moved(ToLocal);
        _moved = _reference.Moved(static point => point);
        _moves = new Affine[frames.Length];
    }

    public FitKind Kind { get; private set; }

    /// <summary>The middle of the part at each pose.</summary>
    public Vec2[] Middles { get; }

    /// <summary>How far the part is turned, stretched and slanted at each pose. Turns go on without jumps.</summary>
    public IReadOnlyList<Affine> Moves => _moves;

    /// <summary>The pose whose outlines are the ones drawn.</summary>
    public int Reference { get; }

    public static Fit Of(Outline[][] frames, double looseness, bool traced)
    {
        var contours = Array.ConvertAll(frames, Contour.Of);
        var middles = Array.ConvertAll(contours, contour => Middle(contour.Points));
        if (IsStill(frames))
        {
            return new(contours, middles, 0) { Kind = FitKind.Static };
        }

        var candidates = Array.ConvertAll([frames.Length / 2, 0, frames.Length - 1], reference => new Fit(contours, middles, reference));
        foreach (var tracings in traced ? (ReadOnlySpan<int>)[0, Tracings] : [0])
        {
            foreach (var (kind, within) in Ways)
            {
                foreach (var candidate in tracings == 0 ? candidates : candidates[..1])
                {
                    if (candidate.Fits(kind, within * looseness, tracings))
                    {
                        return candidate;
                    }
                }
            }
        }

        candidates[0].Kind = FitKind.Morph;
        return candidates[0];
    }

    /// <summary>The outline as it is drawn once: around the middle of the part, its long axis to the right.</summary>
    public Outline Local(Outline outline) => outline.Moved(ToLocal, direction => direction.Turned(_axis.Cos, -_axis.Sin));

    private Vec2 ToLocal(Vec2 point) => (point - _middle).Turned(_axis.Cos, -_axis.Sin);

    /// <summary>
    /// Whether moving the reference this way comes near enough at every pose. Without tracing, corner goes to corner; each
    /// tracing goes to the nearest place on the line instead, as corners may slide along it.
    /// </summary>
    private bool Fits(FitKind kind, double within, int tracings)
    {
        Kind = kind;
        var last = 0.0;
        var places = new Vec2[_reference.Points.Length];
        for (var i = 0; i < _frames.Length; i++)
        {
            _frames[i].Points.CopyTo(places, 0);
            var move = Affine.Solve(_reference.Points, places, Middles[i], kind);
            for (var n = 0; n < tracings; n++)
            {
                _frames[i].Nearest(Moved(i, move), places);
                move = Affine.Solve(_reference.Points, places, Middles[i], kind);
            }

            _moves[i] = move = move.After(i == 0 ? move.Angle : last);
            last = move.Angle;
            if (Error(i, places, traced: tracings > 0) > within)
            {
                return false;
            }
        }

        return true;
    }

    private double Error(int i, Vec2[] places, bool traced)
    {
        var moved = Moved(i, _moves[i]);
        if (!traced)
        {
            return Farthest(moved.Points, places);
        }

        _frames[i].Nearest(moved, places);
        var there = Farthest(moved.Points, places);
        moved.Nearest(_frames[i], places);
        return Math.Max(there, Farthest(_frames[i].Points, places));
    }

    private Contour Moved(int i, Affine move)
    {
        move.Apply(_reference.Points, Middles[i], _moved.Points);
        return _moved;
    }

    private static double Farthest(Vec2[] points, Vec2[] places)
    {
        var worst = 0.0;
        for (var k = 0; k < points.Length; k++)
        {
            worst = Math.Max(worst, (points[k] - places[k]).Length);
        }

        return worst;
    }

    private static bool IsStill(Outline[][] frames)
    {
        foreach (var frame in frames)
        {
            for (var i = 0; i < frame.Length; i++)
            {
                if (Farthest(frame[i].Points, frames[0][i].Points) > Still)
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
}
