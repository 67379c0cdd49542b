using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>What calls for a clinician is noticed on the day on which it becomes so, also when it has passed again before anything else is told.</summary>
public class ReviewDayTests
{
    [Fact]
    public void Mornings_that_became_worse_for_a_few_days_after_the_fourth_week()
    {
        var life = new Life().Mornings(0, 6, 2).Mornings(7, 34, 3).Mornings(35, 39, 4).Mornings(40, 55, 2);
        life.Course(37).Reviews.ShouldBeEmpty();
        life.Course(55).Flares.ShouldBeEmpty();
        Since(life, 55).ShouldBe([("RF-3", 38)]);
    }

    [Fact]
    public void Who_becomes_worse_anew_after_a_visit_is_seen_anew()
    {
        var life = new Life().Mornings(0, 6, 2).Mornings(7, 34, 3).Mornings(35, 39, 4).Visit(41).Mornings(40, 60, 3).Mornings(61, 70, 4);
        Since(life, 60).ShouldBeEmpty();
        Since(life, 70).ShouldBe([("RF-3", 64)]);
    }

    [Fact]
    public void Who_stays_worse_after_a_visit_is_not_sent_again()
    {
        var life = new Life().Mornings(0, 6, 2).Mornings(7, 34, 3).Mornings(35, 70, 4).Visit(41);
        Since(life, 40).ShouldBe([("RF-3", 38)]);
        Since(life, 70).ShouldBeEmpty();
    }

    [Fact]
    public void Daily_life_that_was_worse_on_the_day_the_fourth_week_ended()
    {
        var life = Peg(Peg(Peg(new Life(), 0, 3), 20, 6), 30, 3);
        life.Course(27).Reviews.ShouldBeEmpty();
        Since(life, 31).ShouldBe([("RF-3", 28)]);
    }

    [Theory]
    [InlineData(42, "RF-4")]
    [InlineData(84, "RF-4", "RF-5")]
    public void Nothing_better_on_the_day_the_sixth_or_the_twelfth_week_ended(int day, params string[] rules)
    {
        var life = Changed(Peg(Peg(new Life(), 0, 4), day - 4, 4), day - 4, 0);
        life = Changed(life, day + 1, 4);
        Since(life, day + 4).Select(review => review.Rule).ShouldBe(rules);
        Since(life, day + 4)[^1].Day.ShouldBe(day);
    }

    [Theory]
    [InlineData(44, false)]
    [InlineData(45, true)]
    public void Pain_below_the_knee_that_let_go_after_six_weeks(int last, bool isOpen)
    {
        var life = Enumerable.Range(3, last - 2).Aggregate(new Life(), (so, day) => so.Morning(day, 2, LegSymptom.BelowKnee)).Mornings(last + 1, last + 5, 2);
        Since(life, last + 5).Select(review => review.Rule).Contains("RF-6").ShouldBe(isOpen);
    }

    [Fact]
    public void Pain_below_the_knee_that_was_six_weeks_old_on_a_day_on_which_nothing_was_told()
    {
        var life = new Life().Morning(3, 2, LegSymptom.BelowKnee).Morning(20, 2, LegSymptom.BelowKnee).Morning(60, 2);
        Since(life, 60).ShouldBe([("RF-6", 45)]);
        life.Course(60).ReviewSpells.Single().From.ShouldBe(Life.Day(45));
    }

    [Fact]
    public void What_a_visit_has_settled_stays_settled_as_the_days_pass()
    {
        var life = new Life().Measured(8, "weekly", ("off-work", 1)).Measured(20, "weekly", ("off-work", 1));
        Since(life, 20).ShouldBe([("RF-11", 16)]);
        var seen = life.Visit(22).Measured(33, "weekly", ("off-work", 1));
        Enumerable.Range(22, 40).ShouldAllBe(day => Since(seen, day).Count == 0);
    }

    [Fact]
    public void A_week_in_which_mood_was_left_out_does_not_tell_it_anew()
    {
        var life = new Life().Measured(8, "weekly", ("mood", 1)).Visit(10).Measured(15, "weekly", ("off-work", 0));
        Since(life, 9).ShouldBe([("RF-9", 8)]);
        Since(life, 16).ShouldBeEmpty();
    }

    [Fact]
    public void A_flare_up_that_lasted_too_long_and_is_over()
    {
        var life = new Life().Flare(0).Mornings(1, 15, 6).Mornings(16, 19, 1);
        life.Course(19).Flares.Single().Over.ShouldNotBeNull();
        Since(life, 19).ShouldBe([("RF-7", 15)]);
    }

    [Fact]
    public void Of_two_reasons_under_one_rule_as_urgent_as_each_other_the_first_stands()
    {
        var life = Red(Red(new Life(), 1), 3).Flare(9).Morning(24, 5);
        Since(life, 25).ShouldBe([("RF-7", 3)]);
    }

    [Fact]
    public void A_visit_that_settles_the_first_of_them_leaves_the_second()
    {
        var life = Red(Red(new Life(), 1), 3).Flare(9).Morning(25, 5).And(A.Visit(A.At(Life.Day(26), 10), exerciseFine: true) with { On = Life.Day(5) });
        Since(life, 26).ShouldBe([("RF-7", 24)]);
        life.Course(26).ReviewSpells.Select(spell => spell.From).ShouldBe([Life.Day(3), Life.Day(26)]);
    }

    private static List<(string Rule, int Day)> Since(Life life, int on) =>
        [.. life.Course(on).Reviews.OrderBy(review => review.Rule).Select(review => (review.Rule.Value, review.Since.DayNumber - Life.Start.DayNumber))];

    private static Life Peg(Life life, int day, int each) => life.Measured(day, "peg", ("pain", each), ("enjoyment", each), ("activity", each));

    private static Life Changed(Life life, int day, int value) => life.Measured(day, "groc", ("change", value));

    private static Life Red(Life life, int day) => life.Session(day, 2, 8, LegSymptom.Back, Life.Done("bridge", 4));
}
