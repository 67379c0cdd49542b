using Lumbar.Core.Walking;

namespace Lumbar.Core.Tests.Walking;

public class WalkStartTests
{
    [Theory]
    [InlineData(0, 5)]
    [InlineData(7, 5)]
    [InlineData(8, 5)]
    [InlineData(15, 10)]
    [InlineData(28, 19)]
    [InlineData(29, 20)]
    [InlineData(60, 20)]
    public void Walking_begins_at_seven_tenths_of_what_is_comfortable_within_5_and_20_minutes(int comfortable, int minutes) =>
        WalkStart.Of(comfortable, inIntervals: false, RealKnowledge.Base.Walking).ShouldBe(new WalkPlan(1, minutes));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(15, 5)]
    [InlineData(60, 10)]
    public void In_intervals_the_time_is_shared_out_over_two_bouts(int comfortable, int minutes) =>
        WalkStart.Of(comfortable, inIntervals: true, RealKnowledge.Base.Walking).ShouldBe(new WalkPlan(2, minutes));

    [Fact]
    public void Stenosis_walks_in_intervals() => A.Person().Having("spinal-stenosis").Plan().Week[0].Walk!.Bouts.ShouldBe(2);
}
