using System.Net;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Session;

public sealed class CheckTests(SeededSite site) : IClassFixture<SeededSite>
{
    private const string Url = Walkthrough.Url;

    [Fact]
    public async Task Nothing_is_answered_beforehand()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Read($"{Url}/check")).ShouldNotContain("checked");
    }

    [Fact]
    public async Task The_player_opens_only_after_the_check()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Get(Url)).LeadsTo($"{Url}/check");
        (await browser.Check()).LeadsTo(Url);
        (await browser.Get(Url)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Nerves")]
    [InlineData("Unwell")]
    [InlineData("Heart")]
    public async Task Any_yes_ends_it_until_every_safety_question_is_answered_again(string which)
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        string[] questions = ["Nerves", "Unwell", "Heart"];

        (await browser.Send($"{Url}/check", [.. questions.Select(name => (name, name == which ? "yes" : "no")), ("Pain", "2")])).LeadsTo($"{Url}/stop");

        var stop = await browser.Read($"{Url}/stop");
        stop.ShouldContain("""<form method="post" action="/start/again">""");
        stop.ShouldContain("href=\"tel:");
        (await browser.Get(Url)).LeadsTo($"{Url}/stop");
        (await browser.Get($"{Url}/check")).LeadsTo($"{Url}/stop");
        var today = await browser.Read("/today");
        today.ShouldContain("Safety questions first");
        today.ShouldNotContain("You can talk, not sing");
        today.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");

        var some = Seed.Screen(site.Knowledge, SeededSite.Morning);
        await site.Append(patient, some with { Id = Guid.NewGuid(), Answers = [some.Answers[0]] });
        (await browser.Get(Url)).LeadsTo($"{Url}/stop");

        await site.Append(patient, some);
        (await browser.Get(Url)).LeadsTo($"{Url}/check");
        (await browser.Check()).LeadsTo(Url);
    }

    [Fact]
    public async Task A_yes_counts_also_when_the_rest_is_missing()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Send($"{Url}/check", ("Heart", "yes"))).LeadsTo($"{Url}/stop");
    }

    [Theory]
    [InlineData("no", "no", "no", "")]
    [InlineData("no", "no", "no", "11")]
    [InlineData("no", "", "no", "2")]
    [InlineData("no", "maybe", "no", "2")]
    public async Task A_missing_answer_never_counts_as_no(string nerves, string unwell, string heart, string pain)
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var answer = await browser.Send($"{Url}/check", ("Nerves", nerves), ("Unwell", unwell), ("Heart", heart), ("Pain", pain));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain("name=\"Nerves\" value=\"no\" checked");
        (await browser.Get(Url)).LeadsTo($"{Url}/check");
    }

    [Fact]
    public async Task Pain_below_the_gate_starts_the_session_and_at_the_gate_the_gentle_one()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Check(6)).LeadsTo(Url);
        (await browser.Script()).GetProperty("title").GetString().ShouldBe("Morning session");

        (await browser.Check(7)).LeadsTo($"{Url}/gentle");
        var gentle = await browser.Read($"{Url}/gentle");
        gentle.ShouldContain("A gentle session today");
        gentle.ShouldContain("wait for another day.");
        (await browser.Script()).GetProperty("title").GetString().ShouldBe("Gentle session");
    }

    [Fact]
    public async Task Much_pain_and_nothing_gentle_means_rest()
    {
        var gentle = site.Knowledge.Exercises.Where(exercise => exercise.Load == Core.Catalogue.Load.None && exercise.Id.Value != "walking").Select(exercise => exercise.Id);
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { Refuses = [.. gentle] }));

        (await browser.Check(9)).LeadsTo($"{Url}/gentle");

        (await browser.Read($"{Url}/gentle")).ShouldContain("Rest now");
        (await browser.Get(Url)).LeadsTo($"{Url}/gentle");
    }

    [Fact]
    public async Task The_check_of_one_person_opens_nothing_for_another()
    {
        var (_, first) = await site.Person(Seed.All(site.Knowledge));
        var (_, second) = await site.Person(Seed.All(site.Knowledge));
        await first.DoSession();

        (await second.Get(Url)).LeadsTo($"{Url}/check");
        (await second.Get($"{Url}/after")).LeadsTo(Url);
        (await second.Get($"{Url}/saved")).LeadsTo("/today?from=session");
        (await second.Get("/session/2026-11-21-evening/check")).LeadsTo("/today?from=session");
    }

    [Fact]
    public async Task A_blocked_person_has_no_session()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        await browser.Check();
        await site.Append(patient, Seed.Screen(site.Knowledge, SeededSite.Morning, "TR-01"));

        (await browser.Get(Url)).LeadsTo("/today?from=session");
        (await site.Record(patient)).OfType<RecordEvent.SessionFinished>().ShouldBeEmpty();
    }
}
