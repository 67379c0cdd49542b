using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>Exercise that was closed opens again only by way of a clinician and a complete new screen.</summary>
public class LockTests
{
    private static readonly DateOnly Start = A.Today.AddDays(-3);

    public static TheoryData<string, Tier> Closing => new() { { "TR-01", Tier.T0 }, { "TR-19", Tier.T1 }, { "TR-31", Tier.T2 } };

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_new_screen_alone_opens_nothing(string question, Tier tier) =>
        Closed(question).With(TestPerson.FullScreen(Noon(1))).Triage().Tier.ShouldBe(tier);

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_visit_alone_opens_nothing(string question, Tier tier) =>
        Closed(question).With(A.Visit(Noon(1), exerciseFine: true)).Triage().Tier.ShouldBe(tier);

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_screen_before_the_visit_opens_nothing(string question, Tier tier) =>
        Closed(question).With(TestPerson.FullScreen(Noon(1)), A.Visit(Noon(2), exerciseFine: true)).Triage().Tier.ShouldBe(tier);

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_visit_before_it_closed_opens_nothing(string question, Tier tier) =>
        Closed(question).With(A.Visit(Noon(-1), exerciseFine: true), TestPerson.FullScreen(Noon(1))).Triage().Tier.ShouldBe(tier);

    [Fact]
    public void A_visit_told_in_the_same_moment_as_the_answers_or_as_the_new_screen_counts()
    {
        var closed = Closed("TR-31");
        closed.With(A.Visit(closed.AnsweredAt, exerciseFine: true), TestPerson.FullScreen(Noon(2))).Triage().Tier.ShouldBe(Tier.T4);
        closed.With(A.Visit(Noon(2), exerciseFine: true), TestPerson.FullScreen(Noon(2))).Triage().Tier.ShouldBe(Tier.T4);
    }

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_visit_and_then_a_screen_open(string question, Tier tier)
    {
        var seen = Closed(question).With(A.Visit(Noon(1), exerciseFine: true), TestPerson.FullScreen(Noon(2)));
        seen.Triage().Tier.ShouldBe(Tier.T4, $"after {tier}");
        seen.Triage().Lock.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_visit_of_which_nothing_more_is_told_counts(string question, Tier tier) =>
        Closed(question).With(A.Visit(Noon(1)), TestPerson.FullScreen(Noon(2))).Triage().Tier.ShouldBe(Tier.T4, $"after {tier}");

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_visit_that_ruled_exercise_out_opens_nothing(string question, Tier tier) =>
        Closed(question).With(A.Visit(Noon(1), exerciseFine: false), TestPerson.FullScreen(Noon(2))).Triage().Tier.ShouldBe(tier);

    [Theory]
    [MemberData(nameof(Closing))]
    public void The_last_visit_counts(string question, Tier tier) =>
        Closed(question).With(A.Visit(Noon(1), exerciseFine: true), A.Visit(Noon(2), exerciseFine: false), TestPerson.FullScreen(A.At(A.Today)))
            .Triage().Tier.ShouldBe(tier);

    [Theory]
    [MemberData(nameof(Closing))]
    public void A_screen_with_one_question_left_out_opens_nothing(string question, Tier tier)
    {
        var screen = TestPerson.FullScreen(Noon(2));
        var partial = screen with { Answers = [.. screen.Answers.Where(answer => answer.Question.Value != "TR-22")] };
        Closed(question).With(A.Visit(Noon(1), exerciseFine: true), partial).Triage().Tier.ShouldBe(tier);
    }

    [Fact]
    public void A_closing_answer_to_the_new_screen_closes_again() =>
        Closed("TR-31").With(A.Visit(Noon(1), exerciseFine: true), TestPerson.FullScreen(Noon(2), ("TR-02", Answer.Unsure))).Triage().Tier.ShouldBe(Tier.T1);

    [Theory]
    [InlineData(23, 59, Tier.T0)]
    [InlineData(24, 0, Tier.T4)]
    public void An_emergency_waits_for_24_hours(int hours, int minutes, Tier tier)
    {
        var closed = Closed("TR-01");
        var visit = A.Visit(closed.AnsweredAt.AddHours(2), exerciseFine: true);
        closed.With(visit, TestPerson.FullScreen(closed.AnsweredAt.AddHours(hours).AddMinutes(minutes))).Triage().Tier.ShouldBe(tier);
    }

    [Theory]
    [InlineData(10, Tier.T4)]
    [InlineData(11, Tier.T0)]
    public void A_slip_put_right_within_ten_minutes_closes_nothing(int minutes, Tier tier)
    {
        var slip = Closed("TR-01");
        slip.With(TestPerson.Answers(slip.AnsweredAt.AddMinutes(minutes), ("TR-01", Answer.No))).Triage().Tier.ShouldBe(tier);
    }

    [Fact]
    public void An_answer_given_twice_is_no_slip_of_the_first()
    {
        var told = Closed("TR-01");
        told.With(
            TestPerson.Answers(told.AnsweredAt.AddMinutes(9), ("TR-01", Answer.Yes)),
            TestPerson.Answers(told.AnsweredAt.AddMinutes(18), ("TR-01", Answer.No))).Triage().Tier.ShouldBe(Tier.T0);
    }

    [Fact]
    public void An_answer_sent_twice_and_put_right_at_once_is_a_slip()
    {
        var told = Closed("TR-01");
        told.With(
            TestPerson.Answers(told.AnsweredAt.AddMinutes(1), ("TR-01", Answer.Yes)),
            TestPerson.Answers(told.AnsweredAt.AddMinutes(3), ("TR-01", Answer.No))).Triage().Tier.ShouldBe(Tier.T4);
    }

    [Fact]
    public void A_milder_row_does_not_make_an_earlier_emergency_milder() =>
        Closed("TR-01").With(TestPerson.FullScreen(Noon(1), ("TR-16", Answer.Yes))).Triage().Tier.ShouldBe(Tier.T0);

    [Fact]
    public void A_visit_long_before_an_emergency_sign_does_not_open_it_when_told_afterwards() =>
        Closed("TR-01").With(A.Visit(Noon(1), exerciseFine: true, on: Start.AddDays(-10)), TestPerson.FullScreen(Noon(2))).Triage().Tier.ShouldBe(Tier.T0);

    [Fact]
    public void While_closed_the_rows_that_closed_it_are_still_told()
    {
        var triage = Closed("TR-01").With(TestPerson.FullScreen(Noon(1))).Triage();
        triage.Rows.ShouldHaveSingleItem().Rule.Value.ShouldBe("TR-01");
        triage.Messages.ShouldContain(id => id.Value == "M0-CES");
        triage.Lock!.Since.ShouldBe(Closed("TR-01").AnsweredAt);
    }

    [Fact]
    public void Nothing_of_the_way_out_can_be_skipped() => Closed("TR-31").Decide().ShouldBeOfType<PlanOutcome.Blocked>();

    private static DateTimeOffset Noon(int days) => A.At(Start.AddDays(days), 12);

    private static TestPerson Closed(string question) => A.Person().Since(Start).Answering(question, Answer.Yes);
}
