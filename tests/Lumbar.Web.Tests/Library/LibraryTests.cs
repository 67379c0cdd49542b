using System.Net;
using Lumbar.Core.Catalogue;
using Lumbar.Web.Pages.Library;

namespace Lumbar.Web.Tests.Library;

public sealed class LibraryTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Someone_without_a_plan_sees_every_exercise_and_nothing_about_themselves()
    {
        var (_, browser) = await site.Person();

        var page = await browser.Read("/library");

        Links(page).Count.ShouldBe(site.Knowledge.Exercises.Count);
        page.ShouldNotContain("Fits me");
        page.ShouldNotContain("class=\"chip");
    }

    [Fact]
    public async Task Ones_own_come_first_and_every_other_says_why_it_is_not_among_them()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/library");

        var cards = Cards(page);
        cards.Count.ShouldBe(site.Knowledge.Exercises.Count);
        var own = cards.TakeWhile(card => card.Contains("In your plan", StringComparison.Ordinal)).Count();
        own.ShouldBeGreaterThan(2);
        cards.Skip(own).ShouldAllBe(card => !card.Contains("In your plan", StringComparison.Ordinal) && card.Contains("because", StringComparison.Ordinal));
        cards.Count(card => card.Contains("Fits you", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_was_left_out_says_so_and_can_come_back()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge).Select(e => e is Core.Record.RecordEvent.PreferencesSet wishes ? wishes with { Refuses = [new("bridge")] } : e).ToArray());

        (await browser.Read("/library/bridge")).ShouldContain("You left it out");
        (await browser.Read("/library/bridge")).ShouldContain("action=\"/plan/bridge/back\"");
    }

    [Theory]
    [InlineData("?q=superman")]
    [InlineData("?q=BIRD+dog")]
    [InlineData("?position=quadruped&for=extensor&good=back-extensors&with=nothing&q=bird")]
    public async Task Filters_find_by_name_other_name_position_purpose_muscle_and_equipment(string query)
    {
        var (_, browser) = await site.Person();

        Links(await browser.Read($"/library{query}")).ShouldContain("/library/bird-dog");
    }

    [Fact]
    public async Task Each_filter_shows_exactly_what_fits_it()
    {
        var (_, browser) = await site.Person();
        foreach (var (name, choices) in new[] { ("position", LibraryWords.Positions), ("for", LibraryWords.Purposes), ("good", LibraryWords.Muscles), ("with", LibraryFilter.EquipmentOf(site.Knowledge)) })
        {
            var choice = choices[0];
            Links(await browser.Read($"/library?{name}={choice.Word}")).Count.ShouldBe(site.Knowledge.Exercises.Count(choice.Fits), name);
        }
    }

    [Fact]
    public async Task Fits_me_leaves_out_what_does_not()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/library?fits=1");

        Cards(page).ShouldAllBe(card => card.Contains("In your plan", StringComparison.Ordinal) || card.Contains("Fits you", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_without_a_find_shows_the_way_back_and_a_strange_filter_is_none()
    {
        var (_, browser) = await site.Person();

        (await browser.Read("/library?q=zzz")).ShouldContain("Nothing found");
        Links(await browser.Read("/library?position=upside-down")).Count.ShouldBe(site.Knowledge.Exercises.Count);
    }

    [Fact]
    public async Task Every_exercise_has_its_page_with_what_teaches_it()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        foreach (var exercise in site.Knowledge.Exercises)
        {
            var page = WebUtility.HtmlDecode(await browser.Read($"/library/{exercise.Id}"));

            page.ShouldContain($"<h1>{exercise.Name}</h1>");
            (exercise.Status == ExerciseStatus.Avoid ? exercise.Teaching.Steps : exercise.Teaching.StopSigns).ShouldAllBe(text => page.Contains(text, StringComparison.Ordinal));
            exercise.SourceDoses.ShouldAllBe(dose => page.Contains(dose.Text, StringComparison.Ordinal));
            page.ShouldNotContain("!</");
        }
    }

    [Fact]
    public async Task One_to_leave_alone_is_crossed_out_beside_what_to_do_instead()
    {
        var (_, browser) = await site.Person();

        var page = await browser.Read("/library/sit-up");

        page.ShouldContain("Better left alone");
        page.ShouldContain("Do this instead");
        page.ShouldContain("Sit-ups load the discs of the spine heavily.");
    }

    [Fact]
    public async Task An_unknown_exercise_is_not_found()
    {
        var (_, browser) = await site.Person();

        (await browser.Get("/library/no-such-exercise")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static List<string> Cards(string page) => [.. page.Split("<li><a href=\"/library/").Skip(1)];

    private static List<string> Links(string page) => [.. Cards(page).Select(card => $"/library/{card[..card.IndexOf('"', StringComparison.Ordinal)]}")];
}
