using Lumbar.Motion.Body;

namespace Lumbar.Motion.Tests.Body;

/// <summary>What a plus means, for a person who stands and faces +X, left at +Y.</summary>
public class SignTests
{
    private const double Some = 30;
    private static readonly BodyPose AtEase = Stand.With(Stand.AtEase);

    [Fact]
    public void Bending_the_low_back_or_upper_back_forward_brings_the_neck_to_the_front()
    {
        Stand.Trunk(lumbar: new(Some, 0, 0)).C7.X.ShouldBeGreaterThan(AtEase.C7.X + 0.1);
        Stand.Trunk(thoracic: new(Some, 0, 0)).C7.X.ShouldBeGreaterThan(AtEase.C7.X + 0.05);
    }

    [Fact]
    public void Bending_the_neck_forward_brings_the_chin_down() =>
        Stand.Trunk(neck: new(Some, 0, 0)).Head.Front.Z.ShouldBeLessThan(AtEase.Head.Front.Z - 0.3);

    [Fact]
    public void Nodding_moves_the_head_and_leaves_the_neck() =>
        Stand.Trunk(head: new(Some, 0, 0)).ShouldSatisfyAllConditions(
            pose => pose.Head.Front.Z.ShouldBeLessThan(AtEase.Head.Front.Z - 0.3),
            pose => pose.SkullBase.ShouldBe(AtEase.SkullBase));

    [Fact]
    public void Bending_to_the_left_brings_the_head_to_the_left()
    {
        Stand.Trunk(lumbar: new(0, Some, 0)).SkullBase.Y.ShouldBeGreaterThan(0.1);
        Stand.Trunk(thoracic: new(0, Some, 0)).SkullBase.Y.ShouldBeGreaterThan(0.05);
        Stand.Trunk(neck: new(0, Some, 0)).SkullBase.Y.ShouldBeGreaterThan(0.01);
    }

    [Fact]
    public void Turning_to_the_left_turns_the_nose_to_the_left()
    {
        Stand.Trunk(lumbar: new(0, 0, Some)).Head.Front.Y.ShouldBeGreaterThan(0.3);
        Stand.Trunk(thoracic: new(0, 0, Some)).Head.Front.Y.ShouldBeGreaterThan(0.3);
        Stand.Trunk(neck: new(0, 0, Some)).Head.Front.Y.ShouldBeGreaterThan(0.3);
    }

    [Fact]
    public void Flexing_the_hip_brings_the_knee_to_the_front() => Stand.Legs(new(Some, 0, 0)).LeftLeg.Knee.X.ShouldBeGreaterThan(0.1);

    [Fact]
    public void Abducting_the_hip_brings_each_knee_to_its_own_side()
    {
        var pose = Stand.Legs(new(0, Some, 0));

        pose.LeftLeg.Knee.Y.ShouldBeGreaterThan(AtEase.LeftLeg.Knee.Y + 0.1);
        pose.RightLeg.Knee.Y.ShouldBeLessThan(AtEase.RightLeg.Knee.Y - 0.1);
    }

    [Fact]
    public void Turning_the_hip_outward_turns_the_toes_outward()
    {
        var pose = Stand.Legs(new(0, 0, Some));

        pose.LeftLeg.Toes.Y.ShouldBeGreaterThan(0.4);
        pose.RightLeg.Toes.Y.ShouldBeLessThan(-0.4);
    }

    [Fact]
    public void Flexing_the_knee_brings_the_heel_back() => Stand.Legs(knee: Some).RightLeg.Ankle.X.ShouldBeLessThan(-0.1);

    [Fact]
    public void Lifting_the_foot_brings_the_toes_up() => Stand.Legs(ankle: Some).RightLeg.Toes.Z.ShouldBeGreaterThan(0.4);

    [Fact]
    public void Flexing_the_shoulder_brings_the_hand_to_the_front() =>
        Stand.Arms(new(Some, 0, 0)).LeftArm.Wrist.X.ShouldBeGreaterThan(AtEase.LeftArm.Wrist.X + 0.1);

    [Fact]
    public void Abducting_the_shoulder_brings_each_hand_to_its_own_side()
    {
        var pose = Stand.Arms(new(0, Some, 0));

        pose.LeftArm.Wrist.Y.ShouldBeGreaterThan(AtEase.LeftArm.Wrist.Y + 0.1);
        pose.RightArm.Wrist.Y.ShouldBeLessThan(AtEase.RightArm.Wrist.Y - 0.1);
    }

    [Fact]
    public void Turning_the_shoulder_outward_turns_a_bent_forearm_outward()
    {
        var pose = Stand.Arms(new(0, 0, Some), elbow: 90);

        pose.LeftArm.Wrist.Y.ShouldBeGreaterThan(pose.LeftArm.Elbow.Y + 0.1);
        pose.RightArm.Wrist.Y.ShouldBeLessThan(pose.RightArm.Elbow.Y - 0.1);
    }

    [Fact]
    public void Flexing_the_elbow_brings_the_hand_to_the_front() =>
        Stand.Arms(elbow: Some).RightArm.Wrist.X.ShouldBeGreaterThan(AtEase.RightArm.Wrist.X + 0.1);

    [Fact]
    public void At_zero_the_palms_face_the_thighs_and_pronated_they_look_back()
    {
        AtEase.LeftArm.BackOfHand.Y.ShouldBe(1, 0.2);
        AtEase.RightArm.BackOfHand.Y.ShouldBe(-1, 0.2);
        Stand.Arms(pronation: 90).RightArm.BackOfHand.X.ShouldBe(1, 0.2);
    }

    [Fact]
    public void Flexing_the_wrist_brings_the_fingers_toward_the_palm()
    {
        var arm = Stand.Arms(wrist: Some).LeftArm;

        arm.Fingers.Dot(AtEase.LeftArm.BackOfHand).ShouldBeLessThan(-0.4);
    }

    [Fact]
    public void On_hands_and_knees_a_thigh_is_vertical_at_ninety_less_the_pitch_and_level_at_minus_the_pitch()
    {
        const double Raised = 12;
        var pelvis = Frame3.Of(new(0, 0, -1), new(1, 0, 0)).AboutLeft(-Raised);
        var vertical = Skeleton.Pose(pelvis, Vec3.Zero, Stand.AtEase with { LeftLeg = new(new(90 - Raised, 0, 0), 0, 0) }).LeftLeg;
        var level = Skeleton.Pose(pelvis, Vec3.Zero, Stand.AtEase with { LeftLeg = new(new(-Raised, 0, 0), 0, 0) }).LeftLeg;

        (vertical.Knee - vertical.Hip).Unit().Z.ShouldBe(-1, 1e-9);
        (level.Knee - level.Hip).Unit().X.ShouldBe(-1, 1e-9);
    }
}
