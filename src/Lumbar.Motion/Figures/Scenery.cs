using Lumbar.Motion.Body;
using Lumbar.Motion.Figures.Shapes;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures;

/// <summary>What stands and lies around the person.</summary>
internal sealed class Scenery(Lens lens, Scene scene, BodyPose start)
{
    private const double WallThickness = 0.06;
    private const double Skirting = 0.07;
    private readonly List<Patch> _patches = [];

    public List<Patch> Patches()
    {
        foreach (var prop in scene.Props)
        {
            Add(prop);
        }

        return _patches;
    }

    private void Add(Prop prop)
    {
        switch (prop)
        {
            case Prop.Mat mat:
                Flat("m", [new(mat.X0, mat.Y0, 0), new(mat.X1, mat.Y0, 0), new(mat.X1, mat.Y1, 0), new(mat.X0, mat.Y1, 0)]);
                break;
            case Prop.Wall wall:
                Wall(wall);
                break;
            case Prop.Chair chair:
                Chair(chair);
                break;
            case Prop.Block block:
                Box(block.Low, block.High, ("b", "bf", "bl"));
                break;
            case Prop.Pillow pillow:
                Pillow(pillow);
                break;
            case Prop.Water water:
                Water(water);
                break;
            default:
                break;
        }
    }

    private void Flat(string colour, ReadOnlySpan<Vec3> corners) => _patches.Add(new(colour) { Corners = See(corners) });

    private Vec2[] See(ReadOnlySpan<Vec3> corners)
    {
        var seen = new Vec2[corners.Length];
        for (var i = 0; i < seen.Length; i++)
        {
            seen[i] = lens.See(corners[i]);
        }

        return seen;
    }

    /// <summary>The wall, its skirting board and its near edge, which lies on the side away from the person.</summary>
    private void Wall(Prop.Wall wall)
    {
        var back = wall.X - (WallThickness * Math.Sign(start.HipCentre.X - wall.X));
        var (x, near, far, top) = (wall.X, wall.Y0, wall.Y1, wall.Height);
        Flat("w", [new(x, near, 0), new(x, far, 0), new(x, far, top), new(x, near, top)]);
        Flat("wl", [new(x, near, 0), new(x, far, 0), new(x, far, Skirting), new(x, near, Skirting)]);
        Flat("wl", [new(back, near, 0), new(x, near, 0), new(x, near, top), new(back, near, top)]);
    }

    private void Chair(Prop.Chair chair)
    {
        const double Leg = 0.04;
        const double Slab = 0.035;
        var (back, front, half, seat) = (chair.X - 0.20, chair.X + 0.24, chair.HalfWidth, chair.SeatHeight);
        var under = seat - Slab;
        (Vec3 Low, Vec3 High)[] boxes =
        [
            (new(back, half - Leg, 0), new(back + Leg, half, under)), (new(back, -half, 0), new(back + Leg, Leg - half, under)),
            (new(front - Leg, half - Leg, 0), new(front, half, under)), (new(front - Leg, -half, 0), new(front, Leg - half, under)),
            (new(back, half - Leg, seat), new(back + 0.03, half, seat + 0.24)), (new(back, -half, seat), new(back + 0.03, Leg - half, seat + 0.24)),
            (new(back, -half, seat + 0.22), new(back + 0.03, half, seat + 0.44)), (new(back, -half, under), new(front, half, seat)),
        ];
        foreach (var (low, high) in boxes)
        {
            Box(low, high, ("d", "d", "dl"));
        }
    }

    /// <summary>The three faces of a box that the eye sees: top, front and one end.</summary>
    private void Box(Vec3 low, Vec3 high, (string Top, string Front, string End) colours)
    {
        var end = lens.Into.X < 0 ? high.X : low.X;
        Flat(colours.End, [new(end, low.Y, low.Z), new(end, high.Y, low.Z), new(end, high.Y, high.Z), new(end, low.Y, high.Z)]);
        Flat(colours.Front, [new(low.X, low.Y, low.Z), new(high.X, low.Y, low.Z), new(high.X, low.Y, high.Z), new(low.X, low.Y, high.Z)]);
        Flat(colours.Top, [new(low.X, low.Y, high.Z), new(high.X, low.Y, high.Z), new(high.X, high.Y, high.Z), new(low.X, high.Y, high.Z)]);
    }

    private void Pillow(Prop.Pillow pillow)
    {
        const int Corners = 14;
        var (at, thick) = (pillow.Centre, pillow.Thickness / 2);
        var (along, across) = (pillow.HalfLength * 0.62, pillow.HalfWidth * 0.62);
        var round = new Vec3(pillow.HalfLength * 0.38, pillow.HalfWidth * 0.42, thick);
        var frame = new Frame3(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));
        Blob At(double x, double y) => Blob.Ellipsoid(at + new Vec3(x, y, 0), frame, round);
        var skin = Hull.Of(lens, [At(along, across), At(-along, across), At(along, -across), At(-along, -across)], new(1, 0), Corners);
        _patches.Add(new("c") { Smooth = [skin] });
    }

    /// <summary>Everything below the surface is tinted; a wave marks the surface.</summary>
    private void Water(Prop.Water water)
    {
        const double Front = -0.45;
        const double Behind = 0.45;
        var (from, to, high) = (water.X0, water.X1, water.Height);
        var body = See(
        [
            new(from, Front, 0), new(to, Front, 0), new(to, Front, high),
            new(to, Behind, high), new(from, Behind, high), new(from, Front, high),
        ]);
        _patches.Add(new("q") { InFront = true, Corners = body });
        _patches.Add(new("ql") { InFront = true, Open = true, Corners = Wave(from, to, new(0, Front, high)) });
    }

    private Vec2[] Wave(double from, double to, Vec3 at)
    {
        const int Steps = 36;
        const double High = 0.012;
        const double PerMetre = 18;
        var line = new Vec2[Steps + 1];
        for (var i = 0; i <= Steps; i++)
        {
            var x = from + ((to - from) * i / Steps);
            line[i] = lens.See(new(x, at.Y, at.Z + (High * Math.Sin(PerMetre * x))));
        }

        return line;
    }
}
