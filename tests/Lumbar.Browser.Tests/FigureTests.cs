using Microsoft.Playwright;

namespace Lumbar.Browser.Tests;

/// <summary>The figures as a person meets them: they move while looked at, stand still when asked to, and keep step with the player.</summary>
public sealed class FigureTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Moving = "() => [...document.images].filter(i => i.dataset.moving && i.src === i.dataset.moving).length";
    private const string Second = "() => document.querySelector('.player .stage svg.figure')?.getCurrentTime() ?? -1";

    [Fact]
    public async Task The_players_figure_goes_with_the_clock_and_stands_while_it_pauses()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await ReachThePlayer(visitor);
        await visitor.Page.Clock.RunForAsync(1_000);
        await visitor.Page.Locator(".player .stage svg.figure").WaitForAsync();
        await visitor.Tap("I am in position");
        await visitor.Page.Clock.RunForAsync(500);
        await visitor.Tap("Start now");
        await visitor.Page.Clock.RunForAsync(300);
        var early = await visitor.Page.EvaluateAsync<double>(Second);
        await visitor.Page.Clock.RunForAsync(900);
        var late = await visitor.Page.EvaluateAsync<double>(Second);

        late.ShouldBeGreaterThan(early);
        await visitor.Tap("Pause");
        await visitor.Page.Clock.RunForAsync(100);
        var paused = await visitor.Page.EvaluateAsync<double>(Second);
        await visitor.Page.Clock.RunForAsync(3_000);
        (await visitor.Page.EvaluateAsync<double>(Second)).ShouldBe(paused, 1e-6);
    }

    [Fact]
    public async Task In_the_library_only_a_few_move_and_none_after_pause_or_where_less_motion_is_wanted()
    {
        var (visitor, _) = await Visit(Screen.Desktop);
        await visitor.Open("/library");
        await visitor.Page.Locator("ul.lib").First.ScrollIntoViewIfNeededAsync();
        await visitor.Page.Locator("ul.lib a").First.HoverAsync();
        await visitor.Page.WaitForFunctionAsync($"({Moving})() <= 3");
        await visitor.Tap("Pause the pictures");
        await visitor.Page.WaitForFunctionAsync($"({Moving})() === 0");

        var (calm, _) = await Visit(Screen.DesktopAtDoubleZoom);
        await calm.Open("/library");
        await Assertions.Expect(calm.Page.Locator("[data-figures-pause]")).ToBeHiddenAsync();
        (await calm.Page.EvaluateAsync<int>(Moving)).ShouldBe(0);
    }

    [Fact]
    public async Task Without_scripts_the_library_shows_pictures_and_its_filters_work()
    {
        var (visitor, context) = await Visit(Screen.Phone);
        await context.RouteAsync("**/*.js", route => route.AbortAsync());
        await visitor.Open("/library");
        await visitor.Type("Search by name", "bird");
        await visitor.Tap("Show");

        visitor.Page.Url.ShouldContain("q=bird");
        (await visitor.Page.Locator("ul.lib a").CountAsync()).ShouldBeGreaterThan(0);
        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('.lib img.figure').naturalWidth > 0");
    }

    [Theory]
    [InlineData("/handout", 595, 842)]
    [InlineData("/handout?paper=letter", 612, 792)]
    [InlineData("/handout?size=large", 595, 842)]
    public async Task The_handout_is_two_sheets_at_most_on_the_paper_chosen(string url, double width, double height)
    {
        var (visitor, _) = await Visit(Screen.Desktop);
        await visitor.AnswerTheIntake();
        await visitor.Open(url);

        var paper = System.Text.Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        System.Text.RegularExpressions.Regex.Count(paper, @"/Type\s*/Page\b").ShouldBeLessThanOrEqualTo(2);
        var box = System.Text.RegularExpressions.Regex.Match(paper, @"/MediaBox\s*\[\s*0 0 (?<w>[\d.]+) (?<h>[\d.]+)");
        double.Parse(box.Groups["w"].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(width, 1);
        double.Parse(box.Groups["h"].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(height, 1);
    }
}
