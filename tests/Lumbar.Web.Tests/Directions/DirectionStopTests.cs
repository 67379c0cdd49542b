using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Web.Directions;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Directions;

/// <summary>What stops a direction test, and what becomes of it.</summary>
public sealed class DirectionStopTests : IClassFixture<SeededSite>
{
    private readonly SeededSite _site;

    public DirectionStopTests(SeededSite site)
    {
        _site = site;
        _site.Clock.Now = SeededSite.Morning;
    }

    [Fact]
    public async Task This_hurts_stops_at_once_and_only_what_reads_worse_is_stored()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=Hurt")).LeadsTo(DirectionLinks.Test);
        var stopped = await browser.Read(DirectionLinks.Test);
        stopped.ShouldContain("Stopped. Rest in a position that is comfortable");
        stopped.ShouldContain("Something new");
        await browser.Feel("Back", 5, leadsTo: DirectionLinks.Result);

        (await browser.Read(DirectionLinks.Result)).ShouldContain("No result today");
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().ShouldBeEmpty();
        (await browser.Read(DirectionLinks.Intro)).ShouldContain("Only bending forward this time");
    }

    [Fact]
    public async Task Something_new_leads_to_the_safety_questions_and_stores_no_result()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=Hurt")).LeadsTo(DirectionLinks.Test);
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=News")).LeadsTo(DirectionLinks.Stop);

        var stop = await browser.Read(DirectionLinks.Stop);
        stop.ShouldContain("""<form method="post" action="/start/again">""");
        stop.ShouldContain("href=\"tel:");
        (await browser.Get(DirectionLinks.Test)).LeadsTo(DirectionLinks.Stop);
        (await browser.Get(DirectionLinks.Intro)).LeadsTo(DirectionLinks.Stop);
        (await browser.Read("/today")).ShouldContain("Safety questions first");
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Something_new_before_it_begins_leads_there_too()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        (await browser.Send(DirectionLinks.Intro, ("News", "yes"))).LeadsTo(DirectionLinks.Stop);
    }

    [Fact]
    public async Task What_got_worse_in_the_two_days_can_be_said_and_ends_the_trial()
    {
        var (patient, browser) = await _site.Person([.. Seed.All(_site.Knowledge), DirectionWalk.Tested(TestedDirection.Extension, 5, 3, SeededSite.Morning.AddHours(-20))]);
        (await browser.SendFrom(DirectionLinks.Intro, $"{DirectionLinks.Intro}?handler=Worse")).LeadsTo(DirectionLinks.Test);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("Since the test");
        await browser.Feel("Thigh", 5, leadsTo: DirectionLinks.Result);

        (await browser.Read(DirectionLinks.Result)).ShouldContain("Bending backward made it worse");
        (await _site.Record(patient)).OfType<RecordEvent.DirectionTested>().Last().LegAfter.ShouldBe(LegSymptom.Thigh);
        (await browser.Read(DirectionLinks.Intro)).ShouldContain("Your plan keeps away from it until Saturday, 5 December");
    }

    [Fact]
    public async Task Much_pain_at_the_beginning_ends_it_without_a_result()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 7, leadsTo: DirectionLinks.Result);
        (await browser.Read(DirectionLinks.Result)).ShouldContain("with less pain at the beginning");
    }

    [Fact]
    public async Task Leaving_it_begins_anew()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        (await browser.SendFrom(DirectionLinks.Test, $"{DirectionLinks.Test}?handler=Leave")).LeadsTo(DirectionLinks.Intro);
        (await browser.Get(DirectionLinks.Test)).LeadsTo(DirectionLinks.Intro);
        await browser.Begin();
        (await browser.Read(DirectionLinks.Test)).ShouldContain("Before you move");
    }

    [Fact]
    public async Task A_restart_in_the_middle_loses_nothing_and_another_day_begins_anew()
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.Begin();
        await browser.Feel("Back", 4);
        _site.Restart();
        var again = _site.Open(patient);
        (await again.Read(DirectionLinks.Test)).ShouldContain("One repetition");
        (await again.Read(DirectionLinks.Intro)).ShouldContain("Nothing is lost");
        (await again.Read("/today")).ShouldContain("Your direction test is open");
        _site.Clock.Now += TimeSpan.FromDays(1);
        (await again.Get(DirectionLinks.Test)).LeadsTo(DirectionLinks.Intro);
    }
}
