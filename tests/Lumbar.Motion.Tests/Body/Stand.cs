using Lumbar.Motion.Body;

namespace Lumbar.Motion.Tests.Body;

/// <summary>A person standing upright, facing +X, with one thing changed.</summary>
internal static class Stand
{
    public static readonly Frame3 Upright = Frame3.Of(new(1, 0, 0), new(0, 0, 1));

    public static readonly JointAngles AtEase = new()
    {
        Trunk = TrunkAngles.Rest,
        LeftArm = new(default, 0, 0, 0),
        RightArm = new(default, 0, 0, 0),
        LeftLeg = new(default, 0, 0),
        RightLeg = new(default, 0, 0),
    };

    public static BodyPose With(JointAngles angles) => Skeleton.Pose(Upright, Vec3.Zero, angles);

    public static BodyPose Trunk(Turns lumbar = default, Turns thoracic = default, Turns neck = default, Turns head = default) =>
        With(AtEase with { Trunk = new(lumbar, thoracic, neck, head) });

    public static BodyPose Legs(BallAngles hip = default, double knee = 0, double ankle = 0) =>
        With(AtEase with { LeftLeg = new(hip, knee, ankle), RightLeg = new(hip, knee, ankle) });

    public static BodyPose Arms(BallAngles shoulder = default, double elbow = 0, double wrist = 0, double pronation = 0) =>
        With(AtEase with { LeftArm = new(shoulder, elbow, wrist, pronation), RightArm = new(shoulder, elbow, wrist, pronation) });
}
