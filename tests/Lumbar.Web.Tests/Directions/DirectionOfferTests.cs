using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Directions;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Directions;

/// <summary>For whom the direction test is open, and what everyone else sees.</summary>
public sealed class DirectionOfferTests : IClassFixture<SeededSite>
{
    private readonly SeededSite _site;

    public DirectionOfferTests(SeededSite site)
    {
        _site = site;
        _site.Clock.Now = SeededSite.Morning;
    }

    [Fact]
    public async Task Before_two_days_it_is_not_open_and_says_why()
    {
        var (_, browser) = await _site.Person([.. Seed.All(_site.Knowledge), DirectionWalk.Tested(TestedDirection.Extension, 5, 3, SeededSite.Morning.AddHours(-20))]);
        var page = await browser.Read(DirectionLinks.Intro);
        page.ShouldContain("Not now");
        page.ShouldContain("tried out for two days");
        page.ShouldNotContain("name=\"News\"");
        (await browser.Read("/today")).ShouldNotContain("href=\"/direction\"");
    }

    [Fact]
    public async Task Pain_that_is_easily_stirred_up_leaves_one_repetition()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge, Seed.Episode with { WorstPain24h = Nprs.Of(8) }));
        (await browser.Read(DirectionLinks.Intro)).ShouldContain("One careful repetition");
        await browser.Begin();
        await browser.Feel("Back", 4);
        await browser.Moved();
        await browser.Feel("Back", 4);
        (await browser.Read(DirectionLinks.Test)).ShouldContain("2 minutes of rest");
    }

    [Fact]
    public async Task Someone_it_is_not_for_sees_why()
    {
        var surgery = Seed.Adult with { Conditions = [new("spine-surgery")] };
        var (_, browser) = await _site.Person([surgery, .. Seed.All(_site.Knowledge)[1..]]);
        var page = await browser.Read(DirectionLinks.Intro);
        page.ShouldContain("After surgery on your spine");
        page.ShouldNotContain("name=\"News\"");
        (await browser.Get(DirectionLinks.Test)).LeadsTo(DirectionLinks.Intro);
        (await browser.Get(DirectionLinks.Result)).LeadsTo(DirectionLinks.Intro);
    }

    [Fact]
    public async Task A_blocked_person_and_a_visitor_get_no_test()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge, yes: "TR-01"));
        foreach (var url in new[] { DirectionLinks.Intro, DirectionLinks.Test, DirectionLinks.Result, DirectionLinks.Stop })
        {
            (await browser.Get(url)).LeadsTo("/today");
        }

        using var other = new Site();
        (await other.Open().Get(DirectionLinks.Intro)).LeadsTo("/today");
    }

    [Fact]
    public async Task Today_names_the_test_last_and_without_a_second_filled_button()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        var today = await browser.Read("/today");
        today.ShouldContain("Find the movement that eases");
        today.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
        today.IndexOf("Find the movement that eases", StringComparison.Ordinal).ShouldBeGreaterThan(today.LastIndexOf("<section class=\"card line-card\"", StringComparison.Ordinal));
    }
}
