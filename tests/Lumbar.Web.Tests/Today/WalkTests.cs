using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Today;

public sealed partial class WalkTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task The_planned_minutes_stand_in_the_form_and_pain_is_not_preset()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/today/walk");

        page.ShouldContain("""value="14" """.TrimEnd());
        page.ShouldNotContain("checked");
    }

    [Fact]
    public async Task A_walk_is_stored_once_however_often_the_form_is_sent()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var entry = Entry().Match(await browser.Read("/today/walk")).Groups[1].Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => browser.Send("/today/walk", ("Minutes", "12"), ("Pain", "3"), ("Entry", entry))));

        answers.ShouldAllBe(answer => answer.Headers.Location!.ToString() == "/today");
        var walk = (await site.Record(patient)).OfType<RecordEvent.WalkDone>().ShouldHaveSingleItem();
        walk.Minutes.ShouldBe(12);
        walk.Pain!.Value.Value.ShouldBe(3);
        (await browser.Read("/today")).ShouldContain("Walked 12 minutes");
    }

    [Fact]
    public async Task Pain_that_was_not_said_stays_unsaid()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var entry = Entry().Match(await browser.Read("/today/walk")).Groups[1].Value;

        await browser.Send("/today/walk", ("Minutes", "12"), ("Entry", entry));

        (await site.Record(patient)).OfType<RecordEvent.WalkDone>().Single().Pain.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("0", "3")]
    [InlineData("twelve", "3")]
    [InlineData("12", "11")]
    public async Task What_makes_no_sense_comes_back_with_everything_kept(string minutes, string pain)
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var entry = Entry().Match(await browser.Read("/today/walk")).Groups[1].Value;

        var answer = await browser.Send("/today/walk", ("Minutes", minutes), ("Pain", pain), ("Entry", entry));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain("Nothing you entered is lost.");
        page.ShouldContain($"value=\"{minutes}\"");
        (await site.Record(patient)).OfType<RecordEvent.WalkDone>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("019aa000-0000-7000-8000-000000000001")]
    public async Task An_entry_of_another_day_is_not_taken(string entry)
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));

        var answer = await browser.Send("/today/walk", ("Minutes", "12"), ("Entry", entry));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.Record(patient)).OfType<RecordEvent.WalkDone>().ShouldBeEmpty();
    }

    [GeneratedRegex("name=\"Entry\" value=\"([^\"]+)\"")]
    private static partial Regex Entry();
}
