using Lumbar.Motion.Body;

namespace Lumbar.Motion.Figures.Shapes;

/// <summary>Hands and feet.</summary>
internal static class ExtremityShape
{
    private const int PalmCorners = 9;
    private const int FingerCorners = 8;
    private const int ThumbCorners = 7;
    private const int HeelCorners = 9;
    private const int ToeCorners = 9;

    /// <summary>Palm, the four fingers as in a mitten, and the thumb.</summary>
    public static Outline[] Hand(Lens lens, BodyPose pose, BodySide side)
    {
        var arm = pose.Arm(side);
        var hand = Frame3.Of(arm.BackOfHand, arm.Fingers);
        var thumb = -TrunkShape.Sign(side);
        var along = lens.See(hand.Head);
        return
        [
            Hull.Of(lens, [At(-0.004, 0, 0.021, 0.023, 0.020), At(0.030, 0.003, 0.018, 0.029, 0.020), At(0.076, 0, 0.0145, 0.037, 0.020)], along, PalmCorners),
            Hull.Of(lens, [At(0.078, -0.001, 0.0135, 0.0355, 0.020), At(0.135, -0.004, 0.010, 0.027, 0.018, -0.004), At(0.165, -0.004, 0.008, 0.017, 0.012, -0.008)], along, FingerCorners),
            Hull.Of(lens, [At(0.024, 0.022, 0.013, 0.015, 0.014), At(0.066, 0.047, 0.011, 0.0115, 0.012), At(0.096, 0.057, 0.009, 0.009, 0.010)], along, ThumbCorners),
        ];

        Blob At(double along, double aside, double thick, double wide, double length, double lift = 0) =>
            Blob.Ellipsoid(arm.Wrist + hand.ToRoom(lift, aside * thumb, along), hand, new(thick, wide, length));
    }

    /// <summary>Heel and ankle, and the forefoot; the arch lies between them.</summary>
    public static Outline[] Foot(Lens lens, BodyPose pose, BodySide side)
    {
        var leg = pose.Leg(side);
        var foot = Frame3.Of(leg.Toes, leg.Instep);
        var along = lens.See(foot.Front);
        var inner = -TrunkShape.Sign(side);
        return
        [
            Hull.Of(lens, [At(-0.042, 0.031, 0.031, 0.029), At(-0.006, 0.064, 0.033, 0.031), At(0.042, 0.050, 0.028, 0.029)], along, HeelCorners),
            Hull.Of(lens, [At(0.030, 0.048, 0.027, 0.029), At(0.030, 0.028, 0.021, 0.028), At(0.132, 0.022, 0.022, 0.040), At(0.176, 0.0145, 0.0135, 0.030, 0.006)], along, ToeCorners),
        ];

        Blob At(double ahead, double above, double round, double wide, double inward = 0) =>
            Blob.Ellipsoid(leg.Ankle + foot.ToRoom(ahead, inward * inner, above - Anatomy.AnkleHeight), foot, new(round, wide, round));
    }
}
