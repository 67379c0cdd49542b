using System.Net;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Today;

public sealed class SelfCareTests(SeededSite site) : IClassFixture<SeededSite>
{
    private const string Url = "/self-care";

    [Fact]
    public async Task Warmth_and_cold_are_a_matter_of_taste_with_the_evidence_beside_them()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read(Url);

        page.ShouldContain("Trials say little about either.");
        page.ShouldContain("Up to 20 minutes at a time, with a cloth between, and never on skin that feels numb.");
        page.ShouldContain("Your days now");
        page.ShouldContain("Where this comes from");
        page.ShouldNotContain("Usual tasks in small pieces", customMessage: "that card is for relief and flare-ups");
    }

    [Theory]
    [InlineData(3, "In the first three days after a strain: something cold, if you like it.")]
    [InlineData(4, "Later: warmth, if you like it.")]
    public async Task The_days_since_it_began_are_marked(int days, string marked)
    {
        var began = DateOnly.FromDateTime(SeededSite.Morning.DateTime).AddDays(-days);
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, Seed.Episode with { Onset = began }));

        (await browser.Read(Url)).ShouldContain($"{marked} <b class=\"chip mat\">Your days now</b>");
    }

    [Fact]
    public async Task A_flare_up_shows_its_own_cards()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 20), Life.Flare(1), Seed.Screen(site.Knowledge, Life.Ago(1, 11))]);

        (await browser.Read(Url)).ShouldContain("Usual tasks in small pieces");
    }

    [Fact]
    public async Task The_note_is_ones_own_words_kept_beside_the_record_and_thrown_away_when_empty()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var (_, other) = await site.Person(Seed.All(site.Knowledge));
        var before = (await site.Record(patient)).Count;

        (await browser.Send(Url, ("Note", "as my doctor said <b>in June</b>"))).LeadsTo("/self-care?kept=note");

        (await browser.Read("/self-care?kept=note")).ShouldContain("as my doctor said &lt;b&gt;in June&lt;/b&gt;");
        (await other.Read(Url)).ShouldNotContain("in June");
        (await site.Record(patient)).Count.ShouldBe(before);
        await browser.Send(Url, ("Note", " "));
        (await browser.Read(Url)).ShouldNotContain("in June");
    }

    [Fact]
    public async Task A_note_too_long_comes_back_and_one_from_elsewhere_is_refused()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        var note = new string('a', 501);

        var answer = await browser.Send(Url, ("Note", note));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain(note);
        (await browser.Post(Url, ("Note", "x"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task It_is_for_people_with_a_plan()
    {
        using var stranger = new Site();
        (await stranger.Open().Get(Url)).LeadsTo("/");
        var (_, blocked) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));
        (await blocked.Get(Url)).LeadsTo("/start");
    }
}
