using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4: more days a week begin with so much less on each that the week grows by no more than a fifth.</summary>
public class MoreDaysTests
{
    [Theory]
    [InlineData(2, 3, 5, 4)]
    [InlineData(2, 3, 4, 2)]
    [InlineData(1, 3, 5, 0)]
    [InlineData(1, 3, 1, 0)]
    [InlineData(3, 5, 5, 5)]
    [InlineData(3, 2, 5, 5)]
    public void What_loads_is_lowered_until_the_week_keeps_to_its_limit(int days, int wished, int step, int after) =>
        Wished(days, wished, step).Step(3, "bridge").ShouldBe(after);

    [Fact]
    public void A_week_that_grows_by_a_fifth_exactly_is_allowed()
    {
        var ladder = Life.LadderOf("bridge");
        (WeeklyWork.Of(ladder, 4, null, 3) * 100).ShouldBe(WeeklyWork.Of(ladder, 5, null, 2) * 120);
        Wished(2, 3, 5).Step(3, "bridge").ShouldBe(4);
    }

    [Fact]
    public void It_says_where_the_exercise_stood()
    {
        var change = Wished(2, 3, 5).Course(3).Proposals.Single();
        change.Why.ShouldBe(Reason.Of(ProgressionRuleIds.Growth, SourceId.OwnJudgement, new Fact("stepBefore", "5")));
    }

    [Fact]
    public void After_the_first_week_with_more_days_the_dose_rises_again_when_it_goes_on_well()
    {
        var life = new[] { 5, 7, 9 }.Aggregate(Wished(2, 3, 4), (so, day) => so.Session(day, Life.Done("bridge", 2)).Morning(day + 1, 2));
        (life.Step(3, "bridge"), life.Step(8, "bridge"), life.Step(10, "bridge")).ShouldBe((2, 2, 3));
    }

    [Fact]
    public void What_carries_no_load_stays() => Wished(2, 3, 5).Step(3, "cat-camel").ShouldBe(2);

    private static Life Wished(int days, int wished, int step)
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = days })).Issued(0, ("bridge", step), ("cat-camel", 2))
            .Session(0, Life.Done("bridge", step), Life.Done("cat-camel", 2)).Morning(1, 2).Session(2, Life.Done("bird-dog", 0));
        return life.And(life.Person.Preferences! with { At = A.At(Life.Day(3), 12), DaysPerWeek = wished });
    }
}
