using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Lumbar.Store;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lumbar.Web.Tests.Start;

/// <summary>Someone who goes through the intake in a browser: opens pages, fills in the forms that are there, presses their buttons.</summary>
public sealed partial class Person(HttpClient http, StartSite site)
{
    private readonly Browser _browser = new(http);

    /// <summary>Where they are.</summary>
    public string At { get; private set; } = "/";

    /// <summary>What they see.</summary>
    public string Page { get; private set; } = "";

    /// <summary>The last answer of the server.</summary>
    public HttpStatusCode Status { get; private set; }

    public PatientId Id { get; private set; }

    /// <summary>The cookie that knows them.</summary>
    public string Cookie { get; private set; } = "";

    public async Task Begin()
    {
        var response = await _browser.Send("/");
        Cookie = Browser.Cookies(response).Single(each => each.StartsWith(Profile.CookieName, StringComparison.Ordinal)).Split(';')[0];
        var options = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Profile.Scheme);
        var ticket = options.TicketDataFormat.Unprotect(Cookie.Split('=', 2)[1])!;
        Id = new PatientId(Guid.Parse(ticket.Principal.FindFirstValue(Profile.PatientClaim)!));
        await Open("/start");
    }

    /// <summary>Opens an address and follows where it leads.</summary>
    public async Task Open(string url) => await Arrive(url, await _browser.Get(url));

    /// <summary>Sends the form of the page they are on, with what stands in it replaced by these fields.</summary>
    public async Task Send(params (string Name, string Value)[] fields) => await SendTo(At, fields);

    /// <summary>Sends a form with the token of the present page to an address.</summary>
    public async Task SendTo(string url, params (string Name, string Value)[] fields)
    {
        var token = WebUtility.HtmlDecode(Token().Match(Page).Groups[1].Value);
        await Arrive(url, await _browser.Post(url, [("__RequestVerificationToken", token), .. fields]));
    }

    /// <summary>What is chosen or typed on the page.</summary>
    public IReadOnlyList<(string Name, string Value)> Filled =>
    [
        .. Input().Matches(Page).Select(match => match.Value)
            .Where(input => !input.Contains("type=\"hidden\"", StringComparison.Ordinal))
            .Where(input => input.Contains("checked=", StringComparison.Ordinal) || !IsChoice(input))
            .Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value")))
            .Where(entry => entry.Value.Length > 0),
    ];

    /// <summary>The names of the groups of radios on the page, in order.</summary>
    public IReadOnlyList<string> Groups =>
    [
        .. Input().Matches(Page).Select(match => match.Value)
            .Where(input => input.Contains("type=\"radio\"", StringComparison.Ordinal))
            .Select(input => Attribute(input, "name")).Distinct(),
    ];

    public string Words => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(Page, "<[^>]*>", " "), @"\s+", " "));

    private async Task Arrive(string url, HttpResponseMessage response)
    {
        At = url;
        for (var hop = 0; response.StatusCode == HttpStatusCode.Redirect && hop < 5; hop++)
        {
            At = response.Headers.Location!.ToString();
            if (At == "/today")
            {
                // Another part of the house.
                (Status, Page) = (HttpStatusCode.OK, "");
                return;
            }

            response = await _browser.Get(At);
        }

        (Status, Page) = (response.StatusCode, await Browser.Text(response));
    }

    private static bool IsChoice(string input) =>
        input.Contains("type=\"radio\"", StringComparison.Ordinal) || input.Contains("type=\"checkbox\"", StringComparison.Ordinal);

    private static string Attribute(string element, string name) =>
        WebUtility.HtmlDecode(Regex.Match(element, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();
}
