using System.Net;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Web.Tests.Start;

public sealed class JourneyTests : IDisposable
{
    private readonly StartSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Someone_without_flags_comes_to_a_plan()
    {
        var person = await _site.Start();

        await person.WalkTo("/start/result");

        person.Words.ShouldContain("You can start your plan");
        person.Words.ShouldContain("Go to today");
        var planned = (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
        planned.Triage.Tier.ShouldBe(Tier.T4);
        planned.Programme.Exercises.ShouldAllBe(item => person.Page.Contains(item.Exercise.Name));
        planned.State.Programme.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_caution_says_what_was_left_out_and_whom_to_see()
    {
        var person = await _site.Start();

        await person.WalkTo("/start/result", new() { ["/start/1/4"] = [("Chosen", "hypertension"), ("Chosen", "knee-problem")] });

        var planned = (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
        planned.Triage.Tier.ShouldBe(Tier.T3);
        person.Words.ShouldContain("You can start an adapted plan");
        person.Words.ShouldContain("Arrange a routine appointment about exercise with your blood pressure.");
        person.Words.ShouldContain("You named a knee problem, so weight on the knees and deep knee bends are left out.");
    }

    [Fact]
    public async Task Each_part_becomes_one_entry_of_the_record()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result");

        var record = await _site.Record(person.Id);

        var told = record.OfType<RecordEvent.PersonDescribed>().ShouldHaveSingleItem();
        told.BirthYear.ShouldBe(1980);
        told.Conditions.ShouldBeEmpty();
        var episode = record.OfType<RecordEvent.EpisodeDescribed>().ShouldHaveSingleItem();
        episode.Onset.ShouldBe(new DateOnly(2026, 10, 28));
        episode.WorsenedBy.ShouldBe([Worsening.Sitting, Worsening.Bending]);
        record.OfType<RecordEvent.PreferencesSet>().ShouldHaveSingleItem().Equipment.Count.ShouldBe(3);
        record.OfType<RecordEvent.ProgrammeIssued>().ShouldHaveSingleItem();
        record.OfType<RecordEvent.ScreenAnswered>().SelectMany(screen => screen.Answers).Select(answer => answer.Question).ShouldBeUnique();
    }

    [Fact]
    public async Task Someone_who_leaves_carries_on_where_they_were()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/3/2");

        await person.Open("/");
        person.Page.ShouldContain("Carry on where you were");
        await person.Send();

        person.At.ShouldBe("/start/3/2");
    }

    [Fact]
    public async Task Someone_with_a_plan_is_led_to_today()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result");

        await person.Open("/");

        person.At.ShouldBe("/today");
    }

    [Fact]
    public async Task Back_shows_what_was_told_and_sending_it_again_adds_nothing()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/5/1");
        var before = (await _site.Record(person.Id)).Count;
        List<string> back = [];
        while (person.Page.Split("<div class=\"actions")[1].Split("<a class=\"btn\" href=\"") is [_, var rest, ..] && rest.Split('"')[0] is var url && url != "/")
        {
            await person.Open(url);
            person.At.ShouldBe(url);
            person.Filled.ShouldNotBeEmpty(url);
            back.Add(url);
        }

        back.Count.ShouldBe(25);
        foreach (var url in back)
        {
            await person.Open(url);
            await person.Send([.. person.Filled]);
            person.At.ShouldBe("/start/5/1");
        }

        (await _site.Record(person.Id)).Count.ShouldBe(before);
    }

    [Fact]
    public async Task Going_back_and_changing_adds_one_entry_and_loses_none()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/5/1");

        await person.Open("/start/3/2");
        await person.Send(("Now", "4"), ("Worst", "6"));

        var told = (await _site.Record(person.Id)).OfType<RecordEvent.EpisodeDescribed>().ToList();
        told.Select(episode => episode.WorstPain24h.Value).ShouldBe([3, 6]);
        person.At.ShouldBe("/start/5/1");
    }

    [Theory]
    [InlineData("/start/5/1")]
    [InlineData("/start/1/4")]
    public async Task With_a_plan_what_it_rests_on_can_be_changed_from_the_settings(string url)
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result");
        await person.Open("/settings");
        person.Page.ShouldContain($"href=\"{url}\"");

        await person.Open(url);

        person.At.ShouldBe(url);
    }

    [Fact]
    public async Task Fewer_minutes_told_later_are_kept_and_a_new_diagnosis_asks_the_safety_questions_again()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result");
        await person.Open("/start/5/1");
        await person.Send(("Minutes", "10"), ("Sessions", "1"), ("Days", "3"));
        (await _site.Record(person.Id)).OfType<RecordEvent.PreferencesSet>().Last().MinutesPerDay.ShouldBe(10);

        await person.Open("/start/1/4");
        await person.Send(("Chosen", "spinal-stenosis"));

        person.At.ShouldBe("/start/2/1");
        (await _site.Record(person.Id)).OfType<RecordEvent.PersonDescribed>().Last().Conditions.ShouldHaveSingleItem().Value.ShouldBe("spinal-stenosis");
    }

    [Fact]
    public async Task Weeks_are_asked_only_of_those_who_are_pregnant()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/1/4");
        await person.Open("/start/1/5");
        person.At.ShouldBe("/start/1/4");

        await person.Send(("Chosen", "pregnancy"));

        person.At.ShouldBe("/start/1/5");
        (await _site.Record(person.Id)).ShouldBeEmpty();
        await person.WalkTo("/start/result");
        (await _site.Record(person.Id)).OfType<RecordEvent.PersonDescribed>().ShouldHaveSingleItem().PregnancyWeeks.ShouldBe(18);
        (await _site.Record(person.Id)).OfType<RecordEvent.ScreenAnswered>().SelectMany(screen => screen.Answers)
            .ShouldContain(answer => answer.Question.Value == "TR-25.bleeding");
    }

    [Fact]
    public async Task No_part_can_be_skipped()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/3");

        foreach (var url in new[] { "/start/2/9", "/start/3/1", "/start/5/4" })
        {
            await person.Open(url);
            person.At.ShouldBe("/start/2/3");
        }
    }

    [Fact]
    public async Task Someone_under_eighteen_is_led_to_a_clinician_and_gets_no_plan()
    {
        var person = await _site.Start();

        await person.WalkTo("/start/result", new() { ["/start/1/1"] = [("BirthYear", "2010")] });

        person.Words.ShouldContain("This programme is made for adults");
        person.Page.ShouldContain("href=\"/start/1/1\"");
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Blocked>();
        await person.Open("/start/1/1");
        await person.Send(("BirthYear", "1980"));
        person.At.ShouldBe("/start/2/1");
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/start/1/1")]
    [InlineData("/start/2/1")]
    [InlineData("/start/2/1/1")]
    [InlineData("/start/result")]
    [InlineData("/start/consulted")]
    public async Task Without_a_profile_everything_begins_at_the_welcome_page(string url)
    {
        var response = await new Browser(_site.CreateClient(new() { AllowAutoRedirect = false })).Get(url);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/");
    }
}
