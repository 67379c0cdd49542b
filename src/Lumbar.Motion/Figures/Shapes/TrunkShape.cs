using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>Trunk, hips, shoulders and neck.</summary>
internal static class TrunkShape
{
    private const double ShirtMargin = 0.004;
    private const int YokeCorners = 11;
    private const int SeatCorners = 11;

    public static Outline Shirt(Lens lens, SpineCurve spine) => Bending(lens, spine, Anatomy.ShirtAt, ShirtMargin, new(0.12, 0.35));

    public static Outline Pelvis(Lens lens, SpineCurve spine) => Bending(lens, spine, Anatomy.PelvisAt, 0, new(0.6, 0.14));

    /// <summary>The round of a shoulder: from the neck over the deltoid to the chest.</summary>
    public static Outline Yoke(Lens lens, BodyPose pose, BodySide side)
    {
        var chest = pose.C7 + pose.Thorax.ToRoom(0.030, Sign(side) * 0.09, -0.12);
        return Hull.Of(
            lens,
            [
                Blob.Ball(pose.Arm(side).Shoulder, 0.054),
                Blob.Ellipsoid(pose.C7 + pose.Thorax.ToRoom(0.012, 0, -0.030), pose.Thorax, new(0.050, 0.060, 0.040)),
                Blob.Ball(chest, 0.07),
            ],
            Axis(lens, pose.Thorax),
            YokeCorners);
    }

    /// <summary>The buttock, which joins hip and thigh however far the hip bends.</summary>
    public static Outline Seat(Lens lens, BodyPose pose, BodySide side)
    {
        var leg = pose.Leg(side);
        var thigh = Frame3.Of(leg.ThighFront, leg.Hip - leg.Knee);
        var half = Frame3.Of(pose.Pelvis.Front + thigh.Front, pose.Pelvis.Head + thigh.Head);
        return Hull.Of(
            lens,
            [
                Blob.Ellipsoid(leg.Hip + pose.Pelvis.ToRoom(-0.030, Sign(side) * 0.004, 0.028), pose.Pelvis, new(0.096, 0.074, 0.086)),
                Blob.Ellipsoid(leg.Hip + half.ToRoom(-0.032, 0, -0.022), half, new(0.088, 0.080, 0.080)),
                Blob.Ball(leg.Hip.Toward(leg.Knee, 0.22) - (thigh.Front * 0.004), 0.083),
            ],
            Axis(lens, pose.Pelvis),
            SeatCorners);
    }

    public static Outline Neck(Lens lens, BodyPose pose)
    {
        var (neck, low, high) = (pose.Neck, pose.C7, pose.SkullBase);
        return Tube.Bending(
            lens,
            [
                Blob.Disc(low - (neck.Head * 0.035) + (pose.Thorax.Front * 0.012), neck.Left * 0.058, neck.Front * 0.056),
                Blob.Disc(low.Toward(high, 0.5) + (neck.Front * 0.008), neck.Left * 0.049, neck.Front * 0.050),
                Blob.Disc(high + neck.ToRoom(0.012, 0, 0.020), neck.Left * 0.049, neck.Front * 0.053),
            ],
            new(0.3, 0.5));
    }

    /// <summary>Plus one to the left, minus one to the right.</summary>
    public static int Sign(BodySide side) => side == BodySide.Left ? 1 : -1;

    /// <summary>Where the head end of a part points on the picture, or its front when it is seen from the end.</summary>
    public static Vec2 Axis(Lens lens, Frame3 part) => lens.See(part.Head) is var up && up.Length > 0.2 ? up : lens.See(part.Front);

    private static Outline Bending(Lens lens, SpineCurve spine, double[] places, double margin, Caps caps)
    {
        Span<Blob> rings = stackalloc Blob[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            rings[i] = spine.Ring(places[i], margin);
        }

        return Tube.Bending(lens, rings, caps);
    }
}
