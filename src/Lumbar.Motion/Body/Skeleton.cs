namespace Lumbar.Motion.Body;

/// <summary>From joint angles to the body in the room, and back from the body to its joint angles.</summary>
public static class Skeleton
{
    /// <summary>The body with these angles, the middle between the hips at a place.</summary>
    public static BodyPose Pose(Frame3 pelvis, Vec3 hipCentre, JointAngles angles)
    {
        var trunk = Trunk.Of(pelvis, angles.Trunk).MovedBy(hipCentre);
        return trunk.With((Arm(BodySide.Left), Arm(BodySide.Right)), (Leg(BodySide.Left), Leg(BodySide.Right)));

        Limb Arm(BodySide side) => Limb.Arm(trunk.Thorax, trunk.Shoulder(side), angles.Arm(side), side);
        Limb Leg(BodySide side) => Limb.Leg(trunk.Pelvis, trunk.Hip(side), angles.Leg(side), side);
    }

    /// <summary>The angles that a body in the room shows, also where its limbs were placed and not turned.</summary>
    public static JointAngles Measure(BodyPose pose) => new()
    {
        Trunk = MeasureTrunk(pose),
        LeftArm = MeasureArm(pose, BodySide.Left),
        RightArm = MeasureArm(pose, BodySide.Right),
        LeftLeg = MeasureLeg(pose, BodySide.Left),
        RightLeg = MeasureLeg(pose, BodySide.Right),
    };

    private static TrunkAngles MeasureTrunk(BodyPose pose)
    {
        Turns lumbar = default, thoracic = default;
        for (var i = 0; i < BodyModel.Segments.Length; i++)
        {
            var here = pose.SpineFrames[i + 1].To(pose.SpineFrames[i + 2]) - new Turns(BodyModel.Segments[i].Rest, 0, 0);
            lumbar += i < BodyModel.LumbarSegments ? here : default;
            thoracic += i < BodyModel.LumbarSegments ? default : here;
        }

        var inNeck = pose.Thorax.To(pose.Neck) - new Turns(BodyModel.NeckRest, 0, 0);
        var inHead = pose.Neck.To(pose.Head) - new Turns(BodyModel.HeadRest, 0, 0);
        var neck = new Turns(
            inNeck.Flexion / BodyModel.NeckFlexionShare,
            inNeck.Bend / BodyModel.NeckTurnShare,
            inNeck.Turn / BodyModel.NeckTurnShare);
        return new(lumbar, thoracic, neck, inHead - (neck - inNeck));
    }

    private static LegAngles MeasureLeg(BodyPose pose, BodySide side)
    {
        var leg = pose.Leg(side);
        var thigh = Frame3.Of(leg.ThighFront, leg.Hip - leg.Knee);
        var shankHead = (leg.Knee - leg.Ankle).Unit();
        var shank = Frame3.Of(leg.ShankFront, shankHead);
        return new(
            pose.Pelvis.SwingTo(thigh, side),
            Angle(shankHead.Dot(thigh.Front), shankHead.Dot(thigh.Head)),
            Angle(leg.Toes.Dot(shank.Head), leg.Toes.Dot(shank.Front)));
    }

    private static ArmAngles MeasureArm(BodyPose pose, BodySide side)
    {
        var arm = pose.Arm(side);
        var head = (arm.Shoulder - arm.Elbow).Unit();
        var foreHead = (arm.Elbow - arm.Wrist).Unit();
        var front = -foreHead.Across(head);
        var upper = Frame3.Of(front.Length > 1e-3 ? front : pose.Thorax.Front, head);
        var elbow = Angle(-foreHead.Dot(upper.Front), foreHead.Dot(upper.Head));
        var fore = upper.AboutLeft(-elbow);
        var thumb = arm.BackOfHand.Across(foreHead);
        var pronation = 90 - (BodyModel.Sign(side) * Angle(thumb.Dot(fore.Left), thumb.Dot(fore.Front)));
        var hand = Limb.HandOf(fore, pronation, 0, side);
        var wrist = Angle(-arm.Fingers.Dot(hand.Front), -arm.Fingers.Dot(hand.Head));
        return new(pose.Thorax.SwingTo(upper, side), elbow, wrist, pronation > 180 ? pronation - 360 : pronation);
    }

    private static double Angle(double sine, double cosine) => double.RadiansToDegrees(Math.Atan2(sine, cosine));
}
