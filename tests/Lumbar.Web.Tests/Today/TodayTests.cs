using System.Net;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests.Today;

public sealed class TodayTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task It_shows_the_next_session_with_its_reason_and_one_way_to_start()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/today");

        page.ShouldContain("Saturday, 21 November");
        page.ShouldContain("Morning session");
        page.ShouldContain("""<a class="btn go big" href="/session/2026-11-21-morning/check">""");
        page.ShouldContain("<summary>Why</summary>");
        page.ShouldContain("You can talk, not sing.");
        page.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
    }

    [Fact]
    public async Task The_week_says_in_words_what_each_day_holds()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { SessionsPerDay = 2 }));

        var page = await browser.Read("/today");

        page.ShouldContain("<b>Today</b>");
        page.ShouldContain("<b>Tomorrow</b>");
        page.ShouldContain("2 sessions, walk");
        page.ShouldContain("Nothing piles up.");
    }

    [Fact]
    public async Task A_visitor_without_a_profile_begins_at_the_welcome_page()
    {
        using var other = new Site();

        (await other.Open().Get("/today")).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task An_unfinished_record_leads_on_to_the_questions()
    {
        var (_, browser) = await site.Person(Seed.Adult);

        var page = await browser.Read("/today");

        page.ShouldContain("""href="/start">""");
        page.ShouldContain("Carry on");
    }

    [Fact]
    public async Task A_blocking_answer_shows_the_outcome_instead()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));

        foreach (var url in new[] { "/today", "/plan", "/plan/left-out" })
        {
            (await browser.Get(url)).Headers.Location!.ToString().ShouldBe("/start/result");
        }
    }

    [Fact]
    public async Task Illness_today_leaves_the_day_free()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        await site.Append(patient, Seed.Screen(site.Knowledge, SeededSite.Morning.AddHours(-1), "TR-28"));

        var page = await browser.Read("/today");

        page.ShouldContain("Not today");
        page.ShouldNotContain("/session/");
    }

    [Fact]
    public async Task Too_few_exercises_leave_walking_and_the_way_to_a_clinician()
    {
        var everything = site.Knowledge.Exercises.Where(exercise => exercise.Id.Value != "walking").Select(exercise => exercise.Id).ToValueList();
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { Refuses = everything }));

        var page = await browser.Read("/today");

        page.ShouldContain("Walking for now");
        page.ShouldContain("""href="/start/consulted">I have been</a>""");
        page.ShouldNotContain("/session/");
    }

    [Fact]
    public async Task A_day_without_a_session_says_when_the_next_one_is()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge, wishes: Seed.Wishes with { DaysPerWeek = 2 }));
        await site.Append(patient, Finished("2026-11-20-morning", Seed.Yesterday));

        var page = await browser.Read("/today");

        page.ShouldContain("Rest day");
        page.ShouldContain("The next session is on Monday, in the morning.");
    }

    [Fact]
    public async Task A_session_done_today_is_not_offered_again()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        await site.Append(patient, Finished("2026-11-21-morning", SeededSite.Morning.AddMinutes(-20)));

        var page = await browser.Read("/today");

        page.ShouldContain("Done for today");
        page.ShouldNotContain("/check\"");
    }

    [Fact]
    public async Task A_leg_that_nobody_has_looked_at_puts_the_doctor_first()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, Seed.Episode with { LegSymptom = LegSymptom.Thigh, AssessedByClinician = false }));

        var page = await browser.Read("/today");

        page.IndexOf("Contact a doctor now", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("class=\"nowcard\"", StringComparison.Ordinal));
        page.ShouldContain("Your leg has symptoms that nobody has looked at yet");
    }

    [Fact]
    public async Task A_session_of_another_day_leads_to_today_with_a_word()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var response = await browser.Get("/session/2026-11-30-morning/check");

        response.Headers.Location!.ToString().ShouldBe("/today?from=session");
        (await browser.Read("/today?from=session")).ShouldContain("That session is not in today");
    }

    [Fact]
    public async Task An_address_that_is_no_session_is_no_page()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Get("/session/2026-11-21-noon/check")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static RecordEvent.SessionFinished Finished(string session, DateTimeOffset at) => new()
    {
        Id = Guid.NewGuid(),
        At = at,
        By = Author.Person,
        Session = session,
        PainBefore = Nprs.Of(2),
        WorstPain = Nprs.Of(2),
        LegAfter = LegSymptom.Back,
        Items = [],
    };
}
