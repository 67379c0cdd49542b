using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lumbar.Web.Tests.Session;

/// <summary>What a person and the player do in one session.</summary>
internal static partial class Walkthrough
{
    public const string Id = "2026-11-21-morning";
    public const string Url = $"/session/{Id}";

    /// <summary>Answers the check: nothing new, and this pain.</summary>
    public static Task<HttpResponseMessage> Check(this Browser browser, int pain = 2) =>
        browser.Send($"{Url}/check", ("Nerves", "no"), ("Unwell", "no"), ("Heart", "no"), ("Pain", $"{pain}"));

    /// <summary>The session as it stands in the player's page.</summary>
    public static async Task<JsonElement> Script(this Browser browser) =>
        JsonElement.Parse(WebUtility.HtmlDecode(ScriptBlock().Match(await browser.Read(Url)).Groups["json"].Value));

    /// <summary>Plays it to the end: everything done as offered, except what is changed.</summary>
    public static async Task<HttpResponseMessage> Play(this Browser browser, bool safety = false, int? pain = null, string? stopped = null, bool lasted = false)
    {
        var items = (await browser.Script()).GetProperty("items").EnumerateArray().Select((item, i) => new
        {
            exercise = item.GetProperty("exercise").GetString(),
            sets = item.GetProperty("sets").GetInt32(),
            reps = item.GetProperty("reps").GetInt32(),
            holdSeconds = item.GetProperty("holdSeconds").GetInt32(),
            worstPain = i == 0 ? pain : null,
            stopped = i == 0 ? stopped : null,
        }).ToList();
        var result = JsonSerializer.Serialize(new { finished = true, seconds = 300, items, safety, lasted });
        return await browser.SendFrom(Url, $"{Url}/done", ("result", result));
    }

    /// <summary>Checked, played, and now asked how it was. Says how many exercises there were.</summary>
    public static async Task<int> DoSession(this Browser browser, int pain = 2)
    {
        (await browser.Check(pain)).LeadsTo(Url);
        var count = (await browser.Script()).GetProperty("items").GetArrayLength();
        (await browser.Play()).LeadsTo($"{Url}/after");
        return count;
    }

    /// <summary>The four answers, every exercise felt the same.</summary>
    public static (string Name, string Value)[] Answers(int exercises, string feel = "Right", int worst = 3) =>
    [
        ("WorstPain", $"{worst}"), ("Effort", "Light"), ("Leg", "Back"), .. Enumerable.Range(0, exercises).Select(i => ($"Feels[{i}]", feel)),
    ];

    public static void LeadsTo(this HttpResponseMessage response, string url)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe(url);
    }

    [GeneratedRegex("<script type=\"application/json\" id=\"session-script\">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ScriptBlock();
}
