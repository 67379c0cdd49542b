using FsCheck.Fluent;
using Lumbar.Core.Measures;

namespace Lumbar.Core.Tests.Measures;

public class PointsTests
{
    [Fact]
    public void A_score_that_was_never_given_is_no_zero()
    {
        Should.Throw<InvalidOperationException>(() => default(Points).Sum);
        default(Points).ToString().ShouldBe("not recorded");
    }

    [Fact]
    public void A_difference_of_three_thirds_is_one_point_wherever_it_lies() =>
        Law.Holds(Gen.Choose(-30, 27), 200, sum =>
        {
            (Points.Of(sum + 3, 3) - Points.Of(sum, 3)).ShouldBe(Points.Of(1));
            (Points.Of(sum + 2, 3) - Points.Of(sum, 3) < Points.Of(1)).ShouldBeTrue();
            (Points.Of(sum + 4, 3) - Points.Of(sum, 3) > Points.Of(1)).ShouldBeTrue();
        });

    [Theory]
    [InlineData(19, 3, "6.3")]
    [InlineData(20, 3, "6.7")]
    [InlineData(6, 1, "6")]
    [InlineData(-5, 2, "-2.5")]
    public void It_is_shown_with_one_digit_at_most(int sum, int parts, string text) => Points.Of(sum, parts).ToString().ShouldBe(text);

    [Theory]
    [InlineData(29, 100, 29)]
    [InlineData(299, 1000, 29)]
    [InlineData(3, 10, 30)]
    [InlineData(-299, 1000, -29)]
    [InlineData(-3, 10, -30)]
    public void A_share_is_cut_off_so_that_rounding_never_meets_a_limit(int part, int whole, int percent) =>
        Points.Of(part).PercentOf(Points.Of(whole)).ShouldBe(percent);

    [Fact]
    public void A_share_of_nothing_is_not_known() => Points.Of(1).PercentOf(Points.Of(0)).ShouldBeNull();

    [Fact]
    public void The_middle_lies_between_the_two_middle_ones_of_an_even_number()
    {
        Points.MiddleOf([9, 1, 3]).ShouldBe(Points.Of(3));
        Points.MiddleOf([9, 1, 3, 4]).ShouldBe(Points.Of(7, 2));
    }

    [Fact]
    public void Order_and_sign_agree() =>
        Law.Holds(Gen.Four(Gen.Choose(1, 40)), 200, four =>
        {
            var (one, other) = (Points.Of(four.Item1, four.Item2), Points.Of(four.Item3, four.Item4));
            (one < other).ShouldBe((one - other).Sum < 0);
            (one >= other).ShouldBe(!(one < other));
            (one <= other).ShouldBe(-one >= -other);
            (one > other).ShouldBe(one.Value > other.Value);
        });

    [Fact]
    public void There_is_no_score_of_no_parts() => Should.Throw<ArgumentOutOfRangeException>(() => Points.Of(1, 0));
}
