using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Under a clinician a rise waits for an answer; easing off never does.</summary>
public class SupervisionTests
{
    private const string Id = "bridge-2026-01-08-5";

    [Fact]
    public void A_rise_waits_and_the_dose_stays()
    {
        var course = Ready().Course(4, Supervision.Clinician);
        course.Proposals.Single().ShouldSatisfyAllConditions(it => it.Id.ShouldBe(Id), it => it.Status.ShouldBe(ProposalStatus.Waiting));
        Step(course).ShouldBe(4);
        Ready().Step(4, "bridge").ShouldBe(5, "in self-use the same proposal holds at once");
    }

    [Theory]
    [InlineData(ProposalReply.Accepted, 5, ProposalStatus.Applied)]
    [InlineData(ProposalReply.Edited, 4, ProposalStatus.Dropped)]
    [InlineData(ProposalReply.Rejected, 4, ProposalStatus.Dropped)]
    public void The_answer_decides(ProposalReply reply, int step, ProposalStatus status)
    {
        var course = Answered(Ready(), 4, reply).Course(4, Supervision.Clinician);
        (Step(course), course.Proposals.Single().Status).ShouldBe((step, status));
    }

    [Theory]
    [InlineData(null, Id)]
    [InlineData(ProposalReply.Accepted, null)]
    [InlineData(ProposalReply.Accepted, "bridge-2026-01-08-6")]
    [InlineData(ProposalReply.Accepted, "")]
    public void An_answer_to_nothing_that_waits_changes_nothing(ProposalReply? reply, string? proposal)
    {
        var course = Answered(Ready(), 4, reply, proposal).Course(4, Supervision.Clinician);
        (Step(course), course.Proposals.Single().Status).ShouldBe((4, ProposalStatus.Waiting));
    }

    [Fact]
    public void It_is_proposed_once_however_long_it_waits()
    {
        var life = Ready().Session(4, Bridge).Morning(5, 2).Session(7, Bridge).Morning(8, 2);
        life.Course(8, Supervision.Clinician).Proposals.Count.ShouldBe(1);
    }

    [Fact]
    public void Easing_off_holds_at_once_and_overtakes_what_waits()
    {
        var life = Ready().Session(4, Bridge).Morning(5, 4);
        var course = life.Course(5, Supervision.Clinician);
        Step(course).ShouldBe(3);
        course.Proposals.Select(proposal => proposal.Status).ShouldBe([ProposalStatus.Dropped, ProposalStatus.Applied]);
        Step(Answered(life, 6, ProposalReply.Accepted).Course(6, Supervision.Clinician)).ShouldBe(3);
    }

    [Fact]
    public void A_yes_raises_nothing_in_a_flare_up() => Step(Answered(Ready().Flare(4, hour: 9), 4, ProposalReply.Accepted).Course(4, Supervision.Clinician)).ShouldBe(4);

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 4)]
    [InlineData(9, 4)]
    [InlineData(10, 3)]
    public void A_yes_raises_nothing_in_a_gap(int day, int step) =>
        Step(Answered(Ready(), day, ProposalReply.Accepted).Course(day, Supervision.Clinician)).ShouldBe(step);

    [Fact]
    public void After_a_no_it_may_be_proposed_again_when_it_goes_on_well()
    {
        var life = Answered(Ready(), 4, ProposalReply.Rejected).Session(5, Bridge).Morning(6, 2);
        life.Course(6, Supervision.Clinician).Proposals.Select(proposal => proposal.Status).ShouldBe([ProposalStatus.Dropped, ProposalStatus.Waiting]);
    }

    private static SessionItem Bridge => Life.Done("bridge", 4);

    private static Life Ready() => Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 4), ("bird-dog", 0))
        .Session(0, Bridge).Morning(1, 2).Session(2, Bridge).Morning(3, 2);

    private static int Step(CourseOutcome course) => course.StandingOf(A.Exercise("bridge"))!.Step;

    private static Life Answered(Life life, int day, ProposalReply? reply, string? proposal = Id) => life.And(new RecordEvent.ProposalAnswered
    {
        Id = Guid.Empty, At = A.At(Life.Day(day), 11), By = Author.Clinician, Proposal = proposal, Answer = reply,
    });
}
