namespace Lumbar.Motion.Body;

/// <summary>The body as its mirror image: what the left did, the right does.</summary>
public static class PoseMirror
{
    /// <summary>Mirrors a body in the plane Y = 0 and swaps its sides.</summary>
    public static BodyPose Of(BodyPose pose) => new()
    {
        Pelvis = Of(pose.Pelvis),
        Spine = [.. pose.Spine.Select(Of)],
        SpineFrames = [.. pose.SpineFrames.Select(Of)],
        Neck = Of(pose.Neck),
        Head = Of(pose.Head),
        SkullBase = Of(pose.SkullBase),
        LeftArm = Of(pose.RightArm),
        RightArm = Of(pose.LeftArm),
        LeftLeg = Of(pose.RightLeg),
        RightLeg = Of(pose.LeftLeg),
    };

    /// <summary>Mirrors a point or an arrow.</summary>
    public static Vec3 Of(Vec3 point) => point with { Y = -point.Y };

    /// <summary>Mirrors a frame: its front and head end are mirrored, its left stays the person's left.</summary>
    public static Frame3 Of(Frame3 frame) => new(Of(frame.Front), -Of(frame.Left), Of(frame.Head));

    private static ArmPose Of(ArmPose arm)
        => new(Of(arm.Shoulder), Of(arm.Elbow), Of(arm.Wrist), Of(arm.Fingers), Of(arm.BackOfHand));

    private static LegPose Of(LegPose leg)
        => new(Of(leg.Hip), Of(leg.Knee), Of(leg.Ankle), Of(leg.ThighFront), Of(leg.ShankFront), Of(leg.Toes), Of(leg.Instep));
}
