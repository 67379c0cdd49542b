using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Lumbar.Browser.Tests.BrowserFixture))]

namespace Lumbar.Browser.Tests;

/// <summary>A test with a site of its own, and what several of them do.</summary>
public abstract class BrowserTest(BrowserFixture browser) : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("lumbar-browser-");
    private RunningSite? _site;

    protected BrowserFixture Browser => browser;

    protected RunningSite Site => _site ??= RunningSite.Start(_data.FullName);

    /// <summary>Stops the application and starts it again on the same data.</summary>
    protected async Task Restart()
    {
        await Site.DisposeAsync();
        _site = RunningSite.Start(_data.FullName);
    }

    protected async Task<(Visitor Visitor, IBrowserContext Context)> Visit(Screen screen)
    {
        var context = await browser.Open(Site, screen);
        return (new Visitor(await context.NewPageAsync()), context);
    }

    /// <summary>From nothing to the running player, with the clock of the page in the test's hands.</summary>
    protected static async Task ReachThePlayer(Visitor visitor)
    {
        await visitor.AnswerTheIntake();
        await visitor.Open("/today");
        await visitor.Tap("Start");
        await CheckIn(visitor);
        await visitor.Page.Clock.InstallAsync();
        await visitor.Page.ReloadAsync();
        await visitor.Page.Clock.RunForAsync(500);
        await visitor.Tap("Start");
    }

    protected static async Task CheckIn(Visitor visitor)
    {
        foreach (var question in new[] { "Bladder", "Fever", "Chest pain" })
        {
            await visitor.Choose(question, "No");
        }

        await visitor.Choose("Pain right now", "2");
        await visitor.Tap("Continue");
        visitor.Path.ShouldMatch("^/session/[0-9-]+[a-z]+$");
    }

    /// <summary>Plays the whole session with the page's clock running fast.</summary>
    protected static async Task PlayThrough(Visitor visitor)
    {
        const int LongestSeconds = 600;
        await visitor.Page.Clock.InstallAsync();
        await visitor.Page.ReloadAsync();
        await visitor.Page.Clock.RunForAsync(500);
        await visitor.Tap("Start");
        for (var played = 0; played < LongestSeconds && !(await visitor.Page.Locator("main").InnerTextAsync()).Contains("Saving", StringComparison.Ordinal); played += 4)
        {
            await visitor.Page.Clock.RunForAsync(4_000);
        }

        // From here the answer of the server counts, not the clock of the page.
        await visitor.Page.Clock.ResumeAsync();
        await visitor.Page.WaitForURLAsync("**/after");
        visitor.Path.ShouldEndWith("/after", Case.Sensitive, await visitor.Page.Locator("main").InnerTextAsync());
    }

    protected static async Task AnswerAfter(Visitor visitor)
    {
        await visitor.Choose("Worst pain", "3, mild");
        await visitor.Choose("How hard overall", "Light");
        foreach (var right in await visitor.Page.Locator("input[type=radio][value=Right]").AllAsync())
        {
            await Visitor.Tick(right);
        }

        await visitor.Choose("How far down", "Back");
        await visitor.Tap("Save");
    }

    public void Dispose()
    {
        _site?.Dispose();
        _data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
