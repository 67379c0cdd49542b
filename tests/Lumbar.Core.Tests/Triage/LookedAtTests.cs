using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>Which signs a clinician has looked at, when some of them went or were more urgent then.</summary>
public class LookedAtTests
{
    private static readonly DateOnly Start = A.Today.AddDays(-60);
    private static readonly (string Question, Answer Answer)[] Bones = [("TR-14.osteoporosis", Answer.Yes), ("TR-14.steroids", Answer.Yes)];

    [Fact]
    public void What_had_to_be_seen_within_a_day_is_no_caution_when_it_becomes_milder() =>
        A.Person().Since(Start).Answering("TR-16", Answer.Yes).Answering("TR-17", Answer.Yes)
            .With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2), ("TR-16", Answer.Yes)))
            .On(Start.AddDays(3)).Triage().IsBlocked.ShouldBeTrue();

    [Fact]
    public void What_was_urgent_and_became_milder_is_a_caution_once_a_clinician_was_seen_about_what_is_left() =>
        Milder("TR-16", "TR-17").With(A.Visit(At(3), exerciseFine: true), TestPerson.FullScreen(At(4), ("TR-16", Answer.Yes)))
            .On(Start.AddDays(5)).Triage().ShouldSatisfyAllConditions(
                triage => triage.Tier.ShouldBe(Tier.T3),
                triage => triage.Rows.ShouldHaveSingleItem().Cleared.ShouldBeTrue());

    [Fact]
    public void What_was_urgent_and_became_milder_stays_closed_by_the_visit_without_a_new_screen() =>
        Milder("TR-16", "TR-17").With(A.Visit(At(3), exerciseFine: true)).On(Start.AddDays(5)).Triage().Tier.ShouldBe(Tier.T1);

    [Fact]
    public void What_was_urgent_became_milder_and_is_urgent_again_is_seen_anew() =>
        Milder("TR-16", "TR-17").With(
                A.Visit(At(3), exerciseFine: true),
                TestPerson.FullScreen(At(4), ("TR-16", Answer.Yes)),
                TestPerson.FullScreen(At(6), ("TR-16", Answer.Yes), ("TR-17", Answer.Yes)))
            .On(Start.AddDays(7)).Triage().Tier.ShouldBe(Tier.T1);

    [Fact]
    public void A_sign_of_a_squeezed_nerve_that_is_old_and_was_looked_at_twice_is_a_caution_after_the_day_of_waiting()
    {
        var old = A.Person().Since(Start).Answering("TR-01", Answer.Yes)
            .With(A.Visit(At(0).AddHours(2), exerciseFine: true), TestPerson.FullScreen(At(0).AddHours(3), ("TR-01.old", Answer.Yes)))
            .With(A.Visit(At(0).AddHours(4), exerciseFine: true));
        old.With(TestPerson.FullScreen(At(0).AddHours(5), ("TR-01.old", Answer.Yes))).On(Start.AddDays(1)).Triage().Tier.ShouldBe(Tier.T0);
        old.With(TestPerson.FullScreen(At(2), ("TR-01.old", Answer.Yes))).On(Start.AddDays(2)).Triage().Tier.ShouldBe(Tier.T3);
    }

    [Fact]
    public void The_sign_that_was_left_when_the_clinician_was_seen_counts_as_looked_at_though_another_had_gone() =>
        A.Person().Since(Start).Answering("TR-18", Answer.Yes).Answering("TR-18.lump", Answer.Yes)
            .With(
                TestPerson.Answers(At(30), ("TR-18.lump", Answer.No)),
                A.Visit(At(31), exerciseFine: true),
                TestPerson.FullScreen(At(32), ("TR-18", Answer.Yes)))
            .On(Start.AddDays(33)).Triage().Tier.ShouldBe(Tier.T3);

    [Fact]
    public void Risks_for_the_bones_that_became_a_caution_are_looked_at_anew_when_the_back_trouble_begins_anew()
    {
        var person = A.Person().Since(Start).WithEpisode(episode => episode with { Onset = Start.AddDays(-5) })
            .Answering("TR-14.osteoporosis", Answer.Yes).Answering("TR-14.steroids", Answer.Yes)
            .With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2), Bones), TestPerson.FullScreen(At(45), Bones));
        person.On(Start.AddDays(3)).Triage().Rows.ShouldHaveSingleItem().Cleared.ShouldBeTrue();
        person.Triage().Tier.ShouldBe(Tier.T3);

        var anew = person.Episode! with { Id = Guid.Empty, At = At(59), Onset = Start.AddDays(57) };
        person.With(anew, TestPerson.FullScreen(A.At(A.Today), Bones)).Triage().Tier.ShouldBe(Tier.T2);
    }

    /// <summary>Two signs together were urgent; a clinician was seen; then one of them was left.</summary>
    private static TestPerson Milder(string left, string gone) =>
        A.Person().Since(Start).Answering(left, Answer.Yes).Answering(gone, Answer.Yes)
            .With(A.Visit(At(1), exerciseFine: true), TestPerson.FullScreen(At(2), (left, Answer.Yes)));

    private static DateTimeOffset At(int days) => A.At(Start.AddDays(days), 12);
}
