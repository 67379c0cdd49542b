using Lumbar.Motion.Body;

namespace Lumbar.Motion.Laws;

/// <summary>
/// How far joints go, degrees by the neutral-zero method: the ranges of the American Academy of Orthopaedic Surgeons (Joint
/// Motion, 1965) for the limbs, widened where a figure shows several joints as one: foot and ankle point further, the
/// hip takes some of the pelvis with it. Ranges of the spine regions are own judgement near White and Panjabi.
/// </summary>
internal static class JointLimits
{
    private const double Slack = 0.5;
    private const double StraightElbow = 20;
    private const double StraightKnee = 10;

    public static IEnumerable<string> Broken(BodyPose pose)
    {
        var angles = Skeleton.Measure(pose);
        return Checks(pose, angles)
            .Where(static check => check.Angle < check.Least - Slack || check.Angle > check.Most + Slack)
            .Select(static check => $"{check.Name} beyond its range: {check.Angle:0} degrees, {check.Least:0} to {check.Most:0}");
    }

    private static IEnumerable<Check> Checks(BodyPose pose, JointAngles angles) =>
    [
        .. Trunk(angles.Trunk),
        .. Leg(angles.LeftLeg, "left"), .. Leg(angles.RightLeg, "right"),
        .. Arm(pose, angles.LeftArm, BodySide.Left), .. Arm(pose, angles.RightArm, BodySide.Right),
    ];

    private static Check[] Trunk(TrunkAngles trunk)
    {
        var neck = trunk.Neck + trunk.Head;
        return
        [
            new("lumbar flexion", trunk.Lumbar.Flexion, -45, 60), new("lumbar bend", trunk.Lumbar.Bend, -30, 30),
            new("lumbar turn", trunk.Lumbar.Turn, -14, 14), new("thoracic flexion", trunk.Thoracic.Flexion, -28, 45),
            new("thoracic bend", trunk.Thoracic.Bend, -30, 30), new("thoracic turn", trunk.Thoracic.Turn, -38, 38),
            new("neck flexion", neck.Flexion, -65, 55), new("neck bend", neck.Bend, -45, 45), new("neck turn", neck.Turn, -80, 80),
        ];
    }

    private static IEnumerable<Check> Leg(LegAngles leg, string side)
    {
        yield return new($"{side} hip flexion", leg.Hip.Flexion, -30, 135);
        yield return new($"{side} hip abduction", leg.Hip.Abduction, -35, 50);
        yield return new($"{side} knee flexion", leg.Knee, -3, 155);
        yield return new($"{side} ankle", leg.Ankle, -82, 32);
        if (leg.Knee > StraightKnee)
        {
            yield return new($"{side} hip rotation", leg.Hip.Rotation, -50, 75);
        }
    }

    // Flexion, abduction and rotation of a shoulder trade places overhead, so where the elbow stands is looked at instead.
    private static IEnumerable<Check> Arm(BodyPose pose, ArmAngles arm, BodySide side)
    {
        var word = Flesh.Word(side);
        var way = (pose.Arm(side).Elbow - pose.Arm(side).Shoulder).Unit();
        var behind = double.RadiansToDegrees(Math.Asin(Math.Clamp(-way.Dot(pose.Thorax.Front), -1, 1)));
        var across = double.RadiansToDegrees(Math.Asin(Math.Clamp(-way.Dot(pose.Thorax.Left) * BodyModel.Sign(side), -1, 1)));
        yield return new($"{word} elbow behind the chest", behind, -90, 65);
        yield return new($"{word} elbow across the chest", across, -90, 50);
        yield return new($"{word} elbow flexion", arm.Elbow, -3, 155);
        yield return new($"{word} wrist", arm.Wrist, -95, 85);
        if (arm.Elbow > StraightElbow && arm.Shoulder.Flexion is > -60 and < 120 && Math.Abs(arm.Shoulder.Abduction) < 60)
        {
            yield return new($"{word} shoulder rotation", arm.Shoulder.Rotation, -100, 100);
        }
    }

    private sealed record Check(string Name, double Angle, double Least, double Most);
}
