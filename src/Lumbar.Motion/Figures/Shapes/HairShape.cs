using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>
/// The hair: the part of an egg around the skull that lies behind the hairline and that the eye sees. Its outline runs along
/// the rim of the egg where hair grows, and back along the hairline.
/// </summary>
internal static class HairShape
{
    private const int RimCorners = 9;
    private const int LineCorners = 3;
    private const double Hairline = -0.012;
    private const double Outside = 0.0035;
    private static readonly Vec3 Centre = new(0.008, 0, 0.093);
    private static readonly Vec3 Radii = new(0.101 + Outside, 0.083 + Outside, 0.097 + Outside);
    private static readonly Vec3 Behind = new(-0.80, 0, 0.60);

    public static Outline Of(Lens lens, BodyPose pose)
    {
        var head = pose.Head;
        var centre = lens.See(pose.SkullBase + head.ToRoom(Centre.X, Centre.Y, Centre.Z));
        var (a, b, c) = (lens.See(head.Front) * Radii.X, lens.See(head.Left) * Radii.Y, lens.See(head.Head) * Radii.Z);
        var view = new Vec3(-head.Front.Dot(lens.Into) / Radii.X, -head.Left.Dot(lens.Into) / Radii.Y, -head.Head.Dot(lens.Into) / Radii.Z).Unit();
        var (points, tangents) = (new Vec2[RimCorners + LineCorners], new Vec2[RimCorners + LineCorners]);
        var arcs = new Arcs(view);
        for (var k = 0; k < points.Length; k++)
        {
            var (at, along) = k < RimCorners ? arcs.Rim(k / (RimCorners - 1.0)) : arcs.Line((k - RimCorners + 1.0) / (LineCorners + 1));
            points[k] = centre + Seen(at);
            tangents[k] = Seen(along).Unit();
        }

        // At its two corners the line turns half way.
        tangents[0] = (tangents[0] + Seen(arcs.Line(1).Along).Unit()).Unit();
        tangents[RimCorners - 1] = (tangents[RimCorners - 1] + Seen(arcs.Line(0).Along).Unit()).Unit();
        return new(points, tangents);

        Vec2 Seen(Vec3 at) => (a * at.X) + (b * at.Y) + (c * at.Z);
    }

    /// <summary>The egg as a ball of radius one: what the eye sees of it is a half, what carries hair is a cap.</summary>
    private sealed class Arcs
    {
        private readonly Vec3 _cap;
        private readonly double _height;
        private readonly double _radius;
        private readonly (Vec3 X, Vec3 Y, double Half) _rim;
        private readonly (Vec3 X, Vec3 Y, double Half) _line;

        public Arcs(Vec3 view)
        {
            var cap = new Vec3(Behind.X * Radii.X, Behind.Y * Radii.Y, Behind.Z * Radii.Z);
            (_cap, _height) = (cap.Unit(), Hairline / cap.Length);
            _radius = Math.Sqrt(1 - (_height * _height));
            var (toCap, toView) = (_cap.Across(view), view.Across(_cap));
            var (x, y) = (toCap.Unit(), toView.Unit());
            _rim = (x, view.Cross(x), Math.Acos(Math.Clamp(_height / Math.Max(toCap.Length, 1e-9), -1, 1)));
            _line = (y, _cap.Cross(y), Math.Acos(Math.Clamp(-_height * _cap.Dot(view) / Math.Max(_radius * toView.Length, 1e-9), -1, 1)));
        }

        /// <summary>Along the rim of the egg, from 0 to 1.</summary>
        public (Vec3 At, Vec3 Along) Rim(double share)
        {
            var (sin, cos) = Math.SinCos(_rim.Half * ((2 * share) - 1));
            return ((_rim.X * cos) + (_rim.Y * sin), (_rim.Y * cos) - (_rim.X * sin));
        }

        /// <summary>Along the hairline, from 0 to 1, from where the rim ends to where it begins.</summary>
        public (Vec3 At, Vec3 Along) Line(double share)
        {
            var (sin, cos) = Math.SinCos(_line.Half * ((2 * share) - 1));
            return ((_cap * _height) + (((_line.X * cos) + (_line.Y * sin)) * _radius), (_line.Y * cos) - (_line.X * sin));
        }
    }
}
