using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Laws;
using Lumbar.Motion.Plans;
using Lumbar.Motion.Solving;

namespace Lumbar.Motion.Tests.Solving;

public class MotionSolverTests
{
    private const double Close = 1e-9;

    private static readonly PosePlan Still = APlan.RightLeg(APlan.Foot(0, 0.10));
    private static readonly PosePlan Bent = new() { Lumbar = new(20, null, null), RightLeg = new() { Ball = new(60, 0, 0), Hinge = 70 } };

    [Fact]
    public void A_motion_ends_with_the_very_pose_it_began_with_and_equal_progress_is_an_equal_pose()
    {
        var film = APlan.Between(Still, Bent).Film();

        film.Samples[^1].Pose.ShouldBeSameAs(film.Samples[0].Pose);
        film.Samples.GroupBy(sample => Math.Round(sample.Progress, 8)).ShouldAllBe(same => same.All(sample => ReferenceEquals(sample.Pose, same.First().Pose)));
    }

    [Fact]
    public void The_stretches_of_a_film_follow_each_other_and_say_which_one_the_dose_makes_longer()
    {
        var film = APlan.Between(Still, Bent).Film();

        film.Phases.Select(phase => phase.Seconds).ShouldBe([(0, 0.5), (0.5, 2.5), (2.5, 3.5), (3.5, 5.5)]);
        film.Phases.Single(phase => phase.Kind == PhaseKind.DoseHold).Progress.ShouldBe((1, 1));
        film.Seconds.ShouldBe(5.5);
    }

    [Fact]
    public void A_foot_placed_alike_in_both_keys_does_not_move_while_the_body_does()
    {
        var lower = new PosePlan { Anchor = new(new(SpotName.Hip), new(0.05, 0, 0.70)) }.Over(Still);

        var feet = APlan.Between(Still, lower).Film().Samples.Select(sample => sample.Pose.RightLeg.Ankle);

        feet.ShouldAllBe(foot => (foot - new Vec3(0, -0.1, 0.10)).Length < Close);
    }

    [Fact]
    public void Between_a_place_and_angles_the_limb_begins_at_the_one_and_ends_at_the_other()
    {
        var film = APlan.Between(Still, Bent).Film();
        var end = film.Samples.First(sample => sample.Progress == 1).Pose;

        (film.Samples[0].Pose.RightLeg.Ankle - new Vec3(0, -0.1, 0.10)).Length.ShouldBe(0, Close);
        Skeleton.Measure(end).RightLeg.Knee.ShouldBe(70, 1e-6);
        Skeleton.Measure(end).RightLeg.Hip.Flexion.ShouldBe(60, 1e-6);
    }

    [Fact]
    public void A_place_out_of_reach_is_a_problem_with_the_limb_and_how_far_it_is() =>
        APlan.Between(Still, APlan.RightLeg(APlan.Foot(0.60, 0.10))).Problems()
            .ShouldHaveSingleItem().ShouldContain("the right leg cannot reach: 0.8");

    [Fact]
    public void A_height_is_kept_by_turning_what_was_told()
    {
        var level = new LevelPlan(LevelBy.PelvisPitch, new(SpotName.C7), 1.30);
        var film = APlan.Between(new() { Level = level }, new() { Level = level, Lumbar = new(30, null, null) }).Film();

        film.Samples.ShouldAllBe(sample => Math.Abs(sample.Pose.C7.Z - 1.30) < 1e-6);
    }

    [Fact]
    public void A_height_that_nothing_can_keep_is_a_problem() =>
        APlan.Between(new() { Level = new(LevelBy.LumbarFlexion, new(SpotName.C7), 2.2) }, PosePlan.Nothing).Problems()
            .ShouldContain(problem => problem.Contains("cannot be kept"));

    [Fact]
    public void A_hand_on_a_thigh_follows_the_thigh()
    {
        var onThigh = new LimbPlan { Place = new LimbPlace.On(new(BodyPart.Thigh, null, new(0.2, 0.08, 0))) };
        var film = APlan.Between(new PosePlan { RightArm = onThigh, RightLeg = new() { Ball = new(60, 0, 0), Hinge = 60 } }, new PosePlan { RightArm = onThigh, RightLeg = new() { Ball = new(80, 0, 0), Hinge = 80 } }).Film();

        film.Samples.Select(sample => (sample.Pose.RightArm.Wrist - sample.Pose.RightLeg.Knee).Length).ShouldAllBe(distance => Math.Abs(distance - Math.Sqrt(Math.Pow(BodyModel.Thigh - 0.2, 2) + (0.08 * 0.08))) < 1e-6);
    }

    [Fact]
    public void The_lowest_part_of_a_standing_body_touches_the_floor()
    {
        var stand = new PosePlan { Anchor = new(new(SpotName.Hip), Vec3.Zero, AnchorHeight.Floor) };
        var film = APlan.Between(stand, stand with { RightLeg = new() { Ball = new(60, 0, 0), Hinge = 60 } }).Film();

        film.Samples.ShouldAllBe(sample => Math.Abs(sample.Pose.LeftLeg.Ankle.Z - BodyModel.AnkleHeight) < 1e-6);
    }

    [Fact]
    public void A_knee_that_is_placed_stays_and_carries_the_hips()
    {
        var kneel = new LimbPlan { Place = new LimbPlace.HingeAt(new(0, -0.1, 0.05), new(-1, 0, 0)) };
        var here = new PosePlan { RightLeg = kneel, Anchor = new(new(SpotName.Hip), new(0, 0, 0), AnchorHeight.Kneel) };
        var film = APlan.Between(here, here with { Anchor = new(new(SpotName.Hip), new(0.2, 0, 0), AnchorHeight.Kneel) }).Film();

        film.Samples.ShouldAllBe(sample => (sample.Pose.RightLeg.Knee - new Vec3(0, -0.1, 0.05)).Length < 0.01 * BodyModel.Height);
    }

    [Fact]
    public void Time_is_eased_so_that_way_and_return_are_alike()
    {
        (Sampling.Eased(0), Sampling.Eased(0.5), Sampling.Eased(1)).ShouldBe((0, 0.5, 1));
        Enumerable.Range(0, 11).Select(i => i / 10.0).ShouldAllBe(share => Math.Abs(Sampling.Eased(share) + Sampling.Eased(1 - share) - 1) < Close);
    }

    [Fact]
    public void The_laws_name_a_joint_beyond_its_range_a_foot_in_the_floor_and_a_jump()
    {
        var knee = APlan.RightLeg(new() { Ball = default(BallAngles), Hinge = -40 });
        var sunk = new PosePlan { Anchor = new(new(SpotName.Hip), new(0, 0, 0.80)) };
        var breaches = MotionLaws.Check(APlan.Between(knee, sunk)).Select(problem => problem.Message).ToList();

        breaches.ShouldContain(text => text.StartsWith("right knee flexion beyond its range"));
        breaches.ShouldContain(text => text.Contains("sinks into the floor"));
        MotionLaws.Check(APlan.Between(PosePlan.Nothing, new() { Pelvis = new(350, null, null) })).ShouldContain(problem => problem.Message.StartsWith("a joint jumps"));
    }
}
