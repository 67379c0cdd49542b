using Microsoft.Playwright;

namespace Lumbar.Browser.Tests;

/// <summary>One Chromium for all browser tests; each test gets a window and a site of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = Chromium.Find();
        _playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            ChromiumSandbox = false,
            Args = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A window with no cookies. Any request to another host fails the test that made it.</summary>
    public async Task<IBrowserContext> Open(RunningSite site, Screen screen)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = screen.IsStill ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            BypassCSP = false,
        });
        context.SetDefaultTimeout(30_000);
        await context.RouteAsync("**/*", route => new Uri(route.Request.Url).Authority == site.Address.Authority
            ? route.ContinueAsync()
            : route.AbortAsync());
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>A screen a person may look at Lumbar on.</summary>
public sealed record Screen(string Name, int Width, int Height, bool IsDark = false, bool IsStill = false)
{
    public static readonly Screen Phone = new("phone", 390, 844);
    public static readonly Screen PhoneDark = new("phone, dark", 390, 844, IsDark: true);
    public static readonly Screen Narrow = new("320 px", 320, 640);
    public static readonly Screen Desktop = new("desktop", 1280, 800);
    public static readonly Screen DesktopAtDoubleZoom = new("1280 at 200 %", 640, 400, IsStill: true);

    public override string ToString() => Name;
}
