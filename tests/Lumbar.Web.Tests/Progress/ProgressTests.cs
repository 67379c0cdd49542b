using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Progress;

public sealed partial class ProgressTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_fresh_person_is_told_that_it_is_too_early_and_what_will_fill_the_page()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/progress");

        page.ShouldContain("Too early to say");
        page.ShouldContain("Three mornings, then the first line");
        page.ShouldContain("Your first finished session makes the first bar.");
        page.ShouldContain("Your first walk makes the first bar.");
        page.ShouldContain("href=\"/report\"");
    }

    [Fact]
    public async Task After_a_week_the_day_of_the_first_comparison_is_named()
    {
        var (_, browser) = await site.Person(Lived.Record(site.Knowledge, 6));

        (await browser.Read("/progress")).ShouldContain("The first comparison is possible on Sunday, 29 November.");
    }

    [Fact]
    public async Task Twelve_weeks_show_the_sentence_the_charts_and_each_as_a_table()
    {
        var (_, browser) = await site.Person(Lived.Record(site.Knowledge, 84));

        var page = WebUtility.HtmlDecode(await browser.Read("/progress"));

        page.ShouldContain("Mornings hurt less than eleven weeks ago, and daily life is easier.");
        page.ShouldContain("From 6 to 2: better, a change that matters");
        page.ShouldContain("Flare-up from ");
        page.ShouldContain("Carry shopping home: 3 at the start, 6 now, better, a change that matters. A change matters from 6.");
        page.ShouldContain("Within ordinary ups and downs.");
        page.ShouldContain("On the left four weeks ago");
        var charts = Regex.Count(page, "<svg class=\"chart");
        charts.ShouldBeGreaterThan(8);
        Regex.Count(page, "<svg class=\"chart[^>]*role=\"img\" (aria-labelledby|aria-label)=").ShouldBe(charts, "every chart tells its trend in words");
        Regex.Count(page, "<summary>The same as a table</summary>").ShouldBe(5);
        page.ShouldNotContain("<div class=\"empty\">");
    }

    [Fact]
    public async Task Worse_is_said_as_plainly_with_what_to_do()
    {
        var (_, browser) = await site.Person(Lived.Worse(site.Knowledge));

        var page = await browser.Read("/progress");

        page.ShouldContain("Mornings hurt more than eleven weeks ago.");
        page.ShouldContain("A clinician should look again");
        page.ShouldContain("After four weeks you are worse than at the start.");
        page.ShouldContain("href=\"/start/consulted\"");
    }

    [Theory]
    [InlineData("4", "4 weeks", 4)]
    [InlineData("12", "12 weeks", 12)]
    [InlineData("all", "All", 13)]
    [InlineData("", "12 weeks", 12)]
    [InlineData("-1", "12 weeks", 12)]
    [InlineData("%3Cb%3E", "12 weeks", 12)]
    public async Task The_period_is_chosen_in_the_address_and_anything_else_means_twelve_weeks(string period, string shown, int weeks)
    {
        var (_, browser) = await site.Person(Lived.Record(site.Knowledge, 84));

        var page = await browser.Read($"/progress?period={period}");

        Current().Match(page).Groups[1].Value.ShouldBe(shown);
        var table = page.Split("aria-label=\"Walking by week\"")[1].Split("</table>")[0];
        Regex.Count(table, "<th scope=\"row\">").ShouldBe(weeks);
    }

    [Fact]
    public async Task It_is_one_of_the_tabs()
    {
        var record = Lived.Record(site.Knowledge, 6);
        var (_, browser) = await site.Person(record);

        var page = await browser.Read("/progress");

        Regex.Matches(page.Split("<nav class=\"tabs\"")[1].Split("</nav>")[0], "href=\"(/[a-z]+)\"").Select(match => match.Groups[1].Value)
            .ShouldBe(["/today", "/plan", "/progress", "/library", "/settings"]);
    }

    [Fact]
    public async Task Someone_unknown_is_led_to_the_beginning_and_an_emergency_to_its_outcome()
    {
        using var plain = new Site();
        (await plain.Open().Get("/progress")).Headers.Location!.ToString().ShouldBe("/");

        var (_, urgent) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));
        (await urgent.Get("/progress")).Headers.Location!.ToString().ShouldBe("/start/result");
    }

    [Fact]
    public async Task Someone_who_has_to_see_a_clinician_first_still_sees_their_own_weeks()
    {
        var (patient, browser) = await site.Person(Lived.Record(site.Knowledge, 30));
        await site.Append(patient, new RecordEvent.Consulted { Id = Guid.NewGuid(), At = SeededSite.Morning.AddHours(-1), By = Author.Person, ExerciseFine = false });

        (await browser.Get("/progress")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/report")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/progress")]
    [InlineData("/report")]
    [InlineData("/plan")]
    [InlineData("/plan/bird-dog/swap")]
    [InlineData("/plan/bird-dog/leave")]
    public async Task The_pages_keep_to_our_voice_and_hold_nothing_inline(string url)
    {
        var (_, browser) = await site.Person(Lived.Record(site.Knowledge, 84));

        var page = await browser.Read(url);

        var words = WebUtility.HtmlDecode(Tags().Replace(page, " "));
        words.ShouldNotContain("!");
        string[] banned = ["safe for you", "all clear", "damage", "slipped", "cure", "failed", "missed days", "streak"];
        banned.Where(word => Regex.IsMatch(words, $@"\b{word}\b", RegexOptions.IgnoreCase)).ShouldBeEmpty();
        StyleOrHandler().Matches(page).ShouldBeEmpty();
        Ids().Matches(page).Select(id => id.Groups[1].Value).ShouldBeUnique();
    }

    [GeneratedRegex("""<a class="pill"[^>]*aria-current="true"[^>]*>([^<]+)</a>""")]
    private static partial Regex Current();

    [GeneratedRegex("""<[^>]*\s(style|on[a-z]+)=[^>]*>""")]
    private static partial Regex StyleOrHandler();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Ids();
}
