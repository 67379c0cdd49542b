using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>How far walking eases off, and from where.</summary>
public class WalkCutTests
{
    [Fact]
    public void A_fifth_less_of_three_walks_and_a_half_is_a_fifth_less_of_all_their_minutes()
    {
        var walker = new Walker { Comfortable = 22 }.AsPlanned(1, 2).Red(3, 1).Red(3, 2);

        walker.In(3).Minutes.ShouldBe([17, 17, 17, 9]);
        walker.In(3, 2).Minutes.ShouldBe([16, 16, 16]);
    }

    [Fact]
    public void It_goes_back_down_the_way_it_came_up_the_added_walk_first()
    {
        var walker = new Walker { Comfortable = 15 }.AsPlanned(1, 3).Red(4, 1).Red(4, 2);

        walker.In(4).Minutes.ShouldBe([11, 11, 11, 11]);
        walker.In(4, 2).Minutes.ShouldBe([11, 11, 11]);
    }

    [Fact]
    public void Pain_on_the_day_of_a_raise_takes_a_fifth_off_what_was_before_it()
    {
        var walker = new Walker { Comfortable = 15, HasLegTrouble = _ => true }.AsPlanned(1, 10);

        walker.In(10).Minutes.ShouldBe([15, 15, 15, 15, 15]);
        walker.Walk(11, 0, 17, pain: 4).In(11).Minutes.ShouldBe([12, 12, 12, 12, 12]);
    }

    [Fact]
    public void The_pain_that_is_told_is_that_of_the_first_walk_that_hurt_too_much()
    {
        var walker = new Walker { HasLegTrouble = _ => true }.Walk(1, 4, 8, pain: 7).Walk(1, 2, 10, pain: 5).Walk(1, 0, 10, pain: 3);

        walker.In(1, 6).Reasons[0].Facts.ShouldBe([new Fact("pain", "5")]);
    }

    [Fact]
    public void Of_two_walks_on_a_day_that_hurt_the_worse_is_named_whichever_was_told_first()
    {
        var walker = new Walker { HasLegTrouble = _ => true };

        foreach (var week in new[] { walker.Walk(1, 0, 10, 4).Walk(1, 0, 5, 7).In(1), walker.Walk(1, 0, 5, 7).Walk(1, 0, 10, 4).In(1) })
        {
            week.Reasons[0].Facts.ShouldBe([new Fact("pain", "7")]);
        }
    }
}
