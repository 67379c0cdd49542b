using System.Security.Claims;
using Lumbar.Store;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lumbar.Web.Tests;

/// <summary>What a test does to put a person in a certain place.</summary>
public static class SiteActions
{
    /// <summary>Starts in this browser and says whose record it opened.</summary>
    public static async Task<PatientId> Start(this Site site, Browser browser)
    {
        var response = await browser.Send("/");
        var cookie = Browser.Cookies(response).Single(each => each.StartsWith(Profile.CookieName, StringComparison.Ordinal));
        var options = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Profile.Scheme);
        var ticket = options.TicketDataFormat.Unprotect(cookie.Split('=', 2)[1].Split(';')[0])!;
        return new PatientId(Guid.Parse(ticket.Principal.FindFirstValue(Profile.PatientClaim)!));
    }

    public static async Task Append(this Site site, PatientId patient, params StoredEvent[] events)
    {
        var outcome = await site.Events.Append(patient, events, TestContext.Current.CancellationToken);
        outcome.ShouldBeOfType<AppendOutcome.Appended>();
    }
}
