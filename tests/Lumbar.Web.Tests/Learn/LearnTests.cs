using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Catalogue;
using Lumbar.Web.Pages.Learn;

namespace Lumbar.Web.Tests.Learn;

public sealed partial class LearnTests(SeededSite site) : IClassFixture<SeededSite>
{
    private const string Url = "/learn";

    [Fact]
    public async Task The_list_has_every_card_once_under_a_heading_and_the_card_of_the_day_above_them()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read(Url);

        var list = page[page.IndexOf("<ul class=\"rooms\">", StringComparison.Ordinal)..];
        Cards().Matches(list).Select(match => match.Groups[1].Value).ShouldBe(site.Knowledge.Learn.Select(card => card.Id), ignoreOrder: true);
        foreach (var theme in Enum.GetValues<LearnTheme>())
        {
            page.ShouldContain($"<h2 id=\"{theme}\">{Reading.NameOf(theme)}</h2>");
            page.ShouldContain($"<a class=\"pill\" href=\"#{theme}\">{Reading.NameOf(theme)}</a>");
        }

        WebUtility.HtmlDecode(page).ShouldContain("Today’s card");
        page.ShouldContain("Why this one");
    }

    [Fact]
    public async Task Every_card_opens_with_its_text_its_sources_and_the_next_and_reading_on_leads_through_all()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        var (first, seen) = (site.Knowledge.Learn[0].Id, new List<string>());

        for (var id = first; id != first || seen.Count == 0; id = NextOf(await browser.Read($"{Url}/{id}")))
        {
            seen.Add(id);
            var card = site.Knowledge.Learn.First(card => card.Id == id);
            var page = WebUtility.HtmlDecode(await browser.Read($"{Url}/{id}"));
            page.ShouldContain($"<h1>{card.Title}</h1>");
            page.ShouldContain("Where this comes from");
            page.ShouldContain(site.Knowledge.SourceOf(card.Sources[0]).Citation);
            page.ShouldNotContain("**");
            seen.Count.ShouldBeLessThanOrEqualTo(site.Knowledge.Learn.Count);
        }

        seen.ShouldBe(site.Knowledge.Learn.Select(card => card.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task Bold_and_lists_are_shown_as_such()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = WebUtility.HtmlDecode(await browser.Read("/learn/why-walking"));

        page.ShouldContain("<b>You can talk, but you would rather not sing.</b>");
        var list = await browser.Read("/learn/when-to-stop");
        list.ShouldContain("<ul class=\"stack tight points\">");
        list.ShouldContain("<li>pain is <b>new or sharp</b>, or spreads down a leg");
    }

    [Fact]
    public async Task Today_has_one_line_that_leads_to_the_card_of_the_day()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var today = await browser.Read("/today");

        var card = Cards().Matches(today).ShouldHaveSingleItem().Groups[1].Value;
        today.ShouldContain("Worth knowing");
        (await browser.Read(Url)).ShouldContain($"href=\"/learn/{card}\">Read it, 1 minute</a>");
    }

    [Fact]
    public async Task Another_day_brings_another_card_and_a_flare_up_brings_its_own()
    {
        var days = new List<string>();
        for (var day = 0; day < 5; day++)
        {
            site.Clock.Now = SeededSite.Morning.AddDays(day);
            var (_, person) = await site.Person(Seed.All(site.Knowledge));
            days.Add(Cards().Match(await person.Read("/today")).Groups[1].Value);
        }

        site.Clock.Now = SeededSite.Morning;
        var (_, flared) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Flare(1), Seed.Screen(site.Knowledge, Life.Ago(1, 11))]);
        var card = site.Knowledge.Learn.First(found => found.Id == Cards().Match(flared.Read("/today").Result).Groups[1].Value);

        days.ShouldBeUnique();
        card.Suits(ProgrammeState.Flare).ShouldBeTrue();
        card.Reassures.ShouldBeFalse();
    }

    [Fact]
    public async Task A_card_that_is_not_there_is_a_page_that_is_not_there()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Get("/learn/no-such-card")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Url)]
    [InlineData("/learn/course")]
    public async Task Where_exercise_is_closed_nothing_reassures(string url)
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));

        (await browser.Get(url)).Headers.Location!.OriginalString.ShouldBe("/start");
    }

    [Fact]
    public async Task More_leads_there_once_there_is_a_plan()
    {
        var (_, browser) = await site.Person(Life.Told(site.Knowledge, 2));

        (await browser.Read("/settings")).ShouldContain("""<a href="/learn">""");
    }

    private static string NextOf(string page) => Next().Match(page).Groups[1].Value;

    [GeneratedRegex("href=\"/learn/([a-z-]+)\"")]
    private static partial Regex Cards();

    [GeneratedRegex("<a class=\"btn go wide\" href=\"/learn/([a-z-]+)\"")]
    private static partial Regex Next();
}
