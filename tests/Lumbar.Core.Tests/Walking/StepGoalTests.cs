using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

public class StepGoalTests
{
    private static readonly DateOnly First = new(2026, 1, 5);

    [Fact]
    public void Without_counts_there_is_no_goal() => Of(7, []).ShouldBeNull();

    [Theory]
    [InlineData(6, 7, false)]
    [InlineData(7, 3, false)]
    [InlineData(7, 4, true)]
    public void It_begins_after_a_week_with_counts_on_most_days(int day, int counts, bool hasGoal) =>
        (Of(day, [.. Enumerable.Repeat(5000, counts)]) is not null).ShouldBe(hasGoal);

    [Fact]
    public void It_begins_a_tenth_above_the_median()
    {
        var goal = Of(7, [1000, 4000, 5000, 5000, 5200, 9000, 20000]).ShouldNotBeNull();

        (goal.Baseline, goal.Goal, goal.Why.Rule).ShouldBe((5000, 5500, WalkRules.StepStart));
    }

    [Theory]
    [InlineData(9990, 10989)]
    [InlineData(10000, 11000)]
    [InlineData(15000, 16000)]
    public void It_never_grows_by_more_than_a_thousand(int usual, int goal) => Of(7, [.. Enumerable.Repeat(usual, 7)])!.Goal.ShouldBe(goal);

    [Theory]
    [InlineData(3, 5500, "STEP-HOLD")]
    [InlineData(4, 6050, "STEP-GROW")]
    public void It_grows_only_when_met_on_four_of_seven_days(int met, int goal, string rule)
    {
        var found = Of(14, [.. Enumerable.Repeat(5000, 7), .. Enumerable.Repeat(5500, met), .. Enumerable.Repeat(5499, 7 - met)])!;

        (found.Goal, found.DaysMet, found.Why.Rule.Value).ShouldBe((goal, met, rule));
    }

    [Fact]
    public void It_stops_at_the_limit_a_person_chose_and_otherwise_three_thousand_above_the_beginning()
    {
        int[] always = [.. Enumerable.Repeat(5000, 7), .. Enumerable.Repeat(30000, 140)];

        Of(147, always)!.Goal.ShouldBe(8000);
        Of(147, always)!.Why.Rule.ShouldBe(WalkRules.StepLimit);
        Of(147, always, ceiling: 6000)!.Goal.ShouldBe(6000);
        Of(7, always, ceiling: 5100)!.Goal.ShouldBe(5100);
    }

    [Fact]
    public void A_held_day_holds_it()
    {
        int[] met = [.. Enumerable.Repeat(5000, 7), .. Enumerable.Repeat(6000, 7)];

        StepGoal.Of(Request(14, met) with { IsHeld = day => day == First.AddDays(10) })!.Goal.ShouldBe(5500);
        StepGoal.Of(Request(14, met) with { IsHeld = day => day == First.AddDays(14) })!.Goal.ShouldBe(5500);
    }

    [Fact]
    public void The_highest_count_of_a_day_is_the_days()
    {
        var (more, less) = (Request(7, [.. Enumerable.Repeat(5000, 7)]), Request(7, [.. Enumerable.Repeat(900, 7)]));

        StepGoal.Of(more with { Walks = [.. less.Walks, .. more.Walks, .. less.Walks] })!.Baseline.ShouldBe(5000);
    }

    [Fact]
    public void A_walk_without_a_count_says_nothing_about_steps()
    {
        var request = Request(7, [.. Enumerable.Repeat(5000, 4)]);

        StepGoal.Of(request with { Walks = [new WalkEntry(First.AddDays(-1), 10), .. request.Walks] }).ShouldBe(StepGoal.Of(request));
    }

    [Fact]
    public void A_count_of_the_day_itself_or_a_later_one_does_not_matter_yet() =>
        Of(13, [.. Enumerable.Repeat(5000, 7), .. Enumerable.Repeat(9000, 20)]).ShouldBe(Of(13, [.. Enumerable.Repeat(5000, 7)]));

    [Fact]
    public void A_higher_goal_tells_on_how_many_days_it_was_met() =>
        Of(14, [.. Enumerable.Repeat(5000, 7), .. Enumerable.Repeat(6000, 5)])!.Why.Facts.ShouldBe([new Fact("met", "5")]);

    private static StepGoal? Of(int day, int[] steps, int? ceiling = null) => StepGoal.Of(Request(day, steps) with { Ceiling = ceiling });

    private static StepRequest Request(int day, int[] steps) => new()
    {
        Walks = [.. steps.Select((count, i) => new WalkEntry(First.AddDays(i), 10, Steps: count))],
        On = First.AddDays(day),
        Rule = Walker.Rule.Steps,
    };
}
