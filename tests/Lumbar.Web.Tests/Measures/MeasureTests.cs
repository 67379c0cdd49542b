using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Record;
using Lumbar.Store;

namespace Lumbar.Web.Tests.Measures;

public sealed partial class MeasureTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static readonly (string, string)[] Peg = [("Answers[pain]", "6"), ("Answers[enjoyment]", "5"), ("Answers[activity]", "8")];
    private static readonly (string, string)[] Week =
        [("Answers[confidence]", "6"), ("Answers[activity-avoided]", "0"), ("Answers[strong-painkiller-daily]", "0"), ("Answers[off-work]", "0"), ("Answers[mood]", "0")];

    public static TheoryData<string> Pages => ["/measures", "/measures/weekly/1", "/measures/weekly/2", "/measures/weekly/3", "/measures/change/1", "/measures/movement/1", "/measures/day/1", "/measures/activities/choose", "/measures/kept", "/measures/help"];

    public static TheoryData<string> Forms => ["/measures/weekly/1", "/measures/weekly/2", "/measures/change/1", "/measures/activities/choose"];

    [Fact]
    public async Task Today_has_one_line_for_what_waits_and_none_when_nothing_does()
    {
        var (patient, browser) = await Person();
        (await browser.Read("/today")).ShouldContain("""<a href="/measures">""");

        await Answer(browser, "/measures/weekly/2", Peg);
        await Answer(browser, "/measures/weekly/3", Week);
        await Answer(browser, "/measures/movement/1", ("Answers[days]", "3"));
        (await browser.Read("/today")).ShouldContain("What you want to do again, 1 minute</a>");

        await Choose(browser);
        await Answer(browser, "/measures/activities/1");
        (await browser.Read("/today")).ShouldNotContain("class=\"due\"");
        (await browser.Read("/measures")).ShouldContain("All answered");
        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Count().ShouldBe(5);
    }

    [Fact]
    public async Task The_weekly_check_is_three_short_pages_and_every_answer_is_stored()
    {
        var (patient, browser) = await Person(daysAgo: 9);
        (await browser.Read("/measures")).ShouldContain("""<a href="/measures/weekly/1">Weekly check</a>""");

        (await Answer(browser, "/measures/weekly/1", ("Worst", "4"), ("AtRest", "False"), ("Minutes", "20"))).ShouldBe("/measures/weekly/2");
        (await Answer(browser, "/measures/weekly/2", Peg)).ShouldBe("/measures/weekly/3");
        (await Answer(browser, "/measures/weekly/3", Week)).ShouldBe("/measures/kept");

        var record = await site.Record(patient);
        var irritability = record.OfType<RecordEvent.IrritabilityAnswered>().ShouldHaveSingleItem();
        (irritability.WorstPain24h!.Value.Value, irritability.RestOrNightPain, irritability.SettleMinutes).ShouldBe((4, false, 20));
        var measures = record.OfType<RecordEvent.MeasureAnswered>().ToDictionary(answer => answer.Measure!, answer => answer.Items);
        measures.Keys.ShouldBe(["peg", "confidence", "weekly"], ignoreOrder: true);
        measures["peg"].ShouldBe([new("pain", 6), new("enjoyment", 5), new("activity", 8)]);
        measures["weekly"].ShouldContain(new MeasureItem("mood", 0));
    }

    [Fact]
    public async Task What_the_intake_asked_is_not_asked_again_in_the_same_week()
    {
        var (_, browser) = await Person();

        (await browser.Read("/measures")).ShouldContain("""<a href="/measures/weekly/2">Weekly check</a>""");
    }

    [Fact]
    public async Task A_question_left_out_stays_unknown_and_gives_no_score()
    {
        var (patient, browser) = await Person();

        await Answer(browser, "/measures/weekly/2", ("Answers[pain]", "6"), ("Answers[enjoyment]", ""));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single().Items
            .ShouldBe([new("pain", 6), new("enjoyment", null), new("activity", null)]);
        (await browser.Read("/measures/kept")).ShouldContain("You left out a question, so there is no score this time.");
    }

    [Fact]
    public async Task An_irritability_page_left_out_whole_stores_nothing_and_leads_on()
    {
        var (patient, browser) = await Person(daysAgo: 9);

        (await Answer(browser, "/measures/weekly/1")).ShouldBe("/measures/weekly/2");

        (await site.Record(patient)).OfType<RecordEvent.IrritabilityAnswered>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_result_says_the_change_and_its_error()
    {
        var (patient, browser) = await Person(daysAgo: 9);
        await site.Append(patient, Told("peg", 9, ("pain", 7), ("enjoyment", 6), ("activity", 6)));

        await Answer(browser, "/measures/weekly/2", ("Answers[pain]", "4"), ("Answers[enjoyment]", "4"), ("Answers[activity]", "3"));

        var page = WebUtility.HtmlDecode(await browser.Read("/measures/kept"));
        page.ShouldContain("6.3 at the start, 3.7 now: better, and enough to matter.");
        page.ShouldContain("Less than 1 point of change is within ordinary ups and downs.");
        page.ShouldContain("Rule OM-PEG.");
    }

    [Fact]
    public async Task A_worse_result_is_said_as_plainly_with_what_to_do()
    {
        var (patient, browser) = await Person(daysAgo: 9);
        await site.Append(patient, Told("peg", 9, ("pain", 3), ("enjoyment", 3), ("activity", 3)));

        await Answer(browser, "/measures/weekly/2", Peg);

        var page = await browser.Read("/measures/kept");
        page.ShouldContain("3 at the start, 6.3 now: worse than at the start.");
        page.ShouldContain("talk with a doctor or physiotherapist");
    }

    [Fact]
    public async Task The_activities_chosen_are_asked_and_stay_the_same_once_answered()
    {
        var (patient, browser) = await Person();
        (await browser.Get("/measures/activities/1")).Headers.Location!.ToString().ShouldBe("/measures/activities/choose");

        await Choose(browser);
        var page = await browser.Read("/measures/activities/1");
        page.ShouldContain("Put on socks and shoes");
        page.ShouldNotContain("Work in the garden");
        page.ShouldContain("Choose other activities");
        await Answer(browser, "/measures/activities/1", ("Answers[put-on-socks]", "3"), ("Answers[sit-1-hour]", "4"), ("Answers[climb-stairs]", "5"));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single().Items
            .ShouldBe([new("sit-1-hour", 4), new("put-on-socks", 3), new("climb-stairs", 5)], ignoreOrder: true);
        (await browser.Get("/measures/activities/choose")).Headers.Location!.ToString().ShouldBe("/measures/activities/1");
        (await browser.Read("/measures/activities/1")).ShouldNotContain("Choose other activities");
    }

    [Theory]
    [InlineData("You chose 2. Choose 3 of them.", "sit-1-hour", "put-on-socks")]
    [InlineData("You chose 0. Choose 3 of them.")]
    [InlineData("Choose from the activities offered.", "sit-1-hour", "put-on-socks", "fly")]
    [InlineData("Choose from the activities offered.", "sit-1-hour", "put-on-socks", "put-on-socks")]
    public async Task Three_activities_are_chosen_no_more_and_no_less(string message, params string[] chosen)
    {
        var (_, browser) = await Person();

        var answer = await browser.Send("/measures/activities/choose", [.. chosen.Select(id => ("Activities", id))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain(message);
    }

    [Theory]
    [InlineData("/measures/weekly/2", "Answers[pain]", "11", "Choose one of the answers offered, or none.")]
    [InlineData("/measures/weekly/2", "Answers[pain]", "strong", "Choose one of the answers offered, or none.")]
    [InlineData("/measures/weekly/3", "Answers[mood]", "3", "Choose one of the answers offered, or none.")]
    [InlineData("/measures/change/1", "Answers[change]", "-6", "Choose one of the answers offered, or none.")]
    [InlineData("/measures/movement/1", "Answers[days]", "8", "Enter a whole number from 0 to 7, or leave it empty.")]
    [InlineData("/measures/movement/1", "Answers[minutes]", "half an hour", "Enter a whole number from 0 to 600, or leave it empty.")]
    [InlineData("/measures/weekly/1", "Worst", "11", "Choose a number from 0 to 10, or none.")]
    [InlineData("/measures/weekly/1", "Minutes", "21", "Choose one of the answers offered, or none.")]
    public async Task What_makes_no_sense_comes_back_with_a_word_about_it(string url, string field, string value, string message)
    {
        var (patient, browser) = await Person(daysAgo: 9);

        var answer = await Post(browser, url, (field, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain(message);
        page.ShouldContain("Nothing you entered is lost.");
        (await site.Record(patient)).Any(e => e is RecordEvent.MeasureAnswered or RecordEvent.IrritabilityAnswered).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_answered_right_stays_when_another_answer_was_not()
    {
        var (_, browser) = await Person();

        var page = await Browser.Text(await Post(browser, "/measures/movement/1", ("Answers[days]", "5"), ("Answers[minutes]", "much")));

        page.ShouldContain("value=\"5\"");
        page.ShouldContain("value=\"much\"");
    }

    [Fact]
    public async Task The_same_form_sent_three_times_is_stored_once()
    {
        var (patient, browser) = await Person();
        var entry = Entry().Match(await browser.Read("/measures/weekly/3")).Groups[1].Value;

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => browser.Send("/measures/weekly/3", [.. Week, ("Entry", entry)])));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Select(answer => answer.Measure).ShouldBe(["confidence", "weekly"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/measures/weekly/1")]
    [InlineData("/measures/weekly/2")]
    public async Task A_form_of_another_day_is_asked_to_be_sent_once_more(string url)
    {
        var (patient, browser) = await Person(daysAgo: 9);

        var answer = await browser.Send(url, ("Worst", "3"), ("Answers[pain]", "3"), ("Entry", "019aa000-0000-7000-8000-000000000001"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain("This form was open for too long.");
        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("90")]
    public async Task Thoughts_of_self_harm_lead_to_help_at_once_whatever_else_was_answered(string confidence)
    {
        var (patient, browser) = await Person();

        (await Answer(browser, "/measures/weekly/3", ("Answers[confidence]", confidence), ("Answers[mood]", "2"))).ShouldBe("/measures/help");

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single(answer => answer.Measure == "weekly").Items.ShouldContain(new MeasureItem("mood", 2));
    }

    [Fact]
    public async Task The_way_to_help_holds_nothing_else_and_names_the_emergency_number()
    {
        var (_, browser) = await Person();

        var page = await browser.Read("/measures/help");

        page.ShouldContain("The crisis line of your country");
        page.ShouldContain("""href="tel:112">""");
        page.ShouldNotContain("class=\"tabs\"");
        page.ShouldNotContain("/session/");
        page.Replace("<!doctype", "", StringComparison.Ordinal).ShouldNotContain("!");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_without_its_token_changes_nothing(string url)
    {
        var (patient, browser) = await Person();
        var before = (await site.Record(patient)).Count;

        (await browser.Post(url, [.. Peg, ("Entry", Guid.CreateVersion7(SeededSite.Morning).ToString())])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await site.Record(patient)).Count.ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_answer_is_in_an_address_and_nothing_is_inline_or_preset(string url)
    {
        var (_, browser) = await Person();

        var page = await browser.Read(url);

        Links().Matches(page).Select(link => link.Groups[1].Value).ShouldAllBe(link => !link.Contains('?'));
        page.ShouldNotContain("<style");
        page.ShouldNotContain(" style=");
        page.ShouldNotContain("checked");
        Ids().Matches(page).Select(id => id.Groups[1].Value).ShouldBeUnique();
        page.Split("<h1").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("/measures/nothing/1")]
    [InlineData("/measures/weekly/4")]
    [InlineData("/measures/change/0")]
    public async Task An_address_that_is_no_questionnaire_is_no_page(string url)
    {
        var (_, browser) = await Person();

        (await browser.Get(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_has_no_plan_is_asked_nothing()
    {
        var (_, blocked) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));
        var (_, unfinished) = await site.Person(Seed.Adult);

        foreach (var browser in new[] { blocked, unfinished })
        {
            foreach (var url in new[] { "/measures", "/measures/weekly/1", "/measures/weekly/2", "/measures/kept", "/measures/activities/choose" })
            {
                (await browser.Get(url)).Headers.Location!.ToString().ShouldBe("/today");
            }
        }
    }

    [Fact]
    public async Task While_the_plan_eases_first_the_day_is_asked_about()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, Seed.Episode with { RestOrNightPain = true }));

        (await browser.Read("/measures")).ShouldContain("""<a href="/measures/day/1">Your day</a>""");
    }

    [Fact]
    public async Task The_rating_of_the_change_goes_below_zero()
    {
        var (patient, browser) = await Person(daysAgo: 28);

        WebUtility.HtmlDecode(await browser.Read("/measures/change/1")).ShouldContain("aria-label=\"\u22125, very much worse\"");
        await Answer(browser, "/measures/change/1", ("Answers[change]", "-3"));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single().Items[0].ShouldBe(new MeasureItem("change", -3));
        (await browser.Read("/measures/kept")).ShouldContain("You say it is worse than at the start, by 3 of 5 steps.");
    }

    private async Task<(PatientId Patient, Browser Browser)> Person(int daysAgo = 1) => await site.Person(
        [.. Seed.All(site.Knowledge).Select(e => e is RecordEvent.ScreenAnswered ? e : e with { At = SeededSite.Morning.AddDays(-daysAgo) })]);

    private static RecordEvent.MeasureAnswered Told(string measure, int daysAgo, params (string Item, int Value)[] items) => new()
    {
        Id = Guid.NewGuid(),
        At = SeededSite.Morning.AddDays(-daysAgo),
        By = Author.Person,
        Measure = measure,
        Items = [.. items.Select(item => new MeasureItem(item.Item, item.Value))],
    };

    private static async Task<HttpResponseMessage> Post(Browser browser, string url, params (string, string)[] fields) =>
        await browser.Send(url, [.. fields, ("Entry", Entry().Match(await browser.Read(url)).Groups[1].Value)]);

    private static async Task<string> Answer(Browser browser, string url, params (string, string)[] fields) =>
        (await Post(browser, url, fields)).Headers.Location!.ToString();

    private static Task<HttpResponseMessage> Choose(Browser browser) =>
        browser.Send("/measures/activities/choose", ("Activities", "sit-1-hour"), ("Activities", "put-on-socks"), ("Activities", "climb-stairs"));

    [GeneratedRegex("name=\"Entry\" value=\"([^\"]+)\"")]
    private static partial Regex Entry();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Ids();
}
