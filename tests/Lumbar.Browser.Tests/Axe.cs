using System.Text.Json;
using Microsoft.Playwright;

namespace Lumbar.Browser.Tests;

/// <summary>Looks at a page as an accessibility checker does: WCAG 2.0 to 2.2, levels A and AA, and good practice.</summary>
internal static class Axe
{
    private const string Rules = """
        { "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "resultTypes": ["violations"] }
        """;

    /// <summary>Fails with every rule broken and where.</summary>
    public static async Task ShouldFindNothing(IPage page, string where)
    {
        var script = await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "axe.min.js"), TestContext.Current.CancellationToken);
        await page.EvaluateAsync(script);
        var found = await page.EvaluateAsync<string>($"axe.run(document, {Rules}).then(r => JSON.stringify(r.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 160))])))");
        var violations = JsonDocument.Parse(found).RootElement;
        violations.GetArrayLength().ShouldBe(0, $"{where}: {found}");
    }
}

/// <summary>Measures a page: nothing sideways, every target large enough.</summary>
internal static class Layout
{
    public static async Task ShouldNotScrollSideways(IPage page, string where)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        over.ShouldBeLessThanOrEqualTo(0, $"{where} is {over} px too wide.");
    }

    /// <summary>Buttons and answers are at least so many pixels high and wide. Links in running text are exempt.</summary>
    public static async Task TargetsShouldBeAtLeast(int pixels, IPage page, string where)
    {
        var small = await page.EvaluateAsync<string[]>("""
            least => [...document.querySelectorAll('button, a.btn, .choice, .seg label, .eleven label, .nrs label, .slice, .tabs a, .sos, summary')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }))
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([, r]) => r.width > 0 && (r.height < least - 0.5 || r.width < least - 0.5))
              .map(([e, r]) => `${e.className || e.tagName} "${e.textContent.trim().slice(0, 30)}" ${Math.round(r.width)}x${Math.round(r.height)}`)
            """, pixels);
        small.ShouldBeEmpty($"{where}: targets smaller than {pixels} px.");
    }
}
