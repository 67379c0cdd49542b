using System.Text.RegularExpressions;
using Lumbar.Core.Record;
using Lumbar.Store;

namespace Lumbar.Web.Tests.Measures;

/// <summary>People who answer questionnaires.</summary>
internal static partial class Answers
{
    public static readonly (string, string)[] Peg = [("Answers[pain]", "6"), ("Answers[enjoyment]", "5"), ("Answers[activity]", "8")];

    public static readonly (string, string)[] Week =
    [
        ("Answers[confidence]", "6"), ("Answers[activity-avoided]", "0"), ("Answers[strong-painkiller-daily]", "0"), ("Answers[off-work]", "0"),
        ("Answers[mood]", "0"),
    ];

    /// <summary>Someone with a plan who began so many days ago.</summary>
    public static Task<(PatientId Patient, Browser Browser)> Patient(this SeededSite site, int daysAgo = 1) => site.Person(
        [.. Seed.All(site.Knowledge).Select(e => e is RecordEvent.ScreenAnswered ? e : e with { At = SeededSite.Morning.AddDays(-daysAgo) })]);

    /// <summary>The id of the entry that a form will make.</summary>
    public static async Task<string> Entry(this Browser browser, string url) => EntryField().Match(await browser.Read(url)).Groups[1].Value;

    /// <summary>Opens a form, fills it in and sends it.</summary>
    public static async Task<HttpResponseMessage> Fill(this Browser browser, string url, params (string, string)[] fields) =>
        await browser.Send(url, [.. fields, ("Entry", await browser.Entry(url))]);

    /// <summary>Where a form that was taken leads.</summary>
    public static async Task<string> Answer(this Browser browser, string url, params (string, string)[] fields) =>
        (await browser.Fill(url, fields)).Headers.Location!.ToString();

    /// <summary>Chooses three activities.</summary>
    public static Task<HttpResponseMessage> Choose(this Browser browser) =>
        browser.Send("/measures/activities/choose", ("Activities", "sit-1-hour"), ("Activities", "put-on-socks"), ("Activities", "climb-stairs"));

    [GeneratedRegex("name=\"Entry\" value=\"([^\"]+)\"")]
    private static partial Regex EntryField();
}
