using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>What a clinician has looked at becomes a caution, no more than that and no longer than it lasts.</summary>
public class ClearedRowTests
{
    private static readonly DateOnly Start = A.Today.AddDays(-20);

    [Fact]
    public void Weight_loss_that_was_looked_at_becomes_a_caution()
    {
        var row = Seen("TR-16").Triage().Rows.ShouldHaveSingleItem();
        (row.Tier, row.Cleared, row.CanBeCleared).ShouldBe((Tier.T3, true, true));
    }

    [Fact]
    public void Being_under_18_cannot_be_cleared() =>
        A.Person().Aged(17).Since(Start).With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2))).Triage().Tier.ShouldBe(Tier.T2);

    [Fact]
    public void A_doctor_today_cannot_be_talked_down_to_a_caution() =>
        A.Person().Since(Start).Answering("TR-19", Answer.Yes)
            .With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2), ("TR-19", Answer.Yes))).Triage().Tier.ShouldBe(Tier.T1);

    [Fact]
    public void When_it_was_gone_and_comes_back_it_is_looked_at_anew() =>
        Seen("TR-16").With(TestPerson.FullScreen(At(5)), TestPerson.FullScreen(At(10), ("TR-16", Answer.Yes))).Triage().Tier.ShouldBe(Tier.T2);

    [Fact]
    public void A_sign_that_was_gone_when_the_clinician_was_seen_and_comes_back_is_looked_at_anew() =>
        A.Person().Since(Start).Answering("TR-16", Answer.Yes)
            .With(TestPerson.FullScreen(At(3)), A.Visit(At(5), exerciseFine: true), TestPerson.FullScreen(At(6), ("TR-16", Answer.Yes)))
            .Triage().Tier.ShouldBe(Tier.T2);

    [Fact]
    public void Of_two_signs_that_were_looked_at_the_one_that_went_and_comes_back_is_looked_at_anew() =>
        A.Person().Since(Start).Answering("TR-18", Answer.Yes).Answering("TR-18.lump", Answer.Yes)
            .With(
                A.Visit(At(1), exerciseFine: true),
                TestPerson.FullScreen(At(2), ("TR-18", Answer.Yes), ("TR-18.lump", Answer.Yes)),
                TestPerson.FullScreen(At(5), ("TR-18", Answer.Yes)),
                TestPerson.FullScreen(At(8), ("TR-18", Answer.Yes), ("TR-18.lump", Answer.Yes)))
            .Triage().Tier.ShouldBe(Tier.T2);

    [Fact]
    public void Another_sign_of_the_same_row_is_looked_at_anew() =>
        Seen("TR-18").With(TestPerson.FullScreen(At(5), ("TR-18", Answer.Yes), ("TR-18.lump", Answer.Yes))).Triage().Tier.ShouldBe(Tier.T2);

    [Fact]
    public void The_same_sign_told_again_stays_a_caution() =>
        Seen("TR-18").With(TestPerson.FullScreen(At(5), ("TR-18", Answer.Unsure))).Triage().Tier.ShouldBe(Tier.T3);

    [Fact]
    public void Another_row_is_not_cleared_along_with_it() =>
        Seen("TR-16").With(TestPerson.FullScreen(At(5), ("TR-16", Answer.Yes), ("TR-22", Answer.Yes))).Triage().Tier.ShouldBe(Tier.T2);

    [Fact]
    public void Two_risks_for_the_bones_that_are_no_answers_can_be_cleared() =>
        A.Person().Aged(72).Having("osteoporosis").OnsetDaysAgo(30).Since(Start)
            .With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2))).Triage().Tier.ShouldBe(Tier.T3);

    private static DateTimeOffset At(int days) => A.At(Start.AddDays(days));

    private static TestPerson Seen(string question) =>
        A.Person().Since(Start).Answering(question, Answer.Yes).With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2), (question, Answer.Yes)));
}
