using System.Net;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Start;

public sealed class TellAgainTests : IDisposable
{
    private readonly StartSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Everything_is_there_already_and_sending_it_again_adds_each_part_once()
    {
        var person = await Done();
        await Anew(person);
        person.At.ShouldBe("/start/1/1");

        var pages = await SendAsItStands(person);

        pages.Count(page => page.StartsWith("/start/3/", StringComparison.Ordinal)).ShouldBe(5);
        var record = await _site.Record(person.Id);
        record.OfType<RecordEvent.PersonDescribed>().Count().ShouldBe(2);
        record.OfType<RecordEvent.EpisodeDescribed>().Count().ShouldBe(2);
        record.OfType<RecordEvent.PreferencesSet>().Count().ShouldBe(2);
        var (first, second) = (record.OfType<RecordEvent.EpisodeDescribed>().First(), record.OfType<RecordEvent.EpisodeDescribed>().Last());
        second.ShouldBe(first with { Id = second.Id, At = second.At });
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
    }

    [Fact]
    public async Task What_is_changed_replaces_what_was_told_and_nothing_is_lost()
    {
        var person = await Done();
        await Anew(person);

        await person.WalkTo("/today", new() { ["/start/1/2"] = [("When", "Today")], ["/start/3/2"] = [("Now", "5"), ("Worst", "8")] });

        var episodes = (await _site.Record(person.Id)).OfType<RecordEvent.EpisodeDescribed>().ToList();
        episodes.Count.ShouldBe(2);
        episodes[1].Onset.ShouldBe(new DateOnly(2026, 11, 21));
        episodes[1].WorstPain24h.Value.ShouldBe(8);
    }

    [Fact]
    public async Task No_page_can_be_passed_over()
    {
        var person = await Done();
        await Anew(person);

        foreach (var url in new[] { "/start/3/1", "/start/5/4", "/start/2/1" })
        {
            await person.Open(url);
            person.At.ShouldBe("/start/1/1");
        }
    }

    [Fact]
    public async Task Someone_who_leaves_by_choice_keeps_the_plan_and_is_not_asked_the_next_day()
    {
        var person = await Done();
        await Anew(person);
        await person.Step();
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();

        _site.Time.Pass(TimeSpan.FromDays(1));
        await person.Open("/start/5/1");

        person.At.ShouldBe("/start/5/1");
        person.Filled.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task After_a_long_gap_nothing_opens_before_all_of_it_is_told_again()
    {
        var person = await Done();
        _site.Time.Pass(TimeSpan.FromDays(1));
        await Train(person);
        _site.Time.Pass(TimeSpan.FromDays(29));
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Incomplete>().NotTold.ShouldBe(["episode"]);

        await Anew(person);
        await person.WalkTo("/start/3/4");
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Incomplete>();
        _site.Time.Pass(TimeSpan.FromDays(1));
        await person.Open("/start");
        person.At.ShouldBe("/start/3/4", "what was begun goes on the next day");
        await person.WalkTo("/today");

        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
    }

    [Fact]
    public async Task Looking_begins_nothing_and_the_way_over_a_clinician_cannot_be_passed()
    {
        var person = await Done();
        await person.Open("/start/anew");
        (await _site.Record(person.Id)).OfType<RecordEvent.PersonDescribed>().ShouldHaveSingleItem();

        var blocked = await _site.Start();
        await blocked.WalkTo("/start/result", null, ("TR-17", "yes"));
        await Anew(blocked, "/start/consulted");
        blocked.At.ShouldBe("/start/result");
    }

    /// <summary>Sends every page as it stands and answers the safety questions, which stand empty.</summary>
    private static async Task<List<string>> SendAsItStands(Person person)
    {
        List<string> pages = [];
        while (person.At is not ("/today" or "/start/result"))
        {
            pages.Add(person.At);
            pages.Count.ShouldBeLessThan(60);
            var isSafety = person.At.StartsWith("/start/2/", StringComparison.Ordinal);
            (person.Filled.Count == 0).ShouldBe(isSafety, person.At);
            await (isSafety ? person.Step() : person.Send([.. person.Filled]));
            person.Status.ShouldBe(HttpStatusCode.OK, person.At);
        }

        return pages;
    }

    private async Task<Person> Done()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/result");
        return person;
    }

    private static async Task Anew(Person person, string from = "/settings")
    {
        await person.Open(from);
        await person.SendTo("/start/anew");
    }

    private async Task Train(Person person)
    {
        var planned = (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
        await _site.Append(person.Id, Life.Session(0, 2, [.. planned.Programme.Exercises.Select(item => Life.Item(item.Exercise.Id.Value))]) with { At = _site.Time.GetLocalNow() });
    }
}
