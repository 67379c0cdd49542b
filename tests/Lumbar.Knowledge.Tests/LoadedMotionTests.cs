using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Tests;

/// <summary>A motion as its file declares it, with posture and base below it.</summary>
public class LoadedMotionTests
{
    private static MotionPlan Walking => KnowledgeLoader.Load(Fixtures.Minimal(), []).Match(
        static (_, motions) => motions.Of(new("walking")).ShouldNotBeNull(),
        static errors => throw new InvalidOperationException(string.Join('\n', errors)));

    [Fact]
    public void A_motion_takes_from_its_posture_what_it_does_not_say()
    {
        var plan = Walking;

        plan.Camera.ShouldBe(new Camera(18, 6, 182));
        plan.Near.ShouldBe(BodySide.Right);
        plan.Props.ShouldBe([new Prop.Mat(-0.6, 0.6, -0.3, 0.3)]);
        plan.Order[0].ShouldBe(new Layer(LayerPart.Arm, BodySide.Left, Far: true));
        plan.Order[4].ShouldBe(new Layer(LayerPart.PelvisAndLeg, BodySide.Right));
        plan.Keys[0].Pose.Anchor.ShouldBe(new AnchorPlan(new(SpotName.Hip), default, AnchorHeight.Floor));
    }

    [Fact]
    public void A_key_says_what_differs_and_the_base_holds_for_the_rest()
    {
        var (first, second) = (Walking.Keys[0].Pose, Walking.Keys[1].Pose);

        (first.Lumbar?.Flexion, second.Lumbar?.Flexion).ShouldBe((3, 3));
        first.RightArm!.Ball.ShouldBe(new BallAngles(2, 8, 0));
        second.RightArm!.Ball.ShouldBeNull();
        second.RightLeg!.Place.ShouldBe(new LimbPlace.At(new(0.2, -0.1, 0.3)));
    }

    [Fact]
    public void What_both_arms_do_is_told_for_the_left_and_mirrored_for_the_right()
    {
        var pose = Walking.Keys[1].Pose;

        ((LimbPlace.On)pose.LeftArm!.Place!).Point.ShouldBe(new PartPoint(BodyPart.Thigh, BodySide.Right, new(0.2, 0, 0.05)));
        ((LimbPlace.On)pose.RightArm!.Place!).Point.ShouldBe(new PartPoint(BodyPart.Thigh, BodySide.Left, new(0.2, 0, 0.05)));
        pose.RightArm.Toward.ShouldBe(new Way(new(-1, 0.5, 0), WayFrame.Body));
    }

    [Fact]
    public void The_stretches_and_what_is_seen_are_kept()
    {
        var plan = Walking;

        plan.Phases.ShouldBe([new(PhaseKind.Hold, 0.5), new(PhaseKind.Move, 1.5, 1), new(PhaseKind.DoseHold, 1), new(PhaseKind.Move, 1.5, 0)]);
        plan.Highlight.ShouldBe(new Highlight(HighlightRegion.Buttock, BodySide.Right, 4));
        plan.Arrows.ShouldBe([new ArrowPlan.Follows(new(SpotName.Knee, BodySide.Right), 0.2, 1, default) { Look = new(8, 28, Double: false) }]);
        (plan.Still, plan.Ghost).ShouldBe((0.9, 0));
    }

    [Fact]
    public void An_exercise_without_a_motion_has_none() =>
        KnowledgeLoader.Load(Fixtures.Minimal(), []).Match(static (_, motions) => motions.Of(new("sit-up")), static _ => null).ShouldBeNull();

    [Fact]
    public void A_cycle_closes_with_its_first_pose()
    {
        var text = Fixtures.Minimal().TextOf("motions/walking.yaml").Replace("base:", "cycle: yes\nbase:", StringComparison.Ordinal).Replace("- at: 1", "- at: 0.5", StringComparison.Ordinal);
        var plan = KnowledgeLoader.Load(Fixtures.Minimal().With("motions/walking.yaml", text), []).Match(static (_, motions) => motions.Of(new("walking")), static errors => throw new InvalidOperationException(errors[0].ToString()));

        plan!.Keys.Select(static key => key.At).ShouldBe([0, 0.5, 1]);
        plan.Keys[2].Pose.ShouldBe(plan.Keys[0].Pose);
    }

    [Fact]
    public void Every_closed_choice_of_figures_has_a_word_for_each_of_its_meanings()
    {
        FigureWords.Regions.Words.Count.ShouldBe(Enum.GetValues<HighlightRegion>().Length);
        FigureWords.LevelBys.Words.Count.ShouldBe(Enum.GetValues<LevelBy>().Length);
        FigureWords.Ends.Words.Count.ShouldBe(Enum.GetValues<BodyPoint>().Length);
        FigureWords.Spots.Values.Select(static spot => spot.Name).Distinct().ShouldBe(Enum.GetValues<SpotName>(), ignoreOrder: true);
        FigureWords.Parts.Values.Select(static part => part.Part).Distinct().ShouldBe(Enum.GetValues<BodyPart>(), ignoreOrder: true);
        FigureWords.Layers.Values.Select(static layer => layer.Part).Distinct().ShouldBe(Enum.GetValues<LayerPart>(), ignoreOrder: true);
    }
}
