using System.Net;
using Lumbar.Store;
using Lumbar.Web.Pages;

namespace Lumbar.Web.Tests;

public sealed class SettingsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_download_is_ones_own_record_and_no_one_elses()
    {
        var (mine, other) = (site.Open(), site.Open());
        await site.Append(await site.Start(mine), Walk(minutes: 12), Walk(minutes: 15));
        await site.Append(await site.Start(other), Walk(minutes: 99));

        var response = await mine.Get("/settings/record");

        var lines = (await Browser.Text(response)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldBe(["""{"type":"walkDone","minutes":12}""", """{"type":"walkDone","minutes":15}"""]);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/jsonl");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe(SettingsModel.FileName);
    }

    [Fact]
    public async Task Without_a_profile_there_is_nothing_to_download()
    {
        var browser = site.Open();

        (await browser.Get("/settings/record")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Read("/settings")).ShouldContain("There is nothing about you here yet.");
    }

    [Fact]
    public async Task It_says_who_runs_the_server_and_how_long_the_record_is()
    {
        var browser = site.Open();
        await site.Append(await site.Start(browser), Walk(minutes: 12));

        var page = await browser.Read("/settings");

        page.ShouldContain("with Elm Street Physiotherapy, who run this server");
        page.ShouldContain("Your record has 1 entry.");
    }

    private static StoredEvent Walk(int minutes) =>
        new(Guid.CreateVersion7(), "walkDone", DateTimeOffset.UnixEpoch, $$"""{"type":"walkDone","minutes":{{minutes}}}""");
}
