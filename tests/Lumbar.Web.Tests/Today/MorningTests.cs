using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Tests.Session;

namespace Lumbar.Web.Tests.Today;

public sealed partial class MorningTests(SeededSite site) : IClassFixture<SeededSite>
{
    private const string Url = "/today/morning";

    [Fact]
    public async Task While_it_is_open_it_stands_above_the_walk_and_nothing_is_preset()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/today");

        page.IndexOf("Pain on waking", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("aria-label=\"Walking\"", StringComparison.Ordinal));
        page.ShouldContain("""action="/today/morning" """.TrimEnd());
        page.ShouldNotContain("checked");
        page.ShouldNotContain("lie down most of the day");
    }

    [Fact]
    public async Task Three_taps_are_one_entry_and_say_what_they_mean()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));

        (await Send(browser, pain: "2")).LeadsTo("/today?from=morning");

        var morning = (await Mornings(patient)).ShouldHaveSingleItem();
        morning.Pain.ShouldBe(Nprs.Of(2));
        morning.SleepDisturbed.ShouldBeFalse();
        morning.MuscleAcheOnly.ShouldBeFalse("not ticked is the stricter reading");
        var page = await browser.Read("/today?from=morning");
        page.ShouldContain("Steady. Your plan goes on.");
        page.ShouldContain("You said: pain 2, back, slept as usual.");
        page.ShouldNotContain("Pain on waking");
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_entry()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var entry = Entry().Match(await browser.Read("/today")).Groups[1].Value;

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Send(browser, entry: entry)));

        (await Mornings(patient)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_worse_entry_stands_beside_the_first_and_counts()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        await Send(browser, pain: "2");

        var again = await browser.Read(Url);
        again.ShouldContain("It got worse");
        again.ShouldContain("You said: pain 2, back, slept as usual.");
        await Send(browser, pain: "4", sleep: "True");

        (await Mornings(patient)).Select(morning => morning.Pain.Value).ShouldBe([2, 4], ignoreOrder: true);
        (await browser.Read("/today")).ShouldContain("Worse than usual, so nothing goes up today.");
    }

    [Fact]
    public async Task After_a_session_a_bad_morning_eases_off_what_was_done()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 10), Life.Morning(3, 2), Life.Morning(2, 2), Life.Morning(1, 2), Life.Session(1)]);

        await Send(browser, pain: "2", sleep: "True");

        (await browser.Read("/today")).ShouldContain("Worse than usual, so we ease off: Bird dog and pelvic tilt go one step down.");
    }

    [Fact]
    public async Task A_morning_far_above_usual_is_a_flare_up_and_the_safety_questions_come_first()
    {
        var (_, browser) = await site.Person([.. Life.Told(site.Knowledge, 10), Life.Morning(3, 2), Life.Morning(2, 2), Life.Morning(1, 2)]);

        await Send(browser, pain: "6");

        var page = await browser.Read("/today?from=morning");
        page.ShouldContain("A flare-up. This morning was far above what is usual for you.");
        page.ShouldContain("Safety questions first");
        page.ShouldContain("""<form method="post" action="/start/again">""");
        page.Split("class=\"btn go").Length.ShouldBe(2, "one filled button");
        page.ShouldNotContain("/session/");
    }

    [Fact]
    public async Task Bed_rest_is_asked_while_easing_comes_first_and_silence_is_no_answer()
    {
        var (patient, browser) = await site.Person(Life.Told(site.Knowledge, 2, Life.Irritable));
        (await browser.Read("/today")).ShouldContain("Did you lie down most of the day because of pain?");

        await Send(browser);
        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().ShouldBeEmpty();
        await Send(browser, inBed: "True");

        var answer = (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().ShouldHaveSingleItem();
        answer.Measure.ShouldBe(MeasureIds.Day.Value);
        answer.Items.ShouldBe([new MeasureItem(MeasureIds.BedRest, 1)]);
        (await browser.Read("/today")).ShouldContain("Get up for a few minutes every hour, as far as you can.");
        (await browser.Read(Url)).ShouldNotContain("lie down most of the day", customMessage: "once a day");
    }

    [Fact]
    public async Task Bed_rest_is_no_question_while_building_and_no_answer_to_it_is_kept()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));

        await Send(browser, inBed: "True");

        (await site.Record(patient)).OfType<RecordEvent.MeasureAnswered>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "Back", "False", "", "")]
    [InlineData("11", "Back", "False", "", "")]
    [InlineData("three", "Back", "False", "", "")]
    [InlineData("3", "", "False", "", "")]
    [InlineData("3", "Knee", "False", "", "")]
    [InlineData("3", "7", "False", "", "")]
    [InlineData("3", "Back", "", "", "")]
    [InlineData("3", "Back", "maybe", "", "")]
    [InlineData("3", "Back", "False", "often", "")]
    [InlineData("3", "Back", "False", "", "often")]
    public async Task What_makes_no_sense_comes_back_with_everything_kept(string pain, string leg, string sleep, string ache, string inBed)
    {
        var (patient, browser) = await site.Person(Life.Told(site.Knowledge, 2, Life.Irritable));
        var entry = Entry().Match(await browser.Read(Url)).Groups[1].Value;

        var answer = await browser.Send(Url, [("Pain", pain), ("Leg", leg), ("Sleep", sleep), ("InBed", inBed), ("Entry", entry), .. Filled("AcheOnly", ache)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain("Nothing you entered is lost.");
        if (pain == "3")
        {
            page.ShouldContain("name=\"Pain\" value=\"3\" aria-label=\"3\" checked");
        }

        (await Mornings(patient)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("019aa000-0000-7000-8000-000000000001")]
    public async Task An_entry_of_another_day_is_not_taken(string entry)
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));

        (await Send(browser, entry: entry)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await Mornings(patient)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_only_for_people_with_a_plan_and_the_entry_is_ones_own()
    {
        using var stranger = new Site();
        (await stranger.Open().Get(Url)).LeadsTo("/");
        var (_, blocked) = await site.Person(Seed.All(site.Knowledge, yes: "TR-01"));
        (await blocked.Get(Url)).LeadsTo("/start");
        var (_, first) = await site.Person(Seed.All(site.Knowledge));
        var (second, _) = await site.Person(Seed.All(site.Knowledge));

        await Send(first);

        (await Mornings(second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));

        var answer = await browser.Post(Url, ("Pain", "2"), ("Leg", "Back"), ("Sleep", "False"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Mornings(patient)).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_long_gap_the_morning_comes_before_the_next_session()
    {
        var told = Life.Told(site.Knowledge, 40, screenDays: 2);
        var (_, browser) = await site.Person([.. told, Life.Session(20), Life.Session(1)]);

        var today = await browser.Read("/today");
        today.ShouldContain("First, this morning");
        today.ShouldContain("""<a class="btn go big" href="/today/morning">""");
        (await browser.Get($"{Walkthrough.Url}/check")).LeadsTo(Url);
        (await browser.Get(Walkthrough.Url)).LeadsTo(Url);

        await Send(browser, pain: "2");

        (await browser.Read("/today")).ShouldNotContain("First, this morning");
    }

    internal static async Task<HttpResponseMessage> Send(
        Browser browser, string pain = "3", string leg = "Back", string sleep = "False", string inBed = "", string? entry = null) =>
        await browser.Send(Url, ("Pain", pain), ("Leg", leg), ("Sleep", sleep), ("InBed", inBed), ("Entry", entry ?? Entry().Match(await browser.Read(Url)).Groups[1].Value));

    private async Task<IEnumerable<RecordEvent.MorningChecked>> Mornings(Store.PatientId patient) => (await site.Record(patient)).OfType<RecordEvent.MorningChecked>();

    private static (string Name, string Value)[] Filled(string name, string value) => value.Length == 0 ? [] : [(name, value)];

    [GeneratedRegex("name=\"Entry\" value=\"([^\"]+)\"")]
    private static partial Regex Entry();
}
