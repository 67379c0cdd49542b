using Lumbar.Core.Planning;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Walking;

/// <summary>While a flare-up, a gap or a question for a clinician is open, walking stays as it is.</summary>
public class HeldDaysTests
{
    private static readonly Life OneGoodWeek = Walked(Walked(Walked(new Life(), 0), 2), 4);

    [Fact]
    public void A_good_week_opens_the_next() => Minutes(OneGoodWeek, 8).ShouldBeGreaterThan(Minutes(OneGoodWeek, 6));

    [Fact]
    public void Walking_does_not_grow_while_a_clinician_should_look_first()
    {
        var asked = OneGoodWeek.Measured(5, "weekly", ("mood", 1));

        asked.Plan(8).Finding.Reviews.ShouldNotBeEmpty();
        Minutes(asked, 8).ShouldBe(Minutes(asked, 6));
        HeldDays.Of(asked.Course(8), RealKnowledge.Base.Progression.Lapse).Has(Life.Day(8)).ShouldBeTrue();
    }

    [Fact]
    public void A_visit_ends_that()
    {
        var seen = HeldDays.Of(OneGoodWeek.Measured(5, "weekly", ("mood", 1)).Visit(6).Course(8), RealKnowledge.Base.Progression.Lapse);

        Enumerable.Range(0, 9).Where(day => seen.Has(Life.Day(day))).ShouldBe([5]);
    }

    [Fact]
    public void A_flare_up_holds_until_it_is_over() =>
        HeldDays.Of(OneGoodWeek.Flare(6).Course(8), RealKnowledge.Base.Progression.Lapse).Has(Life.Day(8)).ShouldBeTrue();

    private static int Minutes(Life life, int on) => life.Plan(on).Walking!.WeeklyMinutes;

    private static Life Walked(Life life, int day) =>
        life.And(new RecordEvent.WalkDone { Id = Guid.Empty, At = A.At(Life.Day(day), 17), By = Author.Person, Minutes = 10 });
}
