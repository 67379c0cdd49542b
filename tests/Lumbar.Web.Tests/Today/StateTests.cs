using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Today;

public sealed class StateTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Relief_says_why_and_what_helps()
    {
        var (_, browser) = await site.Person(Life.Told(site.Knowledge, 2, Life.Irritable));

        var page = await browser.Read("/today");

        page.ShouldContain("Your pain is strong, wakes you or settles slowly, so the plan eases first.");
        page.ShouldContain("What helps many people");
        page.ShouldContain("""<a href="/self-care">""");
    }

    [Fact]
    public async Task Two_days_in_bed_put_the_clinician_first()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 3, Life.Irritable), Life.InBed(1), Life.InBed(0) with { At = SeededSite.Morning.AddHours(-1) }]);

        var page = await browser.Read("/today");

        page.IndexOf("Two days mostly in bed are too many.", StringComparison.Ordinal)
            .ShouldBeInRange(0, page.IndexOf("class=\"nowcard\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ten_days_away_are_a_welcome_without_blame()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Session(12), Life.Session(10)]);

        var page = await browser.Read("/today");

        page.ShouldContain("Good to see you again");
        page.ShouldContain("a little easier than before the break.");
        page.ShouldContain("After 10 days a gentle start keeps the first session comfortable.");
        page.ShouldContain("What kept you away?");
        page.ShouldNotContain("missed 10");
        page.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
    }

    [Theory]
    [InlineData("pain", "/today/flare")]
    [InlineData("illness", "/today/after-illness")]
    [InlineData("time", "/today")]
    [InlineData("other", "/today")]
    [InlineData("nonsense", "/today")]
    public async Task What_kept_someone_away_is_asked_once_leads_on_and_is_kept_nowhere(string why, string where)
    {
        var (patient, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Session(10)]);
        var before = (await site.Record(patient)).Count;

        (await browser.SendFrom("/today", "/today/away", ("why", why))).LeadsTo(where);

        (await site.Record(patient)).Count.ShouldBe(before);
        (await browser.Read("/today")).ShouldNotContain("What kept you away?");
    }

    [Fact]
    public async Task After_an_illness_a_day_without_fever_comes_first()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Read("/today/after-illness")).ShouldContain("After a fever, wait until you have been well for 24 hours.");
    }

    [Fact]
    public async Task Fifteen_days_away_ask_the_safety_questions_first()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 24), Life.Session(15)]);

        var page = await browser.Read("/today");

        page.ShouldContain("Good to see you again");
        page.ShouldContain("After 15 days something may have changed, so the questions come first.");
        page.ShouldContain("""<form method="post" action="/start/again">""");
        page.ShouldContain("flarebtn");
        page.ShouldNotContain("/session/");
    }

    [Fact]
    public async Task A_long_gap_asks_to_tell_everything_again()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 50), Life.Session(30)]);

        var page = await browser.Read("/today");

        page.ShouldContain("Please tell us again how your back is, and the plan begins anew.");
        page.ShouldContain("""<form method="post" action="/start/anew">""");
        page.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
    }

    [Fact]
    public async Task A_review_is_a_calm_notice_with_its_reason_the_letter_and_a_way_to_settle_it()
    {
        RecordEvent[] record =
        [
            .. Life.Told(site.Knowledge, 20),
            Life.Session(5, 8, Life.Item("bird-dog")), Life.Session(3, 8, Life.Item("pelvic-tilt-posterior")),
        ];
        var (patient, browser) = await site.Person(record);

        var page = await browser.Read("/today");
        page.ShouldContain("A clinician should look again");
        page.ShouldContain("Flare-ups came often or last long, or sessions were too much.");
        page.ShouldContain("Until then your exercises stay as they are.");
        page.ShouldContain("""href="/report">""");
        page.ShouldContain("""href="/start/consulted">I have seen a clinician</a>""");

        await site.Append(patient, new RecordEvent.Consulted { Id = Guid.NewGuid(), At = SeededSite.Morning, By = Author.Person, On = new(2026, 11, 20), ExerciseFine = true });

        (await browser.Read("/today")).ShouldNotContain("A clinician should look again");
    }

    [Fact]
    public async Task Dark_thoughts_leave_only_the_page_with_help()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 10), Life.DarkThoughts(site.Knowledge, 1)]);

        (await browser.Get("/today")).LeadsTo("/measures/help");
        (await browser.Get($"{Walkthrough.Url}/check")).LeadsTo("/today?from=session");
    }

    [Fact]
    public async Task No_address_of_the_day_names_anything_about_health()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Session(10)]);

        foreach (var url in new[] { "/today", "/today/morning", "/today/flare", "/self-care" })
        {
            (await browser.Read(url)).ShouldNotContain("href=\"/today?why", customMessage: url);
            (await browser.Read(url)).ShouldNotContain("method=\"get\"", customMessage: url);
        }
    }
}
