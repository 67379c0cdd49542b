using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>The tables of rules.md section 9, to the week and the minute.</summary>
public class WalkTableTests
{
    [Theory]
    [InlineData(29, 20, 10)]
    [InlineData(22, 15, 12)]
    [InlineData(15, 10, 17)]
    [InlineData(5, 5, 22)]
    public void Three_walks_reach_five_of_half_an_hour_in_so_many_weeks(int comfortable, int start, int weeks)
    {
        var walker = new Walker { Comfortable = comfortable };

        walker.In(1).Minutes.ShouldBe([start, start, start]);
        walker.WeekOfTheGoal().ShouldBe(weeks);
        walker.In(1).GoalWeek.ShouldBe(weeks);
    }

    [Theory]
    [InlineData(29, 19)]
    [InlineData(15, 33)]
    public void In_slow_mode_it_takes_so_many(int comfortable, int weeks)
    {
        var walker = new Walker { Comfortable = comfortable, IsSlow = _ => true };

        walker.WeekOfTheGoal().ShouldBe(weeks);
        walker.In(1).GoalWeek.ShouldBe(weeks);
    }

    [Fact]
    public void Who_already_walks_five_times_20_minutes_reaches_it_in_6() =>
        new Walker { Comfortable = 29 }.Walking(1, 20, 20, 20, 20, 20).WeekOfTheGoal().ShouldBe(6);

    [Fact]
    public void Longer_than_half_a_year_is_said()
    {
        new Walker { Comfortable = 15, IsSlow = _ => true }.In(1).Reasons.ShouldContain(reason => reason.Rule == WalkRules.Long);
        new Walker { Comfortable = 29, IsSlow = _ => true }.In(1).Reasons.ShouldNotContain(reason => reason.Rule == WalkRules.Long);
        new Walker { Comfortable = 15 }.In(1).Reasons.ShouldNotContain(reason => reason.Rule == WalkRules.Long);
    }

    [Fact]
    public void The_example_goes_week_by_week()
    {
        var walker = new Walker { Comfortable = 15 }.AsPlanned(1, 18);

        int[][] weeks =
        [
            [10, 10, 10], [11, 11, 11], [11, 11, 11, 6], [11, 11, 11, 11], [12, 12, 12, 12], [12, 12, 12, 12, 6], Five(12), Five(13), Five(14),
            Five(15), Five(17), Five(19), Five(21), Five(23), Five(25), Five(27), Five(30), Five(30),
        ];
        for (var week = 1; week <= weeks.Length; week++)
        {
            walker.In(week, 6).Minutes.ToArray().ShouldBe(weeks[week - 1], $"week {week}");
            walker.In(week).Week.ShouldBe(week);
        }
    }

    [Fact]
    public void What_comes_next_is_what_comes()
    {
        var walker = new Walker { Comfortable = 15 };
        for (var week = 1; week < 17; week++)
        {
            walker = walker.AsPlanned(week, week);
            var told = walker.In(week, 6).NextChange.ShouldNotBeNull();
            told.From.ShouldBe(Walker.Day(week + 1));
            walker.In(week + 1).Minutes.ToArray().ShouldBe(told.Minutes.ToArray(), $"week {week + 1}");
        }

        walker.In(17).NextChange.ShouldBeNull();
    }

    [Fact]
    public void The_steps_take_turns_longer_a_half_walk_a_whole_one()
    {
        var walker = new Walker { Comfortable = 15 }.AsPlanned(1, 7);

        Enumerable.Range(1, 7).Select(week => walker.In(week, 6).NextChange!.Step).ShouldBe(
        [
            WalkStep.LongerWalks, WalkStep.HalfWalk, WalkStep.FullWalk, WalkStep.LongerWalks, WalkStep.HalfWalk, WalkStep.FullWalk, WalkStep.LongerWalks,
        ]);
    }

    [Fact]
    public void At_the_full_amount_it_stays()
    {
        var walker = new Walker { Comfortable = 29 }.AsPlanned(1, 14);

        walker.In(14).Minutes.ShouldBe(Five(30));
        walker.In(14).GoalWeek.ShouldBeNull();
        walker.In(14).Reasons.Single().Rule.ShouldBe(WalkRules.Goal);
    }

    private static int[] Five(int minutes) => [minutes, minutes, minutes, minutes, minutes];
}
