using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>The leaf that points out a region. It lies inside the body, so that it never shows outside.</summary>
internal static class HighlightShape
{
    public static Outline[] Of(Lens lens, BodyPose pose, SpineCurve spine, Highlight highlight, BodySide? near)
    {
        var side = highlight.Side ?? near;
        return highlight.Region switch
        {
            HighlightRegion.LowBack => [Leaf(lens, Along(spine, 180, 0.032, [0.080, 0.145, 0.215, 0.280]), 0.024)],
            HighlightRegion.Spine => [Leaf(lens, Along(spine, 180, 0.032, [0.070, 0.140, 0.220, 0.300, 0.370, 0.430]), 0.022)],
            HighlightRegion.Abdominals => [Leaf(lens, Along(spine, 0, 0.034, [0.130, 0.195, 0.265, 0.330]), 0.026)],
            HighlightRegion.Flanks => Both(highlight.Side, one => Leaf(lens, Along(spine, TrunkShape.Sign(one) * 62, 0.030, [0.120, 0.185, 0.250, 0.310]), 0.030)),
            HighlightRegion.Ribs => Both(highlight.Side, one => Leaf(lens, Along(spine, TrunkShape.Sign(one) * 48, 0.030, [0.260, 0.315, 0.365, 0.420]), 0.034)),
            HighlightRegion.Shoulders => [Leaf(lens, Along(spine, 180, 0.034, [0.340, 0.390, 0.440, 0.485]), 0.032)],
            _ => Both(side, one => Leaf(lens, OnLeg(pose, one, highlight.Region), Radius(highlight.Region))),
        };
    }

    private static Outline[] Both(BodySide? side, Func<BodySide, Outline> of) =>
        side is { } one ? [of(one)] : [of(BodySide.Left), of(BodySide.Right)];

    private static Vec3[] Along(SpineCurve spine, double degrees, double depth, double[] places) =>
        Array.ConvertAll(places, place => spine.Under(place, degrees, depth));

    private static double Radius(HighlightRegion region) => region switch
    {
        HighlightRegion.Buttock => 0.038,
        HighlightRegion.SideOfHip => 0.036,
        HighlightRegion.FrontOfHip => 0.026,
        HighlightRegion.Calf => 0.024,
        _ => 0.030,
    };

    private static Vec3[] OnLeg(BodyPose pose, BodySide side, HighlightRegion region)
    {
        var leg = pose.Leg(side);
        var outward = TrunkShape.Sign(side) * 0.045;
        return region switch
        {
            HighlightRegion.Buttock => [Hip(-0.035, 0, 0.085), Hip(-0.062, 0, 0.030), Hip(-0.060, 0, -0.030), Hip(-0.035, 0, -0.075)],
            HighlightRegion.SideOfHip => [Hip(-0.010, outward, 0.100), Hip(-0.015, outward, 0.055), Hip(-0.010, outward, 0.010), Hip(0, outward, -0.030)],
            HighlightRegion.FrontOfHip => [Hip(0.062, 0, 0.100), Hip(0.066, 0, 0.040), Thigh(0.12, 0.058), Thigh(0.32, 0.052)],
            HighlightRegion.BackOfThigh => [Thigh(0.20, -0.040), Thigh(0.42, -0.038), Thigh(0.62, -0.032), Thigh(0.82, -0.026)],
            HighlightRegion.Calf => [Shank(0.08, -0.024), Shank(0.24, -0.034), Shank(0.40, -0.030), Shank(0.58, -0.018)],
            _ => [Thigh(0.20, 0.035), Thigh(0.40, 0.035), Thigh(0.60, 0.035), Thigh(0.80, 0.035)],
        };

        Vec3 Hip(double front, double left, double head) => leg.Hip + pose.Pelvis.ToRoom(front, left, head);
        Vec3 Thigh(double share, double front) => leg.Hip.Toward(leg.Knee, share) + (leg.ThighFront * front);
        Vec3 Shank(double share, double front) => leg.Knee.Toward(leg.Ankle, share) + (leg.ShankFront * front);
    }

    private static Outline Leaf(Lens lens, Vec3[] line, double radius)
    {
        var blobs = new Blob[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            var swell = Math.Sin(Math.PI * (i + 0.25) / (line.Length - 0.5));
            blobs[i] = Blob.Ball(line[i], radius * Math.Pow(Math.Max(0.12, swell), 0.8));
        }

        return Tube.Bending(lens, blobs, new(0.9, 0.9));
    }
}
