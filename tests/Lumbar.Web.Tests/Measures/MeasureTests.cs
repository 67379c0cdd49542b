using System.Net;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Measures;

public sealed class MeasureTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Today_has_one_line_for_what_waits_and_none_when_nothing_does()
    {
        var (patient, browser) = await site.Patient();
        (await browser.Read("/today")).ShouldContain("""<a href="/measures">""");

        await browser.Answer("/measures/weekly/2", Answers.Peg);
        await browser.Answer("/measures/weekly/3", Answers.Week);
        await browser.Answer("/measures/movement/1", ("Answers[days]", "3"));
        (await browser.Read("/today")).ShouldContain("What you want to do again, 1 minute</a>");

        await browser.Choose();
        await browser.Answer("/measures/activities/1");
        (await browser.Read("/today")).ShouldNotContain("class=\"due\"");
        (await browser.Read("/measures")).ShouldContain("All answered");
        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Count().ShouldBe(5);
    }

    [Fact]
    public async Task The_weekly_check_is_three_short_pages_and_every_answer_is_stored()
    {
        var (patient, browser) = await site.Patient(daysAgo: 9);
        (await browser.Read("/measures")).ShouldContain("""<a href="/measures/weekly/1">Weekly check</a>""");

        (await browser.Answer("/measures/weekly/1", ("Worst", "4"), ("AtRest", "False"), ("Minutes", "20"))).ShouldBe("/measures/weekly/2");
        (await browser.Answer("/measures/weekly/2", Answers.Peg)).ShouldBe("/measures/weekly/3");
        (await browser.Answer("/measures/weekly/3", Answers.Week)).ShouldBe("/measures/kept");

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
        var (_, browser) = await site.Patient();

        (await browser.Read("/measures")).ShouldContain("""<a href="/measures/weekly/2">Weekly check</a>""");
    }

    [Fact]
    public async Task A_question_left_out_stays_unknown_and_gives_no_score()
    {
        var (patient, browser) = await site.Patient();

        await browser.Answer("/measures/weekly/2", ("Answers[pain]", "6"), ("Answers[enjoyment]", ""));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single().Items
            .ShouldBe([new("pain", 6), new("enjoyment", null), new("activity", null)]);
        (await browser.Read("/measures/kept")).ShouldContain("You left out a question, so there is no score this time.");
    }

    [Fact]
    public async Task An_irritability_page_left_out_whole_stores_nothing_and_leads_on()
    {
        var (patient, browser) = await site.Patient(daysAgo: 9);

        (await browser.Answer("/measures/weekly/1")).ShouldBe("/measures/weekly/2");

        (await site.Record(patient)).OfType<RecordEvent.IrritabilityAnswered>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_result_says_the_change_and_its_error()
    {
        var (patient, browser) = await site.Patient(daysAgo: 9);
        await site.Append(patient, Told("peg", 9, ("pain", 7), ("enjoyment", 6), ("activity", 6)));

        await browser.Answer("/measures/weekly/2", ("Answers[pain]", "4"), ("Answers[enjoyment]", "4"), ("Answers[activity]", "3"));

        var page = WebUtility.HtmlDecode(await browser.Read("/measures/kept"));
        page.ShouldContain("6.3 at the start, 3.7 now: better, and enough to matter.");
        page.ShouldContain("Less than 1 point of change is within ordinary ups and downs.");
        page.ShouldContain("Rule OM-PEG.");
    }

    [Fact]
    public async Task A_worse_result_is_said_as_plainly_with_what_to_do()
    {
        var (patient, browser) = await site.Patient(daysAgo: 9);
        await site.Append(patient, Told("peg", 9, ("pain", 3), ("enjoyment", 3), ("activity", 3)));

        await browser.Answer("/measures/weekly/2", Answers.Peg);

        var page = await browser.Read("/measures/kept");
        page.ShouldContain("3 at the start, 6.3 now: worse than at the start.");
        page.ShouldContain("talk with a doctor or physiotherapist");
    }

    [Fact]
    public async Task The_activities_chosen_are_asked_and_stay_the_same_once_answered()
    {
        var (patient, browser) = await site.Patient();
        (await browser.Get("/measures/activities/1")).Headers.Location!.ToString().ShouldBe("/measures/activities/choose");

        await browser.Choose();
        var page = await browser.Read("/measures/activities/1");
        page.ShouldContain("Put on socks and shoes");
        page.ShouldNotContain("Work in the garden");
        page.ShouldContain("Choose other activities");
        await browser.Answer("/measures/activities/1", ("Answers[put-on-socks]", "3"), ("Answers[sit-1-hour]", "4"), ("Answers[climb-stairs]", "5"));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single().Items
            .ShouldBe([new("sit-1-hour", 4), new("put-on-socks", 3), new("climb-stairs", 5)], ignoreOrder: true);
        (await browser.Get("/measures/activities/choose")).Headers.Location!.ToString().ShouldBe("/measures/activities/1");
        (await browser.Read("/measures/activities/1")).ShouldNotContain("Choose other activities");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("90")]
    public async Task Thoughts_of_self_harm_lead_to_help_at_once_whatever_else_was_answered(string confidence)
    {
        var (patient, browser) = await site.Patient();

        (await browser.Answer("/measures/weekly/3", ("Answers[confidence]", confidence), ("Answers[mood]", "2"))).ShouldBe("/measures/help");

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single(answer => answer.Measure == "weekly").Items.ShouldContain(new MeasureItem("mood", 2));
    }

    [Fact]
    public async Task The_way_to_help_holds_nothing_else_and_names_the_emergency_number()
    {
        var (_, browser) = await site.Patient();

        var page = await browser.Read("/measures/help");

        page.ShouldContain("The crisis line of your country");
        page.ShouldContain("""href="tel:112">""");
        page.ShouldNotContain("class=\"tabs\"");
        page.ShouldNotContain("/session/");
        page.Replace("<!doctype", "", StringComparison.Ordinal).ShouldNotContain("!");
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
        var (patient, browser) = await site.Patient(daysAgo: 28);

        WebUtility.HtmlDecode(await browser.Read("/measures/change/1")).ShouldContain("aria-label=\"\u22125, very much worse\"");
        await browser.Answer("/measures/change/1", ("Answers[change]", "-3"));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Single().Items[0].ShouldBe(new MeasureItem("change", -3));
        (await browser.Read("/measures/kept")).ShouldContain("You say it is worse than at the start, by 3 of 5 steps.");
    }

    private static RecordEvent.MeasureAnswered Told(string measure, int daysAgo, params (string Item, int Value)[] items) => new()
    {
        Id = Guid.NewGuid(),
        At = SeededSite.Morning.AddDays(-daysAgo),
        By = Author.Person,
        Measure = measure,
        Items = [.. items.Select(item => new MeasureItem(item.Item, item.Value))],
    };
}
