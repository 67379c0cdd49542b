using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Measures;

/// <summary>What people and programs can send that is no answer, and what no page may show.</summary>
public sealed partial class MeasureInputTests(SeededSite site) : IClassFixture<SeededSite>
{
    public static TheoryData<string> Pages => ["/measures", "/measures/weekly/1", "/measures/weekly/2", "/measures/weekly/3", "/measures/change/1", "/measures/movement/1", "/measures/day/1", "/measures/activities/choose", "/measures/kept", "/measures/help"];

    public static TheoryData<string> Forms => ["/measures/weekly/1", "/measures/weekly/2", "/measures/change/1", "/measures/activities/choose"];

    [Theory]
    [InlineData("You chose 2. Choose 3 of them.", "sit-1-hour", "put-on-socks")]
    [InlineData("You chose 0. Choose 3 of them.")]
    [InlineData("Choose from the activities offered.", "sit-1-hour", "put-on-socks", "fly")]
    [InlineData("Choose from the activities offered.", "sit-1-hour", "put-on-socks", "put-on-socks")]
    public async Task Three_activities_are_chosen_no_more_and_no_less(string message, params string[] chosen)
    {
        var (_, browser) = await site.Patient();

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
        var (patient, browser) = await site.Patient(daysAgo: 9);

        var answer = await browser.Fill(url, (field, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain(message);
        page.ShouldContain("Nothing you entered is lost.");
        (await site.Record(patient)).Any(e => e is RecordEvent.MeasureAnswered or RecordEvent.IrritabilityAnswered).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_answered_right_stays_when_another_answer_was_not()
    {
        var (_, browser) = await site.Patient();

        var page = await Browser.Text(await browser.Fill("/measures/movement/1", ("Answers[days]", "5"), ("Answers[minutes]", "much")));

        page.ShouldContain("value=\"5\"");
        page.ShouldContain("value=\"much\"");
    }

    [Fact]
    public async Task The_same_form_sent_three_times_is_stored_once()
    {
        var (patient, browser) = await site.Patient();
        var entry = await browser.Entry("/measures/weekly/3");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => browser.Send("/measures/weekly/3", [.. Answers.Week, ("Entry", entry)])));

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().Select(answer => answer.Measure).ShouldBe(["confidence", "weekly"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/measures/weekly/1")]
    [InlineData("/measures/weekly/2")]
    public async Task A_form_of_another_day_is_asked_to_be_sent_once_more(string url)
    {
        var (patient, browser) = await site.Patient(daysAgo: 9);

        var answer = await browser.Send(url, ("Worst", "3"), ("Answers[pain]", "3"), ("Entry", "019aa000-0000-7000-8000-000000000001"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain("This form was open for too long.");
        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_without_its_token_changes_nothing(string url)
    {
        var (patient, browser) = await site.Patient();
        var before = (await site.Record(patient)).Count;

        (await browser.Post(url, [.. Answers.Peg, ("Entry", Guid.CreateVersion7(SeededSite.Morning).ToString())])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await site.Record(patient)).Count.ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_answer_is_in_an_address_and_nothing_is_inline_or_preset(string url)
    {
        var (_, browser) = await site.Patient();

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
        var (_, browser) = await site.Patient();

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

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Ids();
}
