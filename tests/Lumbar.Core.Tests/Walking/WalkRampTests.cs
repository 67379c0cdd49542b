using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

public class WalkRampTests
{
    private static readonly Walker OneGoodWeek = new Walker().AsPlanned(1, 1);

    [Fact]
    public void Before_the_first_walk_the_plan_is_the_start()
    {
        var week = new Walker().On(Walker.First);

        (week.Week, week.First, week.Done).ShouldBe((1, null, 0));
        week.Today.ShouldBe(WalkStart.Of(15, inIntervals: false, Walker.Rule));
        week.Reasons.Single().Rule.ShouldBe(Walker.Rule.Id);
        week.NextChange!.From.ShouldBeNull();
        week.NextChange.Minutes.ShouldBe([11, 11, 11]);
        week.Alternative.ShouldBeNull();
    }

    [Fact]
    public void A_walk_of_a_later_day_is_not_looked_at() =>
        OneGoodWeek.On(Walker.First.AddDays(-1)).First.ShouldBeNull();

    [Theory]
    [InlineData(6, 1, 30)]
    [InlineData(7, 2, 33)]
    [InlineData(13, 2, 33)]
    public void A_week_has_seven_days_from_the_first_walk(int day, int week, int minutes)
    {
        var found = OneGoodWeek.On(Walker.First.AddDays(day));

        (found.Week, found.WeeklyMinutes).ShouldBe((week, minutes));
    }

    [Theory]
    [InlineData(2, 30)]
    [InlineData(3, 33)]
    public void Three_of_three_walks_open_a_week_and_two_do_not(int walks, int minutes) =>
        new Walker().Walking(1, [.. Enumerable.Repeat(10, walks)]).In(2).WeeklyMinutes.ShouldBe(minutes);

    [Theory]
    [InlineData(79, 4, 65)]
    [InlineData(80, 4, 65)]
    [InlineData(81, 4, 60)]
    [InlineData(80, 3, 60)]
    public void Four_of_five_are_80_percent(int needed, int walks, int minutes)
    {
        var walker = new Walker().AsPlanned(1, 6).Walking(7, [.. Enumerable.Repeat(12, walks)]);
        var request = walker.RequestOn(Walker.Day(8));
        var strict = walker.RequestOn(Walker.Day(8)) with { Rule = Walker.Rule with { Week = Walker.Rule.Week with { SharePercent = Math.Max(needed, 80) } } };

        WalkRamp.Of(needed < 80 ? request : strict).WeeklyMinutes.ShouldBe(minutes);
    }

    [Fact]
    public void Several_walks_on_one_day_are_one_walk_in_parts() =>
        new Walker().Walk(1, 0, 5).Walk(1, 0, 5).Walk(1, 2, 10).In(2).WeeklyMinutes.ShouldBe(30);

    [Fact]
    public void A_missed_week_holds_and_the_next_good_one_opens()
    {
        var walker = OneGoodWeek.Walking(3, 11, 11, 11);

        walker.In(3).Minutes.ShouldBe([11, 11, 11]);
        walker.In(3).Reasons.Single().Rule.ShouldBe(WalkRules.Hold);
        walker.In(3).Reasons.Single().Facts.ShouldBe([new Fact("done", "0"), new Fact("planned", "3")]);
        walker.In(4).Minutes.ShouldBe([11, 11, 11, 6]);
    }

    [Theory]
    [InlineData(0, 0, 33)]
    [InlineData(0, 1, 33)]
    [InlineData(1, 0, 30)]
    [InlineData(1, 1, 30)]
    [InlineData(0, 2, 24)]
    [InlineData(2, 0, 24)]
    [InlineData(3, 3, 24)]
    public void Red_sessions_and_mornings_hold_or_cut(int red, int notOk, int minutes)
    {
        var walker = OneGoodWeek;
        walker = Enumerable.Range(0, red).Aggregate(walker, (found, day) => found.Red(1, day));
        walker = Enumerable.Range(0, notOk).Aggregate(walker, (found, day) => found.NotOk(1, day));

        walker.In(2).WeeklyMinutes.ShouldBe(minutes);
    }

    [Fact]
    public void Easing_off_begins_at_once_and_lasts_through_the_next_week()
    {
        var walker = OneGoodWeek.Walking(2, 11, 11, 11).Red(2, 1).Red(2, 3).Walking(3, 8, 8, 8);

        walker.In(2, 2).Minutes.ShouldBe([11, 11, 11]);
        walker.In(2, 3).Minutes.ShouldBe([8, 8, 8]);
        walker.In(2, 3).Reasons[0].Rule.ShouldBe(WalkRules.Cut);
        walker.In(2, 3).NextChange!.From.ShouldBe(Walker.Day(4));
        walker.In(3).Minutes.ShouldBe([8, 8, 8]);
        walker.In(3).Reasons[0].Rule.ShouldBe(WalkRules.HoldCut);
        walker.In(4).Minutes.ShouldBe([9, 9, 9]);
    }

    [Theory]
    [InlineData(3, true, 30)]
    [InlineData(4, true, 24)]
    [InlineData(4, false, 30)]
    [InlineData(null, true, 30)]
    public void Pain_on_a_walk_cuts_only_with_trouble_in_hip_knee_or_leg(int? pain, bool trouble, int minutes)
    {
        var week = new Walker { HasLegTrouble = _ => trouble }.Walk(1, 0, 10, pain).In(1, 1);

        week.WeeklyMinutes.ShouldBe(minutes);
        week.Alternative.ShouldBe(minutes < 30 ? WalkAlternative.CyclingOrWater : null);
        week.Reasons.Any(reason => reason.Rule == WalkRules.Swap).ShouldBe(minutes < 30);
    }

    [Fact]
    public void Cycling_or_water_is_suggested_for_that_week_and_the_next()
    {
        var walker = new Walker { HasLegTrouble = _ => true }.Walk(1, 0, 10, pain: 6);

        walker.In(1).Reasons[0].Facts.ShouldBe([new Fact("pain", "6")]);
        walker.In(2, 6).Alternative.ShouldBe(WalkAlternative.CyclingOrWater);
        walker.In(3).Alternative.ShouldBeNull();
    }

    [Fact]
    public void No_full_walk_is_planned_shorter_than_five_minutes() =>
        new Walker { Comfortable = 5 }.Walking(1, 5).Red(1, 0).Red(1, 1).In(2).Minutes.ShouldBe([5, 5, 5]);

    [Fact]
    public void A_day_on_which_strength_goes_up_passes_the_raise_to_the_next()
    {
        var walker = OneGoodWeek with { StrengthRaised = new HashSet<DateOnly> { Walker.Day(2, 0), Walker.Day(2, 1) } };

        walker.In(2, 1).WeeklyMinutes.ShouldBe(30);
        walker.In(2, 1).Reasons.Single().Rule.ShouldBe(WalkRules.Wait);
        walker.In(2, 1).NextChange.ShouldBe(new WalkChange(Walker.Day(2, 2), WalkStep.LongerWalks, [11, 11, 11]));
        walker.In(2, 2).WeeklyMinutes.ShouldBe(33);
    }

    [Fact]
    public void A_red_session_while_the_raise_waits_ends_it_for_that_week()
    {
        var walker = OneGoodWeek.Red(2, 0) with { StrengthRaised = new HashSet<DateOnly> { Walker.Day(2, 0) } };

        walker.In(2, 6).WeeklyMinutes.ShouldBe(30);
        walker.In(2, 6).Reasons.Single().Rule.ShouldBe(WalkRules.HoldReaction);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void A_held_day_before_or_at_the_opening_holds_the_week(int day)
    {
        var walker = OneGoodWeek with { IsHeld = found => found == Walker.First.AddDays(day) };

        walker.In(2, 6).WeeklyMinutes.ShouldBe(30);
        walker.In(2, 6).Reasons.Single().Rule.ShouldBe(WalkRules.HoldState);
    }

    [Fact]
    public void In_slow_mode_it_grows_every_second_week_and_says_so()
    {
        var walker = new Walker { IsSlow = _ => true }.AsPlanned(1, 2);

        walker.In(1).NextChange!.From.ShouldBe(Walker.Day(3));
        walker.In(2).WeeklyMinutes.ShouldBe(30);
        walker.In(2).Reasons[0].Rule.ShouldBe(WalkRules.Slow);
        walker.In(3).WeeklyMinutes.ShouldBe(33);
    }

    [Theory]
    [InlineData(4, 10, 33)]
    [InlineData(5, 10, 55)]
    [InlineData(5, 8, 45)]
    [InlineData(5, 7, 33)]
    [InlineData(5, 4, 33)]
    public void Five_walks_in_the_first_week_are_a_start_with_five_measured_by_what_was_done(int walks, int minutes, int weekly) =>
        new Walker().Walking(1, [.. Enumerable.Repeat(minutes, walks)]).In(2).WeeklyMinutes.ShouldBe(weekly);

    [Fact]
    public void In_slow_mode_five_walks_stay_what_they_were_for_a_week()
    {
        var walker = new Walker { IsSlow = _ => true }.Walking(1, 10, 10, 10, 10, 10);

        walker.In(2).Minutes.ShouldBe([10, 10, 10, 10, 10]);
        walker.In(2).Reasons[0].Rule.ShouldBe(WalkRules.FullStart);
        walker.AsPlanned(2, 2).In(3).Minutes.ShouldBe([11, 11, 11, 11, 11]);
    }

    [Fact]
    public void The_half_walk_comes_last_and_then_the_week_has_no_more()
    {
        var walker = new Walker().AsPlanned(1, 2).Walking(3, 11, 11, 11);

        walker.In(3, 0).Today.ShouldBe(new WalkPlan(1, 11));
        walker.In(3, 3).Today.ShouldBe(new WalkPlan(1, 6));
        walker.Walk(3, 3, 6).In(3, 4).Today.ShouldBeNull();
        walker.In(3).After(4).ShouldBeNull();
    }

    [Fact]
    public void In_a_flare_walks_are_half_as_long_and_more()
    {
        var request = OneGoodWeek.RequestOn(Walker.Day(2)) with { InFlare = true };

        WalkRamp.Of(request).Today.ShouldBe(new WalkPlan(2, 5));
        WalkRamp.Of(request with { InIntervals = true }).Today.ShouldBe(new WalkPlan(4, 3));
        WalkRamp.Of(request).Reasons.ShouldContain(reason => reason.Rule == WalkRules.Flare);
    }

    [Fact]
    public void In_intervals_the_minutes_are_shared_out_and_cycling_is_named()
    {
        var week = WalkRamp.Of(OneGoodWeek.RequestOn(Walker.Day(2)) with { InIntervals = true });

        week.Today.ShouldBe(new WalkPlan(2, 6));
        week.WeeklyMinutes.ShouldBe(33);
        week.Alternative.ShouldBe(WalkAlternative.Cycling);
        week.Reasons.Select(reason => reason.Rule).ShouldBe([WalkRules.Grow, WalkRules.Intervals, WalkRules.SwapCycle]);
    }

    [Fact]
    public void Walks_at_the_ends_of_time_do_no_harm()
    {
        var walker = new Walker { Walks = [new WalkEntry(DateOnly.MinValue, 10, Steps: 100), new WalkEntry(DateOnly.MaxValue, 10, Steps: 100)] };

        walker.On(DateOnly.MaxValue).WeeklyMinutes.ShouldBe(30);
        StepGoal.Of(new StepRequest { Walks = walker.Walks, On = DateOnly.MaxValue, Rule = Walker.Rule.Steps }).ShouldBeNull();
        (walker with { StrengthRaised = new HashSet<DateOnly> { DateOnly.MaxValue } }).On(DateOnly.MaxValue).NextChange!.From.ShouldBe(DateOnly.MaxValue);
    }

    [Fact]
    public void What_grows_tells_what_was_done_of_what_was_planned() =>
        OneGoodWeek.In(2).Reasons.Single().Facts.ShouldBe([new Fact("done", "3"), new Fact("planned", "3")]);
}
