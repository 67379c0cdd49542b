using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Record;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Today;

public sealed partial class FlareTests(SeededSite site) : IClassFixture<SeededSite>
{
    private const string Url = "/today/flare";

    [Fact]
    public async Task The_button_is_there_on_any_day_with_a_plan_and_never_while_exercise_is_closed()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        (await browser.Read("/today")).ShouldContain("""<a class="flarebtn" href="/today/flare">""");

        var (_, blocked) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));
        (await blocked.Get(Url)).LeadsTo("/start");
        var (_, unfinished) = await site.Person(Seed.Adult);
        (await unfinished.Read("/today")).ShouldNotContain("flarebtn");
        using var stranger = new Site();
        (await stranger.Open().Get(Url)).LeadsTo("/");
    }

    [Fact]
    public async Task Saying_it_leads_to_the_safety_questions_and_then_to_gentle_days()
    {
        var (patient, browser) = await site.Person(Life.Told(site.Knowledge, 10));
        var page = await browser.Read(Url);
        page.ShouldContain("no sign that your back came to harm");
        page.ShouldContain("nobody’s fault");

        (await Send(browser, "carried a table")).LeadsTo("/start/2/1");

        (await Flares(patient)).ShouldHaveSingleItem().Trigger.ShouldBe("carried a table");
        (await browser.Read("/today")).ShouldContain("Carry on");
        (await browser.Get($"{Walkthrough.Url}/check")).LeadsTo("/today?from=session");

        await site.Append(patient, Seed.Screen(site.Knowledge, SeededSite.Morning));

        var today = await browser.Read("/today");
        today.ShouldContain("Saturday, 21 November. Day 1 of gentler days");
        today.ShouldContain("Calm it first");
        today.ShouldContain("Gentle movements");
        today.ShouldContain("Strength exercises wait until two mornings in a row are near your usual 2.");
        today.ShouldContain("Break usual tasks into small pieces");
        today.ShouldContain("If it has not eased by Sunday, 29 November, ask a clinician about it.");
        today.ShouldContain("""href="/self-care">""");
        today.ShouldContain("Your flare-up, day 1");
        today.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
    }

    [Fact]
    public async Task An_empty_note_stays_unsaid_and_a_form_sent_twice_is_one_entry()
    {
        var (patient, browser) = await site.Person(Life.Told(site.Knowledge, 10));
        var entry = Entry().Match(await browser.Read(Url)).Groups[1].Value;

        await browser.Send(Url, ("Trigger", "  "), ("Entry", entry));
        (await browser.Post(Url, ("Entry", entry))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await browser.SendFrom("/settings", Url, ("Entry", entry));

        (await Flares(patient)).ShouldHaveSingleItem().Trigger.ShouldBeNull();
    }

    [Fact]
    public async Task A_note_too_long_comes_back_whole_and_nothing_is_stored()
    {
        var (patient, browser) = await site.Person(Life.Told(site.Knowledge, 10));
        var note = new string('a', 301);

        var answer = await Send(browser, note);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain("Nothing you entered is lost.");
        page.ShouldContain(note);
        (await Flares(patient)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_of_another_day_is_not_taken()
    {
        var (patient, browser) = await site.Person(Life.Told(site.Knowledge, 10));

        (await browser.Send(Url, ("Entry", "019aa000-0000-7000-8000-000000000001"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await Flares(patient)).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_it_lasts_the_page_says_when_it_is_over_and_what_comes_then()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Flare(3), Seed.Screen(site.Knowledge, Life.Ago(3, 11))]);

        var page = await browser.Read(Url);

        page.ShouldContain("Day 4");
        page.ShouldContain("When two mornings in a row are near your usual 2.");
        page.ShouldContain("Work begins again two steps lower than before, and stays there for three good days with a session.");
        page.ShouldContain("If it has not eased by Thursday, 26 November, ask a clinician about it.");
        page.ShouldNotContain("<form");
    }

    [Theory]
    [InlineData(7, "If it has not eased by Sunday, 22 November")]
    [InlineData(8, "This flare-up has lasted more than a week. Please ask a clinician about it.")]
    public async Task After_a_week_it_advises_a_clinician(int days, string expected)
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Flare(days), Seed.Screen(site.Knowledge, Life.Ago(days, 11))]);

        (await browser.Read(Url)).ShouldContain(expected);
        (await browser.Read("/today")).ShouldContain(expected);
    }

    [Fact]
    public async Task Two_calm_mornings_end_it_and_the_morning_says_so()
    {
        var (_, browser) = await site.Person(
            [.. Life.Told(site.Knowledge, 20), Life.Flare(3), Seed.Screen(site.Knowledge, Life.Ago(3, 11)), Life.Morning(2, 6), Life.Morning(1, 3)]);
        (await browser.Read("/today")).ShouldContain("Day 4 of gentler days");

        await MorningTests.Send(browser, pain: "2");

        var page = await browser.Read("/today?from=morning");
        page.ShouldContain("The flare-up is over. After the flare-up it begins again two steps lower than before.");
        page.ShouldNotContain("of gentler days");
    }

    [Theory]
    [InlineData("6", "Still above your usual 2. The gentle days go on.")]
    [InlineData("3", "Near your usual 2. Two such mornings in a row end the flare-up.")]
    public async Task Each_morning_says_how_it_stands(string pain, string expected)
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Flare(3), Seed.Screen(site.Knowledge, Life.Ago(3, 11))]);

        await MorningTests.Send(browser, pain: pain);

        (await browser.Read("/today")).ShouldContain(expected);
    }

    private static async Task<HttpResponseMessage> Send(Browser browser, string trigger) =>
        await browser.Send(Url, ("Trigger", trigger), ("Entry", Entry().Match(await browser.Read(Url)).Groups[1].Value));

    private async Task<IEnumerable<RecordEvent.FlareReported>> Flares(Store.PatientId patient) => (await site.Record(patient)).OfType<RecordEvent.FlareReported>();

    [GeneratedRegex("name=\"Entry\" value=\"([^\"]+)\"")]
    private static partial Regex Entry();
}
