using Microsoft.Playwright;

namespace Lumbar.Browser.Tests;

/// <summary>The whole way by hand, on a phone: from the first question to the first session, and everything there after a restart.</summary>
public sealed class JourneyTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task From_the_first_question_to_a_finished_session_and_all_of_it_is_there_after_a_restart()
    {
        var (visitor, context) = await Visit(Screen.Phone);
        await visitor.AnswerTheIntake(async where => await Layout.ShouldNotScrollSideways(visitor.Page, where));
        await visitor.Tap("Go to today");
        visitor.Path.ShouldBe("/today");
        await visitor.Tap("Start");
        await CheckIn(visitor);
        await PlayThrough(visitor);
        visitor.Path.ShouldEndWith("/after");
        await Axe.ShouldFindNothing(visitor.Page, "after");
        await AnswerAfter(visitor);
        visitor.Path.ShouldEndWith("/saved");
        await Axe.ShouldFindNothing(visitor.Page, "saved");
        var cookies = await context.CookiesAsync();

        await Restart();

        var again = await Browser.Open(Site, Screen.Phone);
        await again.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Site.Address.ToString() }));
        var later = new Visitor(await again.NewPageAsync());
        await later.Open("/today");
        later.Path.ShouldBe("/today");
        var record = await (await again.APIRequest.GetAsync("/settings/record")).TextAsync();
        record.Split('\n').Count(line => line.Contains("\"sessionFinished\"", StringComparison.Ordinal)).ShouldBe(1);
        record.ShouldContain("\"programmeIssued\"");
    }

    [Fact]
    public async Task A_reload_in_the_middle_of_a_session_carries_on_where_it_was()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await ReachThePlayer(visitor);
        await visitor.Page.Clock.RunForAsync(40_000);
        var before = await visitor.Page.Locator("main").InnerTextAsync();

        await visitor.Page.ReloadAsync();

        before.ShouldNotBeEmpty();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Carry on" }).WaitForAsync();
    }

    [Fact]
    public async Task This_hurts_stops_the_clock_at_once_and_ends_the_exercise_when_it_is_sharp()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await ReachThePlayer(visitor);
        await visitor.Page.Clock.RunForAsync(20_000);
        var exercise = await visitor.Heading;

        await visitor.Page.Keyboard.PressAsync("h");
        await visitor.Page.Clock.RunForAsync(60_000);
        (await visitor.Page.Locator("main").InnerTextAsync()).ShouldContain("Sharp, electric");
        await visitor.Choose("Sharp, electric");
        await visitor.Tap("Next");
        await visitor.Page.Clock.RunForAsync(1_000);

        (await visitor.Heading).ShouldNotBe(exercise);
    }

    [Fact]
    public async Task A_sign_of_a_squeezed_nerve_ends_in_the_stop_card_and_no_address_leads_past_it()
    {
        var (visitor, _) = await Visit(Screen.Phone);
        await visitor.Open("/");
        await visitor.Tap("Start");
        while (visitor.Path != "/start/2/1")
        {
            await visitor.AnswerOnce();
        }

        await visitor.Choose("Yes");
        await visitor.Tap("Continue");

        visitor.Path.ShouldBe("/start/result");
        (await visitor.Heading).ShouldBe("Stop");
        await Axe.ShouldFindNothing(visitor.Page, "the stop card");
        (await visitor.Page.Locator("a.call").GetAttributeAsync("href")).ShouldStartWith("tel:");
        foreach (var path in new[] { "/today", "/plan", "/" })
        {
            await visitor.Open(path);
            visitor.Path.ShouldBe("/start/result", path);
        }
    }
}
