using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>The week of the full amount, as it is told on the way there.</summary>
public class WalkGoalWeekTests
{
    [Theory]
    [InlineData(false, 17)]
    [InlineData(true, 33)]
    public void It_does_not_move_while_every_week_goes_as_planned(bool isSlow, int goal)
    {
        var walker = new Walker { IsSlow = _ => isSlow };
        for (var week = 1; week < goal; week++)
        {
            walker = walker.AsPlanned(week, week);
            walker.In(week, 6).GoalWeek.ShouldBe(goal, $"week {week}");
        }
    }

    [Theory]
    [InlineData(false, 2, 17)]
    [InlineData(true, 3, 33)]
    public void A_raise_that_waits_for_a_day_without_strength_does_not_move_it(bool isSlow, int week, int goal)
    {
        var walker = new Walker { IsSlow = _ => isSlow }.AsPlanned(1, week - 1) with { StrengthRaised = new HashSet<DateOnly> { Walker.Day(week) } };

        walker.In(week).Reasons[0].Rule.ShouldBe(WalkRules.Wait);
        walker.In(week).GoalWeek.ShouldBe(goal);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void It_is_long_only_when_it_comes_after_the_week_of_the_trial(int trial, bool isLong)
    {
        var rule = Walker.Rule with { Goal = Walker.Rule.Goal with { ByWeek = trial } };
        var week = WalkRamp.Of(new Walker { Comfortable = 15 }.RequestOn(Walker.First) with { Rule = rule });

        week.GoalWeek.ShouldBe(17);
        week.Reasons.Any(reason => reason.Rule == WalkRules.Long).ShouldBe(isLong);
    }

    [Fact]
    public void Who_would_begin_with_the_full_amount_has_nothing_more_to_come()
    {
        var rule = Walker.Rule with { WalksPerWeek = Walker.Rule.Goal.Walks, MostMinutes = Walker.Rule.Goal.Minutes };
        var week = WalkRamp.Of(new Walker { Comfortable = 60 }.RequestOn(Walker.First) with { Rule = rule });

        week.Minutes.ShouldBe([30, 30, 30, 30, 30]);
        (week.NextChange, week.GoalWeek).ShouldBe((null, null));
    }

    [Fact]
    public void Walks_of_the_full_length_are_not_the_full_amount_while_they_are_too_few()
    {
        var rule = Walker.Rule with { Goal = Walker.Rule.Goal with { Minutes = Walker.Rule.MostMinutes } };
        var week = WalkRamp.Of(new Walker { Comfortable = 29 }.RequestOn(Walker.First) with { Rule = rule });

        week.NextChange.ShouldNotBeNull().Minutes.ShouldBe([20, 20, 20, 10]);
        week.GoalWeek.ShouldBe(5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Five_walks_in_the_first_week_are_told_of_as_the_start_they_are(bool isSlow)
    {
        var walker = new Walker { IsSlow = _ => isSlow }.Walking(1, 10, 10, 10, 10, 10);
        var (told, came) = (walker.In(1, 6), walker.In(2));

        (told.NextChange!.From, told.NextChange.Step).ShouldBe((Walker.Day(2), WalkStep.AllWalks));
        told.NextChange.Minutes.ShouldBe(came.Minutes);
        told.GoalWeek.ShouldBe(came.GoalWeek);
    }

    [Fact]
    public void The_same_start_is_told_of_while_it_waits_for_a_day_without_more_strength()
    {
        var walker = new Walker { StrengthRaised = new HashSet<DateOnly> { Walker.Day(2) } }.Walking(1, 10, 10, 10, 10, 10);

        walker.In(2).NextChange.ShouldBe(new WalkChange(Walker.Day(2, 1), WalkStep.AllWalks, walker.In(2, 1).Minutes));
    }
}
