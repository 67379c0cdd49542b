using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Directions;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Directions;

/// <summary>The guided test of a direction, screen by screen, without script: what is stored and what is said.</summary>
public sealed class DirectionTests : IClassFixture<SeededSite>
{
    private readonly SeededSite _site;

    public DirectionTests(SeededSite site)
    {
        _site = site;
        _site.Clock.Now = SeededSite.Morning;
    }

    [Fact]
    public async Task The_whole_way_to_a_direction_that_eases_stores_one_entry()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        (await browser.Read(DirectionLinks.Test)).ShouldContain("Before you move");
        await browser.Feel("Thigh", 5);
        var trial = await browser.Read(DirectionLinks.Test);
        trial.ShouldContain("One repetition");
        trial.ShouldContain("This hurts, or something is new");
        await browser.Moved();
        await browser.Feel("Thigh", 5);
        var set = await browser.Read(DirectionLinks.Test);
        set.ShouldContain("10 repetitions");
        set.ShouldContain("data-repetitions=\"10\"");
        await browser.Moved();
        await browser.Feel("Thigh", 4);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("data-wait=\"120\"");
        _site.Clock.Now += TimeSpan.FromMinutes(2);
        await browser.Moved();
        (await browser.Send(DirectionLinks.Test, ("Screen", "LastCheck"), ("Leg", "Buttock"))).LeadsTo(DirectionLinks.Test);
        (await browser.Send(DirectionLinks.Test, ("Screen", "LastCheckPain"), ("Pain", "4"))).LeadsTo(DirectionLinks.Result);

        var stored = (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().Single();
        (stored.Direction, stored.LegBefore, stored.LegAfter).ShouldBe((TestedDirection.Extension, LegSymptom.Thigh, LegSymptom.Buttock));
        (stored.PainBefore, stored.PainAfter).ShouldBe((Nprs.Of(5), Nprs.Of(4)));
    }

    [Fact]
    public async Task The_result_says_what_was_found_what_changes_and_what_comes_next()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Run(_site, 5, 3);

        var result = await browser.Read(DirectionLinks.Result);
        result.ShouldContain("Bending backward eases it");
        result.ShouldContain("It counts in full once it still eases after two days.");
        result.ShouldContain("Monday, 23 November, 8:02");
        result.ShouldContain("10 repetitions, 3 times a day, 2 to 3 waking hours apart.");
        result.ShouldContain("Test bending forward now");
        result.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
    }

    [Fact]
    public async Task Two_days_later_the_check_is_due_and_confirms_it()
    {
        var (_, browser) = await _site.Person([.. Seed.All(_site.Knowledge), DirectionWalk.Tested(TestedDirection.Extension, 5, 3, SeededSite.Morning.AddHours(-48))]);
        (await browser.Read("/today")).ShouldContain("Check your direction again");
        (await browser.Read(DirectionLinks.Intro)).ShouldContain("Bending backward is on trial");

        await browser.Begin();
        await browser.Run(_site, 5, 3);

        var result = await browser.Read(DirectionLinks.Result);
        result.ShouldContain("Bending backward still eases");
        (await browser.Read("/today")).ShouldNotContain("Check your direction again");
        (await browser.Read(DirectionLinks.Intro)).ShouldContain("Bending backward eases you");
    }

    [Fact]
    public async Task Worse_at_the_trial_ends_it_and_the_other_direction_is_offered()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        await browser.Moved();
        await browser.Feel("Buttock", 4, leadsTo: DirectionLinks.Result);

        var result = await browser.Read(DirectionLinks.Result);
        result.ShouldContain("Bending backward made it worse");
        result.ShouldContain("""<button class="btn go big wide">Test bending forward now""");
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().Single().LegAfter.ShouldBe(LegSymptom.Buttock);

        (await browser.SendFrom(DirectionLinks.Result, $"{DirectionLinks.Intro}?handler=Next")).LeadsTo(DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("Bending forward");
    }

    [Fact]
    public async Task No_clear_change_offers_one_more_set()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Run(_site, 4, 4, leadsTo: DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("No clear change so far");
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=More")).LeadsTo(DirectionLinks.Test);
        await browser.Moved();
        await browser.Feel("Back", 4);
        _site.Clock.Now += TimeSpan.FromMinutes(2);
        await browser.Moved();
        await browser.Feel("Back", 4, leadsTo: DirectionLinks.Result);

        (await browser.Read(DirectionLinks.Result)).ShouldContain("No clear change");
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task No_clear_change_can_be_left_there()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Run(_site, 4, 4, leadsTo: DirectionLinks.Test);
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=Enough")).LeadsTo(DirectionLinks.Result);
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Both_that_ease_alike_are_explained_and_change_nothing()
    {
        var (_, browser) = await _site.Person([.. Seed.All(_site.Knowledge),
            DirectionWalk.Tested(TestedDirection.Extension, 5, 3, SeededSite.Morning.AddMinutes(-20)), DirectionWalk.Tested(TestedDirection.Flexion, 5, 3, SeededSite.Morning.AddMinutes(-10))]);
        var result = await browser.Read(DirectionLinks.Result);
        result.ShouldContain("Both directions ease it");
        result.ShouldContain("either is fine");
    }

    [Fact]
    public async Task Both_worse_below_the_knee_asks_for_a_clinician_within_a_week()
    {
        var far = DirectionWalk.Tested(TestedDirection.Extension, 3, 5, SeededSite.Morning.AddMinutes(-20)) with { LegBefore = LegSymptom.BelowKnee, LegAfter = LegSymptom.BelowKnee };
        var (_, browser) = await _site.Person([.. Seed.All(_site.Knowledge), far, DirectionWalk.Tested(TestedDirection.Flexion, 3, 5, SeededSite.Morning.AddMinutes(-10))]);
        (await browser.Read(DirectionLinks.Result)).ShouldContain("Have a clinician look within a week");
    }
}
