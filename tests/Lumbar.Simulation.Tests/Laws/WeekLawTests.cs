using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Simulation.Laws;
using static Lumbar.Simulation.Tests.Laws.Seen;

namespace Lumbar.Simulation.Tests.Laws;

public class WeekLawTests
{
    [Theory]
    [InlineData(100, 120, 0)]
    [InlineData(100, 121, 1)]
    [InlineData(100, 60, 0)]
    public void More_than_a_fifth_more_in_a_week_is_noticed(int before, int now, int times) =>
        new FamilyGrowth().Over(Weeks(before, now)).Count.ShouldBe(times);

    [Fact]
    public void Another_variant_of_the_same_movement_counts_as_that_movement()
    {
        var weeks = Weeks(100, 121);
        weeks[^1] = Plan(7, Offer("bird-dog", 0, 1, 121) with { Exercise = A.Exercise("quadruped-leg-extension") });

        new FamilyGrowth().Over(weeks).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_comes_back_after_relief_is_not_held_against_the_week_of_relief()
    {
        var weeks = Weeks(100, 200);
        weeks[3] = weeks[3].In(ProgrammeState.Flare);

        new FamilyGrowth().Over(weeks).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 7, 0)]
    [InlineData(0, 6, 1)]
    public void A_third_rise_in_seven_days_is_noticed(int first, int third, int times)
    {
        var law = new FewRisesAWeek();
        law.Over(Plan(-1, Offers(6)));

        law.Over(Plan(third, Offers(6)).Because(Rise("a", first, 1), Rise("b", 3, 1), Rise("c", third, 1))).Count.ShouldBe(times);
    }

    [Theory]
    [InlineData(4, false, 0)]
    [InlineData(3, false, 1)]
    [InlineData(4, true, 1)]
    public void Never_more_than_half_of_the_programme_and_one_while_acute(int size, bool isAcute, int times)
    {
        var law = new FewRisesAWeek();
        law.Over(Plan(0, Offers(size)));

        law.Over(Plan(1, Offers(size)).Because(Rise("a", 1, 1), Rise("b", 1, 1)) with { IsAcute = isAcute }).Count.ShouldBe(times);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    public void Walking_that_grows_by_more_than_a_fifth_is_noticed(int minutes, int times)
    {
        var looks = Enumerable.Range(0, 8).Select(day => Plan(day).Walking(10, 10, 10)).ToArray();
        looks[7] = Plan(7).Walking(minutes, minutes, minutes);

        new WalkGrowth().Over(looks).Count.ShouldBe(times);
    }

    [Fact]
    public void Walking_that_waited_some_days_may_still_grow_the_week_after()
    {
        var looks = Enumerable.Range(0, 15).Select(day => Plan(day).Walking(day < 9 ? 100 : day < 14 ? 115 : 130)).ToArray();

        new WalkGrowth().Over(looks).ShouldBeEmpty();
    }

    [Fact]
    public void Walking_and_strength_that_rise_on_one_day_are_noticed()
    {
        var before = Plan(0, Offer("bridge", 0, 8)).Walking(10);
        var after = Plan(1, Offer("bridge", 1, 10)).Because(Rise("bridge", 1, 1));

        new OneRiseAtATime().Over(before, after.Walking(11)).ShouldHaveSingleItem();
        new OneRiseAtATime().Over(before, after.Walking(10)).ShouldBeEmpty();
        new OneRiseAtATime().Over(before, Plan(1, Offer("bridge", 0, 8)).Walking(11)).ShouldBeEmpty();
    }

    private static Look[] Weeks(int before, int now) =>
        [.. Enumerable.Range(0, 8).Select(day => Plan(day, Offer("bird-dog", 0, 1, day < 7 ? before : now)))];

    private static Offered[] Offers(int size) => [.. "abcdef"[..size].Select(letter => Offer($"{letter}", 0, 8))];
}
