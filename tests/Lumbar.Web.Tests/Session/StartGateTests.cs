using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests.Session;

public sealed class StartGateTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Below_the_gate_the_session_begins_as_planned(int pain)
    {
        var (plan, session) = Planned(Seed.Wishes);

        Of(plan, session, pain).ShouldBeOfType<StartOutcome.Whole>().Session.ShouldBe(session);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(10)]
    public void From_the_gate_on_nothing_loads_or_goes_to_the_end_of_the_range(int pain)
    {
        var (plan, session) = Planned(Seed.Wishes);

        var relief = Of(plan, session, pain).ShouldBeOfType<StartOutcome.Relief>();

        relief.Session.Id.ShouldBe(session.Id);
        relief.Session.Items.ShouldNotBeEmpty();
        relief.Session.Items.ShouldAllBe(item => item.Exercise.Load == Load.None);
        relief.Session.Items.ShouldAllBe(item => !item.Exercise.Has(Tag.FlexEnd) && !item.Exercise.Has(Tag.ExtEnd) && !item.Exercise.Has(Tag.RotEnd));
        relief.LeftOut.ShouldNotBeEmpty();
        relief.LeftOut.ShouldAllBe(exercise => session.Items.Any(item => item.Exercise == exercise));
    }

    [Fact]
    public void The_gentle_session_gets_its_own_timing()
    {
        var (plan, session) = Planned(Seed.Wishes);

        var items = Of(plan, session, 8).ShouldBeOfType<StartOutcome.Relief>().Session.Items;

        items[0].Segments[0].Kind.ShouldBe(SegmentKind.Change);
        items[^1].Segments[^1].Kind.ShouldBe(SegmentKind.Back);
    }

    [Fact]
    public void A_session_that_loads_throughout_becomes_relax_and_rest()
    {
        var (plan, session) = Planned(Seed.Wishes);
        var loaded = session with { Items = session.Items.Where(item => item.Exercise.Load != Load.None).ToValueList() };
        loaded.Items.ShouldNotBeEmpty();

        var relief = Of(plan, loaded, 7).ShouldBeOfType<StartOutcome.Relief>();

        relief.Session.Items.ShouldHaveSingleItem().Exercise.Id.Value.ShouldBe("relax-and-rest");
    }

    [Fact]
    public void Without_anything_gentle_there_is_rest()
    {
        var (plan, session) = Planned(Seed.Wishes with { Refuses = [new("relax-and-rest")] });
        var loaded = session with { Items = session.Items.Where(item => item.Exercise.Load != Load.None).ToValueList() };

        Of(plan, loaded, 7).ShouldBeOfType<StartOutcome.Rest>();
    }

    [Fact]
    public void More_pain_never_gives_more_to_do()
    {
        var (plan, session) = Planned(Seed.Wishes);

        var counts = Enumerable.Range(0, Nprs.Highest + 1)
            .Select(pain => Of(plan, session, pain).Match(whole => whole.Session.Length.Value, relief => relief.Session.Length.Value, _ => 0)).ToList();

        counts.Zip(counts.Skip(1)).ShouldAllBe(pair => pair.First >= pair.Second);
    }

    private StartOutcome Of(PlanOutcome.Planned plan, PlannedSession session, int pain) =>
        StartGate.Of(new() { Session = session, PainBefore = Nprs.Of(pain), Plan = plan, Knowledge = site.Knowledge });

    private (PlanOutcome.Planned Plan, PlannedSession Session) Planned(RecordEvent.PreferencesSet wishes)
    {
        var plan = DailyDecision.Of(new()
        {
            Events = Seed.All(site.Knowledge, wishes: wishes).ToValueList(),
            Knowledge = site.Knowledge,
            On = new DateOnly(2026, 11, 21),
        }).ShouldBeOfType<PlanOutcome.Planned>();
        return (plan, plan.Week[0].Sessions[0]);
    }
}
