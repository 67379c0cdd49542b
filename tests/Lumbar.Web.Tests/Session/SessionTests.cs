using System.Net;
using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests.Session;

public sealed class SessionTests : IDisposable
{
    private const string Url = Walkthrough.Url;

    private readonly SeededSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_player_gets_what_it_needs_and_a_text_cannot_leave_its_element()
    {
        var (_, browser) = await Person();
        await browser.Check();

        var page = await browser.Read(Url);
        var script = await browser.Script();

        page.ShouldContain($"""<main id="player" class="player" data-session="{Walkthrough.Id}" data-stop-pain="6" data-light-pain="2" data-lasting-minutes="15" data-emergency="/emergency" tabindex="-1"></main>""");
        page.ShouldContain("""src="/build/player""");
        page.ShouldContain($"""action="{Url}/done" hidden""");
        var item = script.GetProperty("items")[0];
        item.GetProperty("segments").EnumerateArray().Sum(segment => segment.GetProperty("seconds").GetInt32()).ShouldBeGreaterThan(0);
        script.GetProperty("seconds").GetInt32().ShouldBe(
            script.GetProperty("items").EnumerateArray().SelectMany(each => each.GetProperty("segments").EnumerateArray()).Sum(each => each.GetProperty("seconds").GetInt32()));
        page.Split("id=\"session-script\">")[1].Split("</script>")[0].ShouldNotContain("<");
    }

    [Fact]
    public async Task From_the_end_of_the_session_to_the_record()
    {
        var (patient, browser) = await Person();
        var count = await browser.DoSession(pain: 3);

        (await browser.Read($"{Url}/after")).ShouldContain("You began at 3.");
        (await browser.Send($"{Url}/after", Walkthrough.Answers(count, worst: 4))).LeadsTo($"{Url}/saved");

        var saved = await browser.Read($"{Url}/saved");
        saved.ShouldContain("Done for this morning");
        saved.ShouldContain("3 at the start, 4 at worst");
        saved.ShouldContain("The next session is tomorrow, in the morning.");
        var finished = await Finished(patient);
        finished.Session.ShouldBe(Walkthrough.Id);
        finished.PainBefore.ShouldBe(Nprs.Of(3));
        finished.WorstPain.ShouldBe(Nprs.Of(4));
        finished.LegAfter.ShouldBe(LegSymptom.Back);
        finished.Items.Count.ShouldBe(count);
        finished.Items.ShouldAllBe(item => item.Effort == Effort.Of(3) && item.RepsInReserve == 2 && item.Stopped == null && item.Reps > 0);
    }

    [Fact]
    public async Task Sending_the_answers_twice_at_once_stores_the_session_once()
    {
        var (patient, browser) = await Person();
        var count = await browser.DoSession();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.SendFrom("/today/walk", $"{Url}/after", Walkthrough.Answers(count))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Redirect);
        await Finished(patient);
        (await browser.SendFrom("/today/walk", $"{Url}/after", Walkthrough.Answers(count, "Hard", 9))).LeadsTo($"{Url}/saved");
        (await Finished(patient)).WorstPain.ShouldBe(Nprs.Of(3));
    }

    [Fact]
    public async Task A_restart_of_the_server_between_session_and_answers_loses_nothing()
    {
        var (patient, browser) = await Person();
        var count = await browser.DoSession(pain: 1);

        _site.Restart();
        browser = _site.Open(patient);
        (await browser.Read("/today")).ShouldContain("How was it?");
        (await browser.Send($"{Url}/after", Walkthrough.Answers(count))).LeadsTo($"{Url}/saved");

        _site.Restart();
        (await Finished(patient)).PainBefore.ShouldBe(Nprs.Of(1));
        (await _site.Open(patient).Read("/today")).ShouldContain("Done for today");
    }

    [Fact]
    public async Task The_answers_can_wait_and_what_was_entered_stays()
    {
        var (patient, browser) = await Person();
        var count = await browser.DoSession();

        (await browser.SendFrom($"{Url}/after", $"{Url}/after?handler=Later", ("WorstPain", "5"), ("Effort", "Hard"), ("Feels[0]", "Easy"))).LeadsTo("/today");

        var after = await browser.Read($"{Url}/after");
        after.ShouldContain("name=\"WorstPain\" value=\"5\" aria-label=\"5, moderate\" checked");
        after.ShouldContain("name=\"Effort\" value=\"Hard\" checked");
        after.ShouldContain("name=\"Feels[0]\" value=\"Easy\" checked");
        after.Split(" checked").Length.ShouldBe(4, "what was not entered stays open");
        _site.Clock.Now = SeededSite.Morning.AddDays(1);
        (await browser.Read("/today")).ShouldContain($"href=\"{Url}/after\"");
        (await browser.Send($"{Url}/after", Walkthrough.Answers(count, worst: 5))).LeadsTo($"{Url}/saved");
        (await Finished(patient)).Day.ShouldBe(new DateOnly(2026, 11, 21), "it counts for the day on which it was done");
    }

    [Fact]
    public async Task Missing_answers_come_back_with_the_others_kept()
    {
        var (patient, browser) = await Person();
        await browser.DoSession();

        var answer = await browser.Send($"{Url}/after", ("Effort", "Light"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain("href=\"#WorstPain\"");
        page.ShouldContain("href=\"#Feels-0-\"");
        page.ShouldContain("href=\"#Leg\"");
        page.ShouldContain("name=\"Effort\" value=\"Light\" checked");
        (await _site.Record(patient)).OfType<RecordEvent.SessionFinished>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_worst_pain_is_never_less_than_what_was_named_during_it()
    {
        var (patient, browser) = await Person();
        await browser.Check();
        (await browser.Play(pain: 7, stopped: "pain")).LeadsTo($"{Url}/after");
        var after = await browser.Read($"{Url}/after");
        after.ShouldContain("You stopped it because it hurt.");
        after.ShouldContain("name=\"Feels[0]\" value=\"Hurt\" checked");
        var count = after.Split("value=\"Easy\"").Length - 1;

        (await browser.Send($"{Url}/after", Walkthrough.Answers(count, "Hurt", 3))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Send($"{Url}/after", Walkthrough.Answers(count, "Hurt", 7))).LeadsTo($"{Url}/saved");

        var item = (await Finished(patient)).Items[0];
        item.Stopped.ShouldBe(StopReason.Pain);
        item.WorstPain.ShouldBe(Nprs.Of(7));
        item.RepsInReserve.ShouldBeNull();
        (await browser.Read($"{Url}/saved")).ShouldContain("Go gently for the rest of the day");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"finished":true,"seconds":10,"safety":false,"items":[{"exercise":"sit-up","sets":1,"reps":1,"holdSeconds":0,"worstPain":null,"stopped":null}]}""")]
    public async Task A_result_that_cannot_be_read_stores_nothing_and_shows_a_way_on(string result)
    {
        var (patient, browser) = await Person();
        await browser.Check();
        await browser.Read(Url);

        var answer = await browser.SendFrom(Url, $"{Url}/done", ("result", result));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(answer)).ShouldContain("I have done them all");
        (await browser.Get($"{Url}/after")).LeadsTo(Url);
        (await _site.Record(patient)).OfType<RecordEvent.SessionFinished>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_symptom_leads_to_the_safety_questions_and_what_was_done_is_kept()
    {
        var (_, browser) = await Person();
        await browser.Check();

        (await browser.Play(safety: true, stopped: "newSymptom")).LeadsTo($"{Url}/stop");

        var stop = await browser.Read($"{Url}/stop");
        stop.ShouldContain("What you did is kept.");
        (await browser.Get($"{Url}/after")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Read("/today")).ShouldContain("Safety questions first");
    }

    [Fact]
    public async Task Pain_that_stayed_more_than_light_leads_to_a_doctor_and_then_to_how_it_was()
    {
        var (patient, browser) = await Person();
        await browser.Check();

        (await browser.Play(pain: 4, stopped: "pain", lasted: true)).LeadsTo($"{Url}/after");

        var after = await browser.Read($"{Url}/after");
        after.ShouldContain("Contact a doctor about this pain");
        after.ShouldContain("more than light for 15 minutes");
        var count = after.Split("value=\"Easy\"").Length - 1;
        (await browser.Send($"{Url}/after", Walkthrough.Answers(count, worst: 4))).LeadsTo($"{Url}/saved");
        (await Finished(patient)).Items[0].Stopped.ShouldBe(StopReason.Pain);
    }

    [Fact]
    public async Task A_session_opened_and_left_is_still_there()
    {
        var (_, browser) = await Person();
        await browser.Check();
        var first = (await browser.Script()).GetProperty("items")[0];
        var item = new { exercise = first.GetProperty("exercise").GetString(), sets = 0, reps = 0, holdSeconds = first.GetProperty("holdSeconds").GetInt32() };
        var result = JsonSerializer.Serialize(new { finished = false, seconds = 2, items = new[] { item }, safety = false });

        (await browser.SendFrom(Url, $"{Url}/done", ("result", result))).LeadsTo("/today");

        (await browser.Read("/today")).ShouldContain($"href=\"{Url}/check\"");
    }

    [Fact]
    public async Task Without_the_player_the_exercises_can_be_read_and_confirmed()
    {
        var (patient, browser) = await Person();
        await browser.Check();
        var page = await browser.Read(Url);
        page.ShouldContain("<noscript>");
        page.ShouldContain("I have done it");

        (await browser.SendFrom(Url, $"{Url}/done", ("ByHand", "true"))).LeadsTo($"{Url}/after");
        var count = (await browser.Read($"{Url}/after")).Split("value=\"Easy\"").Length - 1;
        (await browser.Send($"{Url}/after", Walkthrough.Answers(count))).LeadsTo($"{Url}/saved");

        (await Finished(patient)).Items.ShouldAllBe(item => item.Sets > 0 && item.Reps > 0);
    }

    [Fact]
    public async Task Sending_the_result_twice_keeps_the_first()
    {
        var (_, browser) = await Person();
        await browser.Check();
        var page = await browser.Script();
        await browser.Play();

        (await browser.SendFrom($"{Url}/after", $"{Url}/done", ("result", JsonSerializer.Serialize(page)))).LeadsTo($"{Url}/after");
    }

    [Fact]
    public async Task A_check_of_yesterday_does_not_open_the_player()
    {
        var (_, browser) = await Person();
        await browser.Check();

        _site.Clock.Now = SeededSite.Morning.AddDays(1);

        (await browser.Get(Url)).LeadsTo("/today?from=session");
        (await browser.Get("/session/2026-11-22-morning")).LeadsTo("/session/2026-11-22-morning/check");
    }

    private Task<(Store.PatientId Patient, Browser Browser)> Person() => _site.Person(Seed.All(_site.Knowledge));

    private async Task<RecordEvent.SessionFinished> Finished(Store.PatientId patient) =>
        (await _site.Record(patient)).OfType<RecordEvent.SessionFinished>().ShouldHaveSingleItem();
}
