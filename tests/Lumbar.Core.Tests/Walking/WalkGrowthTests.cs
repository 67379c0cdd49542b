using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>When a week that went well may grow.</summary>
public class WalkGrowthTests
{
    [Theory]
    [InlineData(9, 30, "WALK-HOLD")]
    [InlineData(10, 33, "WALK-GROW")]
    public void A_step_above_the_ceiling_is_not_taken(int ceiling, int minutes, string rule)
    {
        var growth = Walker.Rule with { Growth = Walker.Rule.Growth with { CeilingPercent = ceiling } };
        var week = WalkRamp.Of(new Walker().AsPlanned(1, 1).RequestOn(Walker.Day(2)) with { Rule = growth });

        (week.WeeklyMinutes, week.Reasons.Single().Rule.Value).ShouldBe((minutes, rule));
    }

    [Fact]
    public void Nothing_told_against_it_means_the_usual_pace_and_no_easing_off()
    {
        var request = new WalkRequest
        {
            ComfortableMinutes = 15,
            Walks = [.. Enumerable.Range(0, 3).Select(day => new WalkEntry(Walker.First.AddDays(day), 10, Nprs.Of(5)))],
            On = Walker.Day(2),
            Rule = Walker.Rule,
        };

        WalkRamp.Of(request).Minutes.ShouldBe([11, 11, 11]);
    }

    [Fact]
    public void The_jump_to_five_walks_is_a_step_after_which_slow_mode_waits()
    {
        var walker = new Walker { IsSlow = day => day >= Walker.Day(3) }.Walking(1, 10, 10, 10, 10, 10).AsPlanned(2, 3);

        walker.In(2).Minutes.ShouldBe([11, 11, 11, 11, 11]);
        walker.In(3).Minutes.ShouldBe([11, 11, 11, 11, 11]);
        walker.In(3).Reasons[0].Rule.ShouldBe(WalkRules.Slow);
        walker.In(4).Minutes.ShouldBe([12, 12, 12, 12, 12]);
    }

    [Theory]
    [InlineData(4, 18)]
    [InlineData(5, 30)]
    public void Five_of_the_shortest_walks_are_a_start_with_five_and_shorter_ones_are_not(int minutes, int weekly) =>
        new Walker { Comfortable = 5 }.Walking(1, [.. Enumerable.Repeat(minutes, 5)]).In(2).WeeklyMinutes.ShouldBe(weekly);
}
