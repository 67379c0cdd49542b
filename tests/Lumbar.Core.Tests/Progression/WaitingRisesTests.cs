using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4, under a clinician: each exercise has a waiting rise of its own, and one at most; what it waits for is told.</summary>
public class WaitingRisesTests
{
    [Fact]
    public void A_rise_of_one_exercise_does_not_hold_up_that_of_another() =>
        Waiting(Both(), 3).ShouldBe(["bird-dog-2026-01-08-1", "bridge-2026-01-08-5"]);

    [Fact]
    public void Easing_off_one_exercise_leaves_the_rise_of_another_waiting() =>
        Waiting(Both().Session(4, Bridge).Morning(5, 4), 5).ShouldBe(["bird-dog-2026-01-08-1"]);

    [Fact]
    public void A_rise_that_waits_for_weeks_is_not_proposed_again()
    {
        var life = new[] { 4, 7, 9, 11, 14, 16 }.Aggregate(Both(), (so, day) => so.Session(day, Bridge).Morning(day + 1, 2));
        life.Course(17, Supervision.Clinician).Proposals.Count(proposal => proposal.Exercise == A.Exercise("bridge")).ShouldBe(1);
    }

    [Fact]
    public void Soon_after_a_rise_the_days_still_to_wait_are_told()
    {
        var missing = Both().Course(5).Outlooks.Single(outlook => outlook.Exercise == A.Exercise("bridge")).Missing;
        missing.Single(reason => reason.Rule == ProgressionRuleIds.NeedsDays).Facts.ShouldBe([new Fact("days", "2"), new Fact("needed", "5")]);
    }

    private static Core.Record.SessionItem Bridge => Life.Done("bridge", 4);

    /// <summary>Two of four exercises that are ready to rise on the third day.</summary>
    private static Life Both() => new[] { 0, 2 }.Aggregate(
        Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }))
            .Issued(0, ("bridge", 4), ("bird-dog", 0), ("cat-camel", 0), ("heel-slide", 0)),
        (life, day) => life.Session(day, Bridge, Life.Done("bird-dog", 0)).Morning(day + 1, 2));

    private static IEnumerable<string> Waiting(Life life, int on) => life.Course(on, Supervision.Clinician).Proposals
        .Where(proposal => proposal.Status == ProposalStatus.Waiting).Select(proposal => proposal.Id);
}
