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

    [Theory]
    [InlineData("6400", 6400)]
    [InlineData("", null)]
    [InlineData("0", 0)]
    public async Task Steps_are_stored_when_counted_and_stay_unsaid_otherwise(string typed, int? steps)
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var entry = Entry().Match(await browser.Read("/today/walk")).Groups[1].Value;

        await browser.Send("/today/walk", ("Minutes", "12"), ("Steps", typed), ("Entry", entry));

        (await site.Record(patient)).OfType<RecordEvent.WalkDone>().Single().Steps.ShouldBe(steps);
    }

    [Fact]
    public async Task Steps_that_make_no_sense_come_back_with_everything_kept()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var entry = Entry().Match(await browser.Read("/today/walk")).Groups[1].Value;

        var page = await Browser.Text(await browser.Send("/today/walk", ("Minutes", "12"), ("Pain", "3"), ("Steps", "100001"), ("Entry", entry)));

        page.ShouldContain("value=\"100001\"");
        page.ShouldContain("value=\"12\"");
        page.ShouldContain("This week");
        (await site.Record(patient)).OfType<RecordEvent.WalkDone>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_the_first_walk_the_first_week_is_shown_with_what_comes_after_it()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/today/walk");

        page.ShouldContain("3 walks in the first week. It begins with your first walk. Each 14 minutes.");
        page.ShouldContain("After the first week");
        page.ShouldContain("Walks of 15 minutes.");
        page.ShouldContain("You can talk, but not sing.");
        page.ShouldContain("people who had just got over back pain");
        page.ShouldNotContain("narrow canal");
    }

    [Fact]
    public async Task The_week_so_far_counts_days_and_names_the_next_step_with_its_day()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        await Walk(browser, 14);
        await Walk(browser, 5);

        var page = await browser.Read("/today/walk");

        page.ShouldContain("1 of 3 walks so far. Each 14 minutes.");
        page.ShouldContain("From Saturday, 28 November");
        TileDone().Count(page).ShouldBe(1);
    }

    [Fact]
    public async Task A_walk_that_hurt_a_bad_knee_makes_walks_shorter_and_names_what_can_take_their_place()
    {
        var knee = Seed.Adult with { Conditions = [new("knee-problem")] };
        var (_, browser) = await site.Person([.. Seed.All(site.Knowledge).Where(e => e is not RecordEvent.PersonDescribed), knee]);
        await Walk(browser, 14, pain: 4);

        var page = await browser.Read("/today/walk");

        page.ShouldContain("Each 11 minutes.");
        page.ShouldContain("Pain reached 4 of 10 on a walk");
        page.ShouldContain("Cycling or walking in water");
    }

    [Fact]
    public async Task The_same_pain_without_such_trouble_changes_nothing()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        await Walk(browser, 14, pain: 4);

        var page = await browser.Read("/today/walk");

        page.ShouldContain("Each 14 minutes.");
        page.ShouldNotContain("Cycling");
    }

    [Fact]
    public async Task With_stenosis_walks_come_in_spells_with_sitting_between_and_cycling_beside_them()
    {
        var stenosis = Seed.Adult with { Conditions = [new("spinal-stenosis")] };
        var (_, browser) = await site.Person([.. Seed.All(site.Knowledge).Where(e => e is not RecordEvent.PersonDescribed), stenosis]);

        var page = await browser.Read("/today/walk");

        page.ShouldContain("Each 2 times 7 minutes.");
        page.ShouldContain("sit down in between");
        page.ShouldContain("Cycling can take the place of a walk");
    }

    [Fact]
    public async Task Without_a_plan_a_walk_can_still_be_noted()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge, null, null, "TR-01"));

        var page = await browser.Read("/today/walk");
        page.ShouldNotContain("This week");
        await browser.Send("/today/walk", ("Minutes", "12"), ("Entry", Entry().Match(page).Groups[1].Value));

        (await site.Record(patient)).OfType<RecordEvent.WalkDone>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_step_goal_grows_after_a_good_week_and_waits_in_a_flare_up()
    {
        var (_, well) = await site.Person(TwoWeeks());
        var (_, flared) = await site.Person([.. TwoWeeks(), Life.Flare(5), Seed.Screen(site.Knowledge, Life.Ago(5, 11))]);

        (await well.Read("/today/walk")).ShouldContain("step goal: 6,050 steps");
        (await flared.Read("/today/walk")).ShouldContain("step goal: 5,500 steps");
    }

    private RecordEvent[] TwoWeeks() => [.. Life.Told(site.Knowledge, 20), .. Enumerable.Range(3, 14).Select(day => Counted(day, day > 9 ? 5000 : 5500))];

    private static RecordEvent.WalkDone Counted(int days, int steps) =>
        new() { Id = Guid.NewGuid(), At = Life.Ago(days, 17), By = Author.Person, Minutes = 10, Steps = steps };

    private static async Task Walk(Browser browser, int minutes, int? pain = null)
    {
        var entry = Entry().Match(await browser.Read("/today/walk")).Groups[1].Value;
        await browser.Send("/today/walk", ("Minutes", $"{minutes}"), ("Pain", pain is { } score ? $"{score}" : ""), ("Entry", entry));
    }

    [GeneratedRegex("<li class=\"done")]
    private static partial Regex TileDone();

    [GeneratedRegex("name=\"Entry\" value=\"([^\"]+)\"")]
    private static partial Regex Entry();
}
