using Microsoft.Playwright;

namespace Lumbar.Browser.Tests;

/// <summary>Every page on every screen: nothing for axe to find, nothing sideways, targets large enough, keyboard only.</summary>
public sealed class PagesTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly Screen[] Screens = [Screen.Phone, Screen.PhoneDark, Screen.Narrow, Screen.Desktop, Screen.DesktopAtDoubleZoom];
    private static readonly string[] Rooms = ["/today", "/today/morning", "/today/flare", "/self-care", "/plan", "/plan/left-out", "/progress", "/report", "/library", "/library/bird-dog", "/library/sit-up", "/handout", "/resume", "/start/result", "/settings", "/emergency", "/about/rules", "/no-such-page"];
    private static readonly string[] Questions =
        ["/measures", "/measures/weekly/1", "/measures/weekly/3", "/measures/change/1", "/measures/movement/1", "/measures/activities/choose", "/measures/kept", "/measures/help"];

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_of_the_intake()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await visitor.Open("/");
        await Look(visitor.Page, "welcome");
        await visitor.AnswerTheIntake(where => Look(visitor.Page, where));
        await Look(visitor.Page, "result");
    }

    [Fact]
    public async Task Axe_finds_nothing_in_any_room_on_any_screen()
    {
        var (visitor, context) = await Visit(Screen.Phone);
        await visitor.AnswerTheIntake();
        var cookies = await context.CookiesAsync();
        foreach (var screen in Screens)
        {
            var window = await Browser.Open(Site, screen);
            await window.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Site.Address.ToString() }));
            var page = await window.NewPageAsync();
            foreach (var room in Rooms.Concat(Questions))
            {
                await page.GotoAsync(room);
                await Look(page, $"{room} on {screen}");
            }

            await window.CloseAsync();
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_before_during_and_after_a_session()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await visitor.AnswerTheIntake();
        await visitor.Open("/today");
        await visitor.Tap("Start");
        await Look(visitor.Page, "check");
        await CheckIn(visitor);
        await Look(visitor.Page, "player, ready");
        await visitor.Tap("Start");
        await Look(visitor.Page, "player, running");
        await visitor.Page.Keyboard.PressAsync("h");
        await Look(visitor.Page, "player, hurts");
    }

    [Fact]
    public async Task The_letter_fits_one_sheet_of_paper()
    {
        var (visitor, _) = await Visit(Screen.Desktop);
        await visitor.AnswerTheIntake();
        await visitor.Open("/report");
        await visitor.Type("What do you want to ask", new string('w', 300));
        await visitor.Tap("Put it into the letter");
        await visitor.Page.GetByText(new string('w', 300)).First.WaitForAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var paper = System.Text.Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        System.Text.RegularExpressions.Regex.Count(paper, @"/Type\s*/Page\b").ShouldBe(1);
    }

    [Fact]
    public async Task The_emergency_card_is_one_tap_away_from_every_room()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await visitor.AnswerTheIntake();
        foreach (var room in Rooms.Except(["/emergency"]))
        {
            await visitor.Open(room);
            await visitor.Press(visitor.Page.Locator("a.sos"));
            visitor.Path.ShouldBe("/emergency", room);
        }
    }

    [Fact]
    public async Task The_intake_can_be_answered_with_the_keyboard_alone()
    {
        var (visitor, _) = await Visit(Screen.Desktop);
        await visitor.Open("/");
        await PressUntilFocused(visitor.Page, "Start");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/start/1/1");
        await PressUntilFocused(visitor.Page, "Year of birth");
        await visitor.Page.Keyboard.TypeAsync("1980");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/start/1/2");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await PressUntilFocused(visitor.Page, "Today");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await PressUntilFocused(visitor.Page, "Continue");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/start/1/3");
    }

    private static async Task PressUntilFocused(IPage page, string words)
    {
        const string Focused = "(() => { const e = document.activeElement; return [e.textContent, e.getAttribute('aria-label'), ...[...(e.labels ?? [])].map(l => l.textContent)].join(' ') })()";
        for (var presses = 0; presses < 40; presses++)
        {
            if ((await page.EvaluateAsync<string>(Focused)).Contains(words, StringComparison.Ordinal) && !await page.EvaluateAsync<bool>("document.activeElement === document.body"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"\"{words}\" cannot be reached with the Tab key.");
    }

    /// <summary>Looks from the end of the page, where the bar with the buttons lies over nothing.</summary>
    private static async Task Look(IPage page, string where)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Locator("main").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await Axe.ShouldFindNothing(page, where);
        await Layout.ShouldNotScrollSideways(page, where);
        await Layout.TargetsShouldBeAtLeast(44, page, where);
    }
}
