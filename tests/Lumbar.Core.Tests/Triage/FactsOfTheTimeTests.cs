using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>What closed exercise rests on what was known then; telling something else later does not undo it.</summary>
public class FactsOfTheTimeTests
{
    private static readonly DateOnly Start = A.Today.AddDays(-3);

    private static TestPerson Fallen => A.Person().Since(Start).Answering("TR-14.fall", Answer.Yes);

    [Fact]
    public void Taking_a_condition_back_does_not_open_what_it_closed()
    {
        var closed = Fallen.Having("osteoporosis");
        closed.With(Again(closed, "hypertension"), TestPerson.FullScreen(A.At(A.Today))).Triage().Tier.ShouldBe(Tier.T1);
    }

    [Fact]
    public void A_condition_told_after_the_answers_closes_for_good_as_well()
    {
        var closed = Fallen;
        closed.With(Again(closed, "osteoporosis"), TestPerson.FullScreen(A.At(A.Today))).Triage().Tier.ShouldBe(Tier.T1);
    }

    [Fact]
    public void A_condition_that_came_later_does_not_close_the_past()
    {
        var open = Fallen.With(TestPerson.FullScreen(A.At(Start.AddDays(1))));
        open.With(Again(open, "osteoporosis"), TestPerson.FullScreen(A.At(A.Today))).Triage().Tier.ShouldBe(Tier.T3);
    }

    [Fact]
    public void An_age_told_wrong_closes_nothing_once_it_is_put_right()
    {
        var child = A.Person().Since(Start).Aged(10);
        child.Triage().Tier.ShouldBe(Tier.T2);
        child.With(child.Described! with { Id = Guid.Empty, At = A.At(Start.AddDays(1)), BirthYear = 1966 }).Triage().Tier.ShouldBe(Tier.T4);
    }

    [Theory]
    [InlineData(10, Tier.T4)]
    [InlineData(11, Tier.T1)]
    public void A_condition_put_right_within_ten_minutes_is_a_slip(int minutes, Tier tier)
    {
        var slip = Fallen.Having("osteoporosis");
        slip.With(Again(slip, "wrist-problem") with { At = slip.Described!.At.AddMinutes(minutes) }, TestPerson.FullScreen(A.At(A.Today)))
            .Triage().Tier.ShouldBe(tier);
    }

    private static RecordEvent.PersonDescribed Again(TestPerson person, string condition) =>
        person.Described! with { Id = Guid.Empty, At = A.At(Start.AddDays(2)), Conditions = A.Conditions(condition) };
}
