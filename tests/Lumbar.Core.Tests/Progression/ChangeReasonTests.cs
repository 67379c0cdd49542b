using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Every change to a dose says what it was made from.</summary>
public class ChangeReasonTests
{
    [Fact]
    public void A_gap_says_how_long_it_was() => Trained().Course(10).Proposals.Single().ShouldSatisfyAllConditions(
        it => it.Why.Rule.ShouldBe(ProgressionRuleIds.Lapse),
        it => it.Why.Facts.ShouldBe([new Fact("days", "10")]));

    [Fact]
    public void A_gap_of_one_exercise_says_how_long_that_was()
    {
        var life = new[] { 2, 4, 6, 8 }.Aggregate(Trained(), (so, day) => so.Session(day, Life.Done("bird-dog", 0))).Session(10, Life.Done("bridge", 6));
        life.Course(10).Proposals.Single().ShouldSatisfyAllConditions(
            it => it.Exercise.ShouldBe(A.Exercise("bridge")),
            it => it.Why.Facts.ShouldBe([new Fact("days", "10")]));
    }

    [Fact]
    public void Relief_says_where_the_exercise_stood()
    {
        var change = new Life().Issued(0, ("draw-in-maneuver", 4)).Irritable(1, worst: 8).Course(1).Proposals.Single();
        change.Why.ShouldBe(Reason.Of(ProgressionRuleIds.Relieved, SourceId.OwnJudgement, new Fact("step", "4")));
    }

    [Fact]
    public void The_way_back_from_a_flare_up_says_where_the_exercise_stood_before_it()
    {
        var life = new Life().Mornings(0, 6, 2).Issued(0, ("bridge", 6)).Session(6, Life.Done("bridge", 6)).Morning(7, 5).Morning(8, 2).Morning(9, 2);
        var change = life.Course(9).Proposals[^1];
        (change.From, change.To, change.Why.Rule).ShouldBe((5, 4, ProgressionRuleIds.Return));
        change.Why.Facts.ShouldBe([new Fact("stepBefore", "6")]);
    }

    [Fact]
    public void A_flare_up_of_several_red_exercises_says_how_many_and_is_measured_against_the_usual_morning()
    {
        var life = new Life().Mornings(0, 6, 2).Session(6, 5, 8, LegSymptom.Back, Life.Done("bridge", 6), Life.Done("bird-dog", 6));
        var flare = life.Course(6).Flare.ShouldNotBeNull();
        flare.Why.Rule.ShouldBe(ProgressionRuleIds.FlareRed);
        flare.Why.Facts.ShouldBe([new Fact("redExercises", "2")]);
        flare.Usual.ShouldBe(UsualMorning.Of(A.Pain(2)), "the pain before that session was five");
    }

    private static Life Trained() => new Life().Issued(0, ("bridge", 6), ("bird-dog", 0)).Session(0, Life.Done("bridge", 6), Life.Done("bird-dog", 0)).Morning(1, 2);
}
