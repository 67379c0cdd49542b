using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.2: the morning after, and what is usual.</summary>
public class NextDayTests
{
    private static readonly NextDayRule Rule = RealKnowledge.Base.Progression.NextDay;

    [Theory]
    [InlineData(4, 0, NextDay.Fine)]
    [InlineData(4, 2, NextDay.Fine)]
    [InlineData(4, 3, NextDay.Fine)]
    [InlineData(4, 4, NextDay.NotFine)]
    [InlineData(4, 10, NextDay.NotFine)]
    [InlineData(5, 3, NextDay.Fine)]
    [InlineData(5, 4, NextDay.NotFine)]
    [InlineData(0, 1, NextDay.Fine)]
    [InlineData(0, 2, NextDay.NotFine)]
    [InlineData(18, 10, NextDay.Fine)]
    public void A_morning_is_fine_up_to_one_above_the_usual(int twiceUsual, int pain, NextDay expected) =>
        Reading(new Morning(Life.Start, A.Pain(pain), LegSymptom.Back, false, false), new UsualMorning(twiceUsual)).ShouldBe(expected);

    [Fact]
    public void A_symptom_further_down_or_a_disturbed_night_is_not_fine_whatever_the_pain()
    {
        var calm = new Morning(Life.Start, A.Pain(0), LegSymptom.Back, false, false);
        var usual = UsualMorning.Of(A.Pain(5));
        Reading(calm, usual).ShouldBe(NextDay.Fine);
        Reading(calm with { Leg = LegSymptom.Buttock }, usual).ShouldBe(NextDay.NotFine);
        Reading(calm with { IsSleepDisturbed = true }, usual).ShouldBe(NextDay.NotFine);
        Reading(calm with { IsSleepDisturbed = true, IsAcheOnly = true }, usual).ShouldBe(NextDay.NotFine);
        Reading(null, usual).ShouldBe(NextDay.Unknown);
    }

    [Theory]
    [InlineData(2, NextDay.Unknown)]
    [InlineData(3, NextDay.Unknown)]
    [InlineData(4, NextDay.NotFine)]
    public void A_small_ache_waits_and_a_larger_one_is_pain(int pain, NextDay expected) =>
        Reading(new Morning(Life.Start, A.Pain(pain), LegSymptom.Back, true, false), UsualMorning.Of(A.Pain(0))).ShouldBe(expected);

    [Fact]
    public void More_pain_never_reads_as_a_better_morning()
    {
        for (var usual = 0; usual <= 20; usual++)
        {
            for (var pain = 1; pain <= 10; pain++)
            {
                foreach (var ache in new[] { false, true })
                {
                    Rank(Reading(At(pain, ache), new(usual))).ShouldBeGreaterThanOrEqualTo(Rank(Reading(At(pain - 1, ache), new(usual))));
                }
            }
        }
    }

    [Fact]
    public void A_small_ache_is_fine_once_it_has_gone_by_the_second_morning() => Ached(life => life.Morning(3, 1)).Streak.ShouldBe(2);

    [Fact]
    public void An_ache_that_is_still_there_was_not_fine() => Ached(life => life.Morning(3, 3, ache: true)).Step.ShouldBe(5);

    [Fact]
    public void An_ache_that_became_pain_was_not_fine() => Ached(life => life.Morning(3, 4)).Step.ShouldBe(5);

    [Fact]
    public void An_ache_of_which_nothing_more_was_said_is_unknown() => Ached(life => life.Morning(4, 1)).ShouldSatisfyAllConditions(
        standing => standing.Step.ShouldBe(6),
        standing => standing.Streak.ShouldBe(1));

    [Fact]
    public void An_ache_that_went_down_the_leg_or_disturbed_sleep_was_not_fine()
    {
        Ached(life => life.Morning(3, 1, LegSymptom.Thigh)).Step.ShouldBe(5);
        Ached(life => life.Morning(3, 1, sleep: true)).Step.ShouldBe(5);
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(5, 2)]
    public void Of_two_entries_on_a_day_the_worse_counts(int first, int second)
    {
        var life = Trained().Morning(2, first).And(A.Morning(Life.Day(2), second) with { At = A.At(Life.Day(2), 9) });
        life.Step(2, "bridge").ShouldBe(5);
        life.Course(2).Mornings[^1].Pain.ShouldBe(A.Pain(5));
    }

    [Fact]
    public void A_symptom_that_drew_back_in_the_session_and_is_down_again_is_not_fine()
    {
        var life = new Life().Issued(0, ("bridge", 6)).Morning(1, 2, LegSymptom.Thigh).Session(1, Life.Done("bridge", 6));
        life.Morning(2, 2, LegSymptom.Thigh).Step(2, "bridge").ShouldBe(5);
        life.Morning(2, 2).Step(2, "bridge").ShouldBe(6);
    }

    [Fact]
    public void Unknown_is_never_fine()
    {
        Trained().Standing(3, "bridge").Streak.ShouldBe(0);
        Trained().Morning(3, 0).Standing(3, "bridge").Streak.ShouldBe(0);
        Trained().Morning(2, 0).Standing(3, "bridge").Streak.ShouldBe(1);
    }

    [Fact]
    public void Fewer_than_three_mornings_leave_the_pain_that_was_told()
    {
        new Life().Morning(0, 6).Morning(1, 6).Course(2).Usual.ShouldBe(UsualMorning.Of(A.Pain(2)));
        new Life().Morning(0, 3).Morning(1, 3).Morning(2, 3).Course(3).Usual.ShouldBe(UsualMorning.Of(A.Pain(3)));
    }

    [Fact]
    public void The_usual_morning_is_the_middle_of_seven_days_and_never_of_today()
    {
        var life = new Life().Morning(0, 0).Morning(1, 1).Morning(2, 2).Morning(3, 3).Morning(4, 3).Morning(5, 3).Morning(6, 4);
        life.Course(7).Usual.ShouldBe(UsualMorning.Of(A.Pain(3)));
        life.Course(8).Usual.ShouldBe(UsualMorning.Of(A.Pain(3)));
        life.Course(11).Usual.ShouldBe(UsualMorning.Of(A.Pain(3)));
        life.Course(12).Usual.ShouldBe(UsualMorning.Of(A.Pain(2)), "two of seven days are too few: what was told counts again");
        life.Morning(7, 4).Course(7).Mornings[^1].Usual.ShouldBe(UsualMorning.Of(A.Pain(3)));
    }

    [Fact]
    public void A_middle_between_two_scores_is_kept_as_half()
    {
        new Life().Morning(0, 2).Morning(1, 2).Morning(2, 3).Morning(3, 3).Course(4).Usual.ShouldBe(new UsualMorning(5));
        new UsualMorning(5).ToString().ShouldBe("2.5");
        new UsualMorning(4).ToString().ShouldBe("2");
        UsualMorning.MedianOf([3, 0, 9]).ShouldBe(new UsualMorning(6));
        UsualMorning.MedianOf([4, 1]).ShouldBe(new UsualMorning(5));
    }

    [Fact]
    public void A_reading_of_a_session_is_that_of_the_morning_after()
    {
        Trained().Course(2).Sessions[0].NextDay.ShouldBe(NextDay.Unknown);
        Trained().Morning(2, 1).Course(2).Sessions[0].NextDay.ShouldBe(NextDay.Fine);
        Trained().Morning(2, 4).Course(2).Sessions[0].NextDay.ShouldBe(NextDay.NotFine);
        Trained().Morning(3, 4).Course(3).Sessions[0].NextDay.ShouldBe(NextDay.Unknown);
    }

    private static Morning At(int pain, bool ache) => new(Life.Start, A.Pain(pain), LegSymptom.Back, ache, false);

    private static NextDay Reading(Morning? morning, UsualMorning usual) => NextDayDecision.Of(morning, usual, LegSymptom.Back, Rule);

    private static int Rank(NextDay reading) => reading switch
    {
        NextDay.Fine => 0,
        NextDay.Unknown => 1,
        NextDay.NotFine => 2,
    };

    private static Life Trained() => new Life().Issued(0, ("bridge", 6)).Session(1, Life.Done("bridge", 6));

    /// <summary>A fine day, then a session with a small ache the morning after it; usual is one.</summary>
    private static Standing Ached(Func<Life, Life> then)
    {
        var life = Life.Of(person => person.WithEpisode(episode => episode with { PainNow = A.Pain(1) })).Issued(0, ("bridge", 6))
            .Session(0, Life.Done("bridge", 6)).Morning(1, 1).Session(1, Life.Done("bridge", 6)).Morning(2, 3, ache: true);
        life.Standing(2, "bridge").Streak.ShouldBe(1);
        return then(life).Standing(4, "bridge");
    }
}
