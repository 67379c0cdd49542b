using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

/// <summary>How a walk is parted in a flare.</summary>
public class WalkFlareTests
{
    [Fact]
    public void Even_a_very_short_walk_has_at_most_twice_as_many_bouts()
    {
        var walker = new Walker { Comfortable = 5 }.AsPlanned(1, 2);

        walker.In(3).Minutes.ShouldBe([6, 6, 6, 3]);
        WalkRamp.Of(walker.RequestOn(Walker.Day(3)) with { InFlare = true }).Plans[^1].ShouldBe(new WalkPlan(2, 1));
    }

    [Fact]
    public void Bouts_that_would_make_the_walk_longer_in_all_are_left_out()
    {
        var rule = Walker.Rule with { Flare = Walker.Rule.Flare with { LengthPercent = 60 } };
        var request = new Walker { Comfortable = 15 }.RequestOn(Walker.First) with { InFlare = true, Rule = rule };

        WalkRamp.Of(request).Today.ShouldBe(new WalkPlan(1, 6));
    }
}
