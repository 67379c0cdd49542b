using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>
/// The hair: the part of an egg around the skull that lies behind the hairline and that the eye sees. Its skin is found by the
/// farthest point in each direction: on the rim of the egg where hair grows, otherwise on the hairline.
/// </summary>
internal static class HairShape
{
    private const int Corners = 14;
    private const double Hairline = -0.012;
    private const double Outside = 0.0035;
    private static readonly Vec3 Centre = new(0.008, 0, 0.093);
    private static readonly Vec3 Radii = new(0.101, 0.083, 0.097);
    private static readonly Vec3 Behind = new(-0.80, 0, 0.60);

    public static Outline Of(Lens lens, BodyPose pose, Vec2 up)
    {
        var egg = new Egg(lens, pose.Head);
        var centre = lens.See(pose.SkullBase + pose.Head.ToRoom(Centre.X, Centre.Y, Centre.Z));
        var start = Math.Atan2(up.Y, up.X);
        var (points, tangents) = (new Vec2[Corners], new Vec2[Corners]);
        for (var k = 0; k < Corners; k++)
        {
            var (sin, cos) = Math.SinCos(start - (2 * Math.PI * k / Corners));
            points[k] = centre + egg.Farthest(new(cos, sin)) + (new Vec2(cos, sin) * Outside);
            tangents[k] = new(sin, -cos);
        }

        return new(points, tangents);
    }

    /// <summary>The egg as a ball of radius one: what the eye sees of it is a half, what carries hair is a cap.</summary>
    private sealed class Egg
    {
        private readonly Vec2 _a;
        private readonly Vec2 _b;
        private readonly Vec2 _c;
        private readonly Vec3 _view;
        private readonly Vec3 _cap;
        private readonly double _rim;

        public Egg(Lens lens, Frame3 head)
        {
            (_a, _b, _c) = (lens.See(head.Front) * Radii.X, lens.See(head.Left) * Radii.Y, lens.See(head.Head) * Radii.Z);
            _view = new Vec3(-head.Front.Dot(lens.Into) / Radii.X, -head.Left.Dot(lens.Into) / Radii.Y, -head.Head.Dot(lens.Into) / Radii.Z).Unit();
            var cap = new Vec3(Behind.X * Radii.X, Behind.Y * Radii.Y, Behind.Z * Radii.Z);
            _cap = cap.Unit();
            _rim = Hairline / cap.Length;
        }

        public Vec2 Farthest(Vec2 toward)
        {
            var pull = new Vec3(_a.Dot(toward), _b.Dot(toward), _c.Dot(toward));
            var edge = pull.Across(_view).Unit();
            if (edge.Dot(_cap) >= _rim)
            {
                return Seen(edge);
            }

            var best = Seen(_cap);
            var radius = Math.Sqrt(1 - (_rim * _rim));
            var line = (_cap * _rim) + (pull.Across(_cap).Unit() * radius);
            Take(line, toward, ref best);
            var across = _view.Cross(_cap);
            var flat = _cap.Across(_view);
            if (flat.Length > Math.Abs(_rim))
            {
                var foot = flat * (_rim / flat.Dot(flat));
                var reach = across.Unit() * Math.Sqrt(Math.Max(0, 1 - foot.Dot(foot)));
                Take(foot + reach, toward, ref best);
                Take(foot - reach, toward, ref best);
            }

            return best;
        }

        private void Take(Vec3 candidate, Vec2 toward, ref Vec2 best)
        {
            var seen = Seen(candidate);
            if (candidate.Dot(_view) > -1e-9 && seen.Dot(toward) > best.Dot(toward))
            {
                best = seen;
            }
        }

        private Vec2 Seen(Vec3 at) => (_a * at.X) + (_b * at.Y) + (_c * at.Z);
    }
}
