using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Units;

public class UnitsTests
{
    [Fact]
    public void A_score_that_was_never_given_is_not_zero()
    {
        Should.Throw<InvalidOperationException>(() => default(Nprs).Value);
        Should.Throw<InvalidOperationException>(() => default(Effort).Value);
        (default(Nprs) == Nprs.Of(0), default(Effort) == Effort.Of(0)).ShouldBe((false, false));
        default(Nprs).ToString().ShouldBe("not recorded");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_score_outside_its_scale_cannot_be_made(int value)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Nprs.Of(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Effort.Of(value));
    }

    [Fact]
    public void Scores_are_ordered_by_their_value() => Law.Holds(Gens.Pain, 100, pain => Law.Holds(Gens.Pain, 11, other =>
        (pain < other, pain <= other, pain > other, pain >= other, pain == other).ShouldBe(
            (pain.Value < other.Value, pain.Value <= other.Value, pain.Value > other.Value, pain.Value >= other.Value, pain.Value == other.Value))));

    [Fact]
    public void Lists_with_the_same_items_in_the_same_order_are_equal()
    {
        ValueList<int> one = [1, 2, 3];
        one.ShouldBe([1, 2, 3]);
        (one.Equals([3, 2, 1]), one.Equals([1, 2])).ShouldBe((false, false));
        one.GetHashCode().ShouldBe(new[] { 1, 2, 3 }.ToValueList().GetHashCode());
    }

    [Fact]
    public void An_error_says_where_what_and_what_is_allowed()
    {
        new FieldError(3, "pain", "12 is not allowed here.", "a whole number from 0 to 10").ToString()
            .ShouldBe("line 3, pain: 12 is not allowed here. Allowed: a whole number from 0 to 10.");
        new FieldError(null, "pain", "This field is missing.", null).ToString().ShouldBe("pain: This field is missing.");
    }
}
