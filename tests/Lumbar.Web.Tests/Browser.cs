using System.Net;
using System.Text.RegularExpressions;

namespace Lumbar.Web.Tests;

/// <summary>What a person's browser does: open a page, send the form on it.</summary>
public sealed partial class Browser(HttpClient http)
{
    public Task<HttpResponseMessage> Get(string url) => http.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<string> Read(string url) => await Text(await Get(url));

    /// <summary>Sends a form with the token of the page it stands on.</summary>
    public Task<HttpResponseMessage> Send(string url, params (string Name, string Value)[] fields) => SendFrom(url, url, fields);

    /// <summary>Sends a form that stands on one page to another address.</summary>
    public async Task<HttpResponseMessage> SendFrom(string page, string url, params (string Name, string Value)[] fields)
    {
        var token = WebUtility.HtmlDecode(Token().Match(await Read(page)).Groups[1].Value);
        return await Post(url, [("__RequestVerificationToken", token), .. fields]);
    }

    public async Task<HttpResponseMessage> Post(string url, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await http.PostAsync(new Uri(url, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    public static Task<string> Text(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static IEnumerable<string> Cookies(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
