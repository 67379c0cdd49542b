using System.Net;

namespace Lumbar.Web.Tests.Session;

public sealed class StopTests : IDisposable
{
    private const string Url = Walkthrough.Url;

    private readonly SeededSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Something_new_keeps_every_session_closed_until_the_questions_are_answered_also_once_it_is_in_the_record()
    {
        const string Evening = "/session/2026-11-21-evening/check";
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge, wishes: Seed.Wishes with { SessionsPerDay = 2 }));
        await browser.Check();
        var count = (await browser.Script()).GetProperty("items").GetArrayLength();
        await browser.Play(safety: true, stopped: "newSymptom");
        (await browser.Get(Evening)).LeadsTo("/session/2026-11-21-evening/stop");

        (await browser.Send($"{Url}/after", Walkthrough.Answers(count, "Hurt"))).LeadsTo($"{Url}/saved");

        (await browser.Read($"{Url}/saved")).ShouldContain("You named something new, so the safety questions come first.");
        (await browser.Get(Evening)).LeadsTo("/today?from=session");
        (await browser.Read("/today")).ShouldContain("Safety questions first");
        await _site.Append(patient, Seed.Screen(_site.Knowledge, SeededSite.Morning.AddMinutes(5)));
        (await browser.Get(Evening)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
