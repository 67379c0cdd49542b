using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>Straps, rails, weights and wheels: things that can move with the body.</summary>
internal static class ThingShape
{
    private const int LineCorners = 8;
    private const int DiscCorners = 8;

    /// <summary>The outline of a thing that can move; none for what only stands there.</summary>
    public static Outline[]? Of(Lens lens, BodyPose pose, Prop prop) => prop switch
    {
        Prop.Line line => [Line(lens, At(pose, line.From), At(pose, line.To), line.Thickness / 2)],
        Prop.Disc disc => [Circle(lens.See(At(pose, disc.Centre)), disc.Radius)],
        _ => null,
    };

    private static Outline Line(Lens lens, Vec3 from, Vec3 to, double radius) =>
        Hull.Of(lens, [Blob.Ball(from, radius), Blob.Ball(to, radius)], lens.See(to - from), LineCorners);

    private static Outline Circle(Vec2 centre, double radius)
    {
        var (points, tangents) = (new Vec2[DiscCorners], new Vec2[DiscCorners]);
        for (var k = 0; k < DiscCorners; k++)
        {
            var (sin, cos) = Math.SinCos(-2 * Math.PI * k / DiscCorners);
            points[k] = centre + (new Vec2(cos, sin) * radius);
            tangents[k] = new(sin, -cos);
        }

        return new(points, tangents);
    }

    private static Vec3 At(BodyPose pose, LineEnd end) => end switch
    {
        LineEnd.Place place => place.At,
        LineEnd.Joint joint => Joint(pose, joint) + joint.Offset,
        _ => throw new System.Diagnostics.UnreachableException(end.ToString()),
    };

    private static Vec3 Joint(BodyPose pose, LineEnd.Joint joint) => joint.Point switch
    {
        BodyPoint.Hand => pose.Arm(joint.Side).Wrist,
        BodyPoint.Elbow => pose.Arm(joint.Side).Elbow,
        BodyPoint.Knee => pose.Leg(joint.Side).Knee,
        BodyPoint.Foot => pose.Leg(joint.Side).Ankle,
    };
}
