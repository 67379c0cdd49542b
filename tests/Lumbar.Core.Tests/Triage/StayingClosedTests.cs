using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>What stays closed, since when, and which signs are still told of.</summary>
public class StayingClosedTests
{
    private static readonly DateOnly Start = A.Today.AddDays(-3);

    [Fact]
    public void Every_answer_that_closes_exercise_keeps_it_closed_after_it_was_taken_back()
    {
        foreach (var question in RealKnowledge.Base.Triage.Questions)
        {
            var told = Closed(question.Id.Value);
            if (told.Triage() is { IsBlocked: true, Tier: var tier })
            {
                told.With(TestPerson.FullScreen(Noon(1))).Triage().Tier.ShouldBe(tier, question.Id.Value);
            }
        }
    }

    [Fact]
    public void Of_two_signs_told_at_once_the_more_urgent_one_decides_how_urgent_it_stays() =>
        Closed("TR-01", "TR-16").With(TestPerson.FullScreen(Noon(1))).Triage().Tier.ShouldBe(Tier.T0);

    [Fact]
    public void A_sign_told_again_closes_anew()
    {
        var again = Closed("TR-16").With(TestPerson.FullScreen(Noon(1), ("TR-16", Answer.Yes))).Triage();
        again.Lock.ShouldBe(new TriageLock(Tier.T2, Noon(1), Noon(1)));
    }

    [Theory]
    [InlineData(25, Tier.T0)]
    [InlineData(43, Tier.T0)]
    [InlineData(44, Tier.T4)]
    public void An_emergency_sign_told_again_waits_a_whole_day_anew(int hours, Tier tier)
    {
        var told = Closed("TR-01");
        var first = told.AnsweredAt;
        told.With(
            TestPerson.FullScreen(first.AddHours(20), ("TR-01", Answer.Yes)),
            A.Visit(first.AddHours(21), exerciseFine: true),
            TestPerson.FullScreen(first.AddHours(hours))).Triage().Tier.ShouldBe(tier);
    }

    [Fact]
    public void An_earlier_sign_is_still_told_of_beside_a_later_and_more_urgent_one() =>
        Closed("TR-16").With(TestPerson.FullScreen(Noon(1), ("TR-19", Answer.Yes))).Triage().Rows
            .Select(row => row.Rule.Value).ShouldBe(["TR-19", "TR-16"]);

    [Fact]
    public void A_weak_leg_that_grew_weaker_is_told_of_as_the_emergency_it_was()
    {
        var milder = Closed("TR-07", "TR-07.worse").With(TestPerson.FullScreen(Noon(1), ("TR-07", Answer.Yes)));
        milder.Triage().Rows.ShouldHaveSingleItem().Tier.ShouldBe(Tier.T0);
        milder.With(TestPerson.FullScreen(Noon(2))).Triage().Rows.ShouldHaveSingleItem().Tier.ShouldBe(Tier.T0);
    }

    private static DateTimeOffset Noon(int days) => A.At(Start.AddDays(days), 12);

    private static TestPerson Closed(params string[] questions) =>
        questions.Aggregate(A.Person().Since(Start), (person, question) => person.Answering(question, Answer.Yes));
}
