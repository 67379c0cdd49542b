using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Simulation.Laws;
using static Lumbar.Simulation.Tests.Laws.Seen;

namespace Lumbar.Simulation.Tests.Laws;

public class StepLawTests
{
    private static readonly Offered Low = Offer("bird-dog", 1, 25);
    private static readonly Offered High = Offer("bird-dog", 2, 30);

    [Theory]
    [InlineData(ProgrammeState.Flare)]
    [InlineData(ProgrammeState.Lapsed)]
    public void A_step_up_in_a_flare_up_or_after_a_gap_is_noticed(ProgrammeState state)
    {
        new NoRiseInFlareOrGap().Over(Plan(0, Low), Plan(1, High).In(state)).ShouldHaveSingleItem();
        new NoRiseInFlareOrGap().Over(Plan(0, High), Plan(1, Low).In(state) with { IsSmall = true }, Plan(2, High).In(state)).ShouldHaveSingleItem();
        new NoRiseInFlareOrGap().Over(Plan(0, High), Plan(1, Low).In(state), Plan(2, Low).In(state)).ShouldBeEmpty();
        new NoRiseInFlareOrGap().Over(Plan(0, Low), Plan(1, High)).ShouldBeEmpty();
    }

    [Fact]
    public void A_step_up_without_news_is_noticed()
    {
        new NoRiseUnknown().Over(Plan(0, Low), Plan(1, High)).ShouldHaveSingleItem();
        new NoRiseUnknown().Over(Plan(0, Low), Plan(1, High).After(Morning(1))).ShouldBeEmpty();
    }

    [Fact]
    public void A_step_up_of_what_was_done_yesterday_without_this_morning_is_noticed()
    {
        var done = Plan(0, Low).After(Session(0, "bird-dog", 2, 2));
        var walk = new RecordEvent.WalkDone { Id = A.Id(9), At = A.At(Monday.AddDays(1)), By = Author.Person, Minutes = 10 };

        new NoRiseUnknown().Over(done, Plan(1, High).After(walk)).ShouldHaveSingleItem();
        new NoRiseUnknown().Over(done, Plan(1, High).After(Morning(1))).ShouldBeEmpty();
        new NoRiseUnknown().Over(done, Plan(2, High).After(walk)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(3, 8)]
    public void More_work_after_red_is_noticed(int before, int worst)
    {
        var red = Session(1, "bird-dog", before, worst);

        new NotHigherAfterRed().Over(Plan(0, Low), Plan(1, High).After(red)).ShouldHaveSingleItem();
        new NotHigherAfterRed().Over(Plan(0, Low), Plan(1).After(red), Plan(9, High)).ShouldHaveSingleItem();
        new NotHigherAfterRed().Over(Plan(0, Low), Plan(1, Low).After(red), Plan(9, High)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(6, 7)]
    public void What_is_not_red_may_rise(int before, int worst) =>
        new NotHigherAfterRed().Over(Plan(0, Low), Plan(1, High).After(Session(1, "bird-dog", before, worst))).ShouldBeEmpty();

    [Fact]
    public void A_stop_for_something_sharp_is_red()
    {
        var session = Session(1, "bird-dog", 1, 1);
        session = session with { Items = [session.Items[0] with { Stopped = StopReason.Sharp }] };

        new NotHigherAfterRed().Over(Plan(0, Low), Plan(1, High).After(session)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(24, 30, 0)]
    [InlineData(24, 31, 1)]
    [InlineData(24, 12, 0)]
    public void More_than_a_quarter_more_is_noticed(int before, int now, int times) =>
        new StepGrowth().Over(Plan(0, Offer("bridge", 0, before)), Plan(3), Plan(9, Offer("bridge", 1, now))).Count.ShouldBe(times);

    [Fact]
    public void What_does_not_load_may_grow_faster() =>
        new StepGrowth().Over(Plan(0, Low with { Work = 5, IsLoading = false }), Plan(1, High with { Work = 10, IsLoading = false })).ShouldBeEmpty();

    [Fact]
    public void A_step_up_that_nobody_proposed_is_noticed()
    {
        var before = Plan(0, Low);
        var rise = Rise("bird-dog", 1, to: 2);

        new RisesAreExplained().Over(before, Plan(1, High).Because(rise)).ShouldBeEmpty();
        new RisesAreExplained().Over(before, Plan(1, High)).ShouldHaveSingleItem();
        new RisesAreExplained().Over(before, Plan(1, High).Because(rise with { Status = ProposalStatus.Waiting })).ShouldHaveSingleItem();
        new RisesAreExplained().Over(before, Plan(1, High).Because(rise with { Exercise = A.Exercise("bridge") })).ShouldHaveSingleItem();
        new RisesAreExplained().Over(before, Plan(1, High).Because(rise with { On = Monday.AddDays(-1) })).ShouldHaveSingleItem();
        new RisesAreExplained().Over(before, Plan(1, High).Because(rise with { Why = rise.Why with { Source = null } })).ShouldHaveSingleItem();
    }
}
