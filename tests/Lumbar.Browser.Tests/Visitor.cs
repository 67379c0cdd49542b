using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lumbar.Browser.Tests;

/// <summary>A person at a screen: reads, taps and types as one would, by the words on the page.</summary>
public sealed class Visitor(IPage page)
{
    /// <summary>The page itself.</summary>
    public IPage Page => page;

    /// <summary>The path of the page shown.</summary>
    public string Path => new Uri(page.Url).AbsolutePath;

    /// <summary>The heading of the page shown.</summary>
    public Task<string> Heading => page.Locator("h1").First.InnerTextAsync();

    public Task Open(string path) => page.GotoAsync(path);

    /// <summary>Taps a button or link by its words, and waits for the page it leads to.</summary>
    public Task Tap(string words) =>
        Press(page.Locator("button:visible, a:visible").Filter(new() { HasTextRegex = new Regex($"^\\s*{Regex.Escape(words)}") }).First);

    /// <summary>Taps this, and waits until the page it leads to is there with its pictures: half a page has half its answers.</summary>
    public async Task Press(ILocator place)
    {
        await place.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Chooses the answer that begins with these words, once in every question that offers it.</summary>
    public Task Choose(string words) => ChooseIn(page.Locator("main"), words);

    /// <summary>Chooses an answer within the question that has this legend.</summary>
    public Task Choose(string legend, string words) => ChooseIn(page.GetByRole(AriaRole.Group, new() { Name = legend }).First, words);

    private static async Task ChooseIn(ILocator place, string words)
    {
        var answers = place.Locator("input[type=radio], input[type=checkbox]");
        var places = await answers.EvaluateAllAsync<int[]>("""
            (inputs, words) => {
              const said = e => e.getAttribute("aria-label") ?? [...e.labels].map(l => l.innerText.trim()).join(" ");
              const found = new Map();
              inputs.forEach((e, i) => { if (said(e).startsWith(words) && !found.has(e.name)) found.set(e.name, i); });
              return [...found.values()];
            }
            """, words);
        places.ShouldNotBeEmpty($"No answer begins with \"{words}\".");
        foreach (var i in places)
        {
            await Tick(answers.Nth(i));
        }
    }

    /// <summary>Ticks an answer with the space bar, wherever on the page it has moved to meanwhile.</summary>
    public static async Task Tick(ILocator answer)
    {
        if (!await answer.IsCheckedAsync())
        {
            await answer.PressAsync("Space");
        }

        (await answer.IsCheckedAsync()).ShouldBeTrue();
    }

    public Task Type(string label, string text) => page.GetByLabel(label, new() { Exact = false }).First.FillAsync(text);

    /// <summary>Goes through the whole intake with no sign of anything serious and an ordinary back.</summary>
    public async Task<IReadOnlyList<string>> AnswerTheIntake(Func<string, Task>? atEachPage = null)
    {
        var seen = new List<string>();
        await Open("/");
        await Tap("Start");
        while (Path != "/start/result")
        {
            seen.Add(Path);
            seen.Count.ShouldBeLessThan(60, $"The intake does not come to an end: {string.Join(" ", seen.TakeLast(5))}");
            if (atEachPage is not null)
            {
                await atEachPage(Path);
            }

            await AnswerThisPage();
        }

        return seen;
    }

    /// <summary>Answers the page shown and goes on.</summary>
    public Task AnswerOnce() => AnswerThisPage();

    private async Task AnswerThisPage()
    {
        var isSafety = Path.StartsWith("/start/2/", StringComparison.Ordinal);
        if (isSafety && await page.GetByRole(AriaRole.Button, new() { Name = "None of these" }).CountAsync() > 0)
        {
            await Tap("None of these");
            return;
        }

        foreach (var answer in isSafety ? ["No"] : Answers[Path])
        {
            await (answer.All(char.IsAsciiDigit) && Path == "/start/1/1" ? page.Locator("main input").First.FillAsync(answer) : Choose(answer));
        }

        await Press(page.Locator("main form button.go"));
    }

    /// <summary>An ordinary back: a year and a half, in the back only, moderate, nothing special.</summary>
    private static readonly Dictionary<string, string[]> Answers = new(StringComparer.Ordinal)
    {
        ["/start/1/1"] = ["1980"],
        ["/start/1/2"] = ["More than a year ago"],
        ["/start/1/3"] = ["No, I have had it before"],
        ["/start/1/4"] = ["None of these"],
        ["/start/3/1"] = ["Low back only"],
        ["/start/3/2"] = ["3, mild"],
        ["/start/3/3"] = ["No"],
        ["/start/3/4"] = ["A few minutes"],
        ["/start/3/5"] = ["Yes"],
        ["/start/4/1"] = ["None of these"],
        ["/start/4/2"] = ["None of these"],
        ["/start/5/1"] = ["1", "5", "15"],
        ["/start/5/2"] = ["A mat"],
        ["/start/5/3"] = ["Yes"],
        ["/start/5/4"] = ["20 minutes"],
    };
}
