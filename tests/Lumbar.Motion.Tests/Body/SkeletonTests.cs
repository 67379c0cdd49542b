using FsCheck.Fluent;
using Lumbar.Motion.Body;

namespace Lumbar.Motion.Tests.Body;

public class SkeletonTests
{
    private const double Close = 1e-6;
    private const int Times = 200;

    [Fact]
    public void The_angles_of_a_body_are_measured_back_from_where_it_is() => Law.Holds(BodyGens.Roots.SelectMany(_ => BodyGens.Angles, (root, angles) => (root, angles)), Times, given =>
    {
        var (root, angles) = given;

        var measured = Skeleton.Measure(Skeleton.Pose(root.Pelvis, root.Place, angles));

        Numbers(measured).Zip(Numbers(angles)).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Close);
    });

    [Fact]
    public void Bones_keep_their_lengths_in_every_pose() => Law.Holds(BodyGens.Poses, Times, pose =>
    {
        (pose.LeftLeg.Knee - pose.LeftLeg.Hip).Length.ShouldBe(BodyModel.Thigh, Close);
        (pose.LeftLeg.Ankle - pose.LeftLeg.Knee).Length.ShouldBe(BodyModel.Shank, Close);
        (pose.RightArm.Elbow - pose.RightArm.Shoulder).Length.ShouldBe(BodyModel.UpperArm, Close);
        (pose.RightArm.Wrist - pose.RightArm.Elbow).Length.ShouldBe(BodyModel.Forearm, Close);
        pose.SpineFrames.ShouldAllBe(frame => (frame.Front.Cross(frame.Left) - frame.Head).Length < Close);
    });

    [Fact]
    public void The_joint_between_two_bones_is_found_from_their_ends() => Law.Holds(BodyGens.Poses, Times, pose =>
    {
        var leg = pose.LeftLeg;
        var arm = pose.RightArm;

        var knee = TwoBone.Joint((leg.Hip, leg.Ankle), (BodyModel.Thigh, BodyModel.Shank), leg.ThighFront, reach: 1);
        var elbow = TwoBone.Joint((arm.Shoulder, arm.Wrist), (BodyModel.UpperArm, BodyModel.Forearm), Aside(arm), reach: 1);

        (knee!.Value - leg.Knee).Length.ShouldBe(0, Close);
        (elbow!.Value - arm.Elbow).Length.ShouldBe(0, Close);
    });

    [Theory]
    [InlineData(0.9984, true)]
    [InlineData(0.9985, true)]
    [InlineData(0.9986, false)]
    public void A_limb_is_never_stretched_to_its_full_length(double share, bool reaches)
    {
        var end = new Vec3((BodyModel.Thigh + BodyModel.Shank) * share, 0, 0);

        (TwoBone.Joint((Vec3.Zero, end), (BodyModel.Thigh, BodyModel.Shank), new(0, 0, 1)) is not null).ShouldBe(reaches);
    }

    [Fact]
    public void Mirroring_the_body_mirrors_the_angles() => Law.Holds(BodyGens.Poses, Times, pose =>
    {
        var (angles, mirrored) = (Skeleton.Measure(pose), Skeleton.Measure(PoseMirror.Of(pose)));

        Numbers(mirrored).Zip(Numbers(Swapped(angles))).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Close);
    });

    [Fact]
    public void A_body_mirrored_twice_is_itself() => Law.Holds(BodyGens.Poses, Times, pose =>
        Numbers(Skeleton.Measure(PoseMirror.Of(PoseMirror.Of(pose)))).ShouldBe(Numbers(Skeleton.Measure(pose))));

    private static Vec3 Aside(ArmPose arm) => (arm.Elbow - arm.Shoulder).Across((arm.Wrist - arm.Shoulder).Unit());

    private static JointAngles Swapped(JointAngles angles) => new()
    {
        Trunk = new(Swapped(angles.Trunk.Lumbar), Swapped(angles.Trunk.Thoracic), Swapped(angles.Trunk.Neck), Swapped(angles.Trunk.Head)),
        LeftArm = angles.RightArm,
        RightArm = angles.LeftArm,
        LeftLeg = angles.RightLeg,
        RightLeg = angles.LeftLeg,
    };

    private static Turns Swapped(Turns turns) => new(turns.Flexion, -turns.Bend, -turns.Turn);

    private static List<double> Numbers(JointAngles angles) =>
    [
        .. new[] { angles.Trunk.Lumbar, angles.Trunk.Thoracic, angles.Trunk.Neck, angles.Trunk.Head }.SelectMany(turns => new[] { turns.Flexion, turns.Bend, turns.Turn }),
        .. new[] { angles.LeftArm, angles.RightArm }.SelectMany(arm => new[] { arm.Shoulder.Flexion, arm.Shoulder.Abduction, arm.Shoulder.Rotation, arm.Elbow, arm.Wrist, arm.Pronation }),
        .. new[] { angles.LeftLeg, angles.RightLeg }.SelectMany(leg => new[] { leg.Hip.Flexion, leg.Hip.Abduction, leg.Hip.Rotation, leg.Knee, leg.Ankle }),
    ];
}
