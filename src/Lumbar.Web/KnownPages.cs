namespace Lumbar.Web;

/// <summary>The addresses in which a rule of the ledger may live, without the limits of their parts. A test opens the routes behind them.</summary>
public static class KnownPages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "/", "/emergency", "/about/rules", "/settings", "/today", "/today/morning", "/today/walk", "/today/flare", "/today/after-illness",
        "/plan", "/plan/left-out", "/plan/{exercise}/swap", "/plan/{exercise}/leave", "/progress", "/report", "/self-care",
        "/learn", "/learn/{card}", "/library", "/library/{exercise}", "/handout", "/figures/{name}.svg",
        "/direction", "/direction/test", "/measures", "/measures/help",
        "/session/{id}", "/session/{id}/check", "/session/{id}/gentle", "/session/{id}/stop", "/session/{id}/after",
        "/start", "/start/result", "/start/consulted", "/start/2/{n}", "/start/4/1", "/start/5/1", "/start/5/2",
    ];
}
