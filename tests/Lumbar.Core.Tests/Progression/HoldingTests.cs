using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.6: when enough is reached it is kept, and what ends that.</summary>
public class HoldingTests
{
    private const int SixWeeks = 42;

    [Theory]
    [InlineData(SixWeeks - 1, false)]
    [InlineData(SixWeeks, true)]
    public void It_begins_after_six_weeks_and_not_before(int day, bool isHolding) => Weeks(day).Course(day).IsHolding.ShouldBe(isHolding);

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void It_needs_little_pain(int pain, bool isHolding) => Weeks(SixWeeks, pain).Course(SixWeeks).IsHolding.ShouldBe(isHolding);

    [Theory]
    [InlineData(2, false)]
    [InlineData(6, true)]
    public void It_needs_two_families_in_the_top_third(int otherStep, bool isHolding) => Weeks(SixWeeks, clamshell: otherStep).Course(SixWeeks).IsHolding.ShouldBe(isHolding);

    [Fact]
    public void Two_exercises_of_one_family_are_one()
    {
        Life.LadderOf("clamshell").ShouldBe(Life.LadderOf("side-lying-leg-raise"));
        Weeks(SixWeeks, others: ("clamshell", "side-lying-leg-raise")).Course(SixWeeks).IsHolding.ShouldBeFalse();
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void It_needs_activities_better_by_two(int now, bool isHolding) => Weeks(SixWeeks, activities: now).Course(SixWeeks).IsHolding.ShouldBe(isHolding);

    [Fact]
    public void It_needs_activities_that_were_told() => Weeks(SixWeeks, activities: null).Course(SixWeeks).IsHolding.ShouldBeFalse();

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void It_is_not_for_acute_pain(int onset, bool isHolding) => Weeks(SixWeeks, onset: onset).Course(SixWeeks).IsHolding.ShouldBe(isHolding);

    [Fact]
    public void The_state_is_maintain_with_two_days_a_week_of_what_loads_and_nothing_rises()
    {
        var life = Weeks(SixWeeks).Screened(20).Screened(SixWeeks);
        var plan = life.Plan(SixWeeks);
        plan.Finding.State.ShouldBe(ProgrammeState.Maintain);
        plan.Programme.Exercises.Where(candidate => candidate.Ladder.NeedsRestDay && candidate.Step > 0).ShouldAllBe(candidate => candidate.Dose.DaysPerWeek == 2);
        plan.Course.Outlooks.ShouldAllBe(outlook => outlook.Missing.Count > 0);
        var later = Trains(life, SixWeeks, SixWeeks + 10, 2);
        later.Course(SixWeeks + 10).Proposals.Where(proposal => proposal.On > Life.Day(SixWeeks)).ShouldBeEmpty();
    }

    [Fact]
    public void A_flare_up_ends_it_with_a_week_that_grows_by_no_more_than_it_may()
    {
        var life = Weeks(SixWeeks).Flare(SixWeeks, hour: 20);
        life.Course(SixWeeks).IsHolding.ShouldBeFalse();
        var standing = life.Standing(SixWeeks, "bridge");
        var before = Weeks(SixWeeks).Standing(SixWeeks, "bridge");
        var ladder = Life.LadderOf("bridge");
        (WeeklyWork.Of(ladder, standing.Step, null, 3) * 100).ShouldBeLessThanOrEqualTo(WeeklyWork.Of(ladder, before.Step, null, 2) * 120);
        life.Course(SixWeeks).Proposals[^1].Why.Rule.ShouldBe(ProgressionRuleIds.AfterHolding);
    }

    [Fact]
    public void After_a_flare_up_work_is_built_up_again_first()
    {
        var life = Weeks(SixWeeks, bridge: 8, clamshell: 8).Flare(SixWeeks, hour: 20).Morning(SixWeeks + 1, 2).Morning(SixWeeks + 2, 2);
        life.Course(SixWeeks + 2).Flare.ShouldBeNull();
        life.Course(SixWeeks + 2).IsHolding.ShouldBeFalse();
        Trains(life, SixWeeks + 3, SixWeeks + 11, 2).Course(SixWeeks + 11).IsHolding.ShouldBeTrue();
    }

    [Fact]
    public void Relief_and_a_long_gap_end_it_and_a_short_gap_does_not()
    {
        Weeks(SixWeeks).Irritable(SixWeeks, worst: 8).Course(SixWeeks).IsHolding.ShouldBeFalse();
        Weeks(SixWeeks).Course(SixWeeks + 20).IsHolding.ShouldBeTrue();
        Weeks(SixWeeks).Course(SixWeeks + 40).IsHolding.ShouldBeFalse();
    }

    /// <summary>Calm weeks on high steps, three times a week; activities at four in the beginning.</summary>
    private static Life Weeks(int to, int pain = 2, int clamshell = 6, int? activities = 6, int onset = -200, int bridge = 6, (string One, string Other)? others = null)
    {
        var (one, other) = others ?? ("bridge", "clamshell");
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }).WithEpisode(episode => episode with { Onset = Life.Day(onset), PainNow = A.Pain(pain) }))
            .Issued(0, (one, bridge), (other, clamshell)).Measured(0, "psfs", ("garden", 4), ("put-on-socks", 4), ("walk-30-min", 4));
        life = activities is { } now ? life.Measured(28, "psfs", ("garden", now), ("put-on-socks", now), ("walk-30-min", now)) : life;
        return Trains(life, 0, to, pain, one, other);
    }

    /// <summary>Sessions that leave nothing in reserve, so that no step changes.</summary>
    private static Life Trains(Life life, int from, int to, int pain, string one = "bridge", string other = "clamshell") =>
        Enumerable.Range(from, to - from + 1).Aggregate(life, (so, day) =>
        {
            var woken = so.Morning(day, pain);
            return day % 7 is 0 or 2 or 4 && day < to
                ? woken.Session(day, Life.Done(one, 6) with { RepsInReserve = 0 }, Life.Done(other, 6) with { RepsInReserve = 0 })
                : woken;
        });
}
