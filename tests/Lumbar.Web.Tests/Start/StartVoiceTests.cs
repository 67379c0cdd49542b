using System.Net;
using System.Text.RegularExpressions;

namespace Lumbar.Web.Tests.Start;

/// <summary>The laws of every page, held on every page of the intake and on every outcome.</summary>
public sealed class StartVoiceTests : IDisposable
{
    // rules.md section 12 and DESIGN section 4.
    private static readonly string[] Banned = ["safe for you", "all clear", "damage", "slipped", "cure", "ovarian", "don't worry", "overdid"];

    private readonly StartSite _site = new();

    public static TheoryData<string, string> Outcomes => new()
    {
        { "", "/start/result" }, { "TR-17", "yes" }, { "TR-20", "yes" }, { "TR-28", "yes" }, { "TR-12", "yes" }, { "TR-10.lump", "yes" }, { "TR-06", "unsure" },
    };

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Every_page_keeps_to_our_voice_and_to_the_laws_of_pages(string question, string answer)
    {
        var person = await _site.Start();
        Dictionary<string, (string, string)[]> told = new() { ["/start/1/4"] = [("Chosen", "pregnancy")] };
        Holds(person);
        for (var pages = 0; person.At != "/start/result" && pages < 60; pages++)
        {
            await person.Step(told, (question, answer));
            Holds(person);
        }

        person.At.ShouldBe("/start/result");
        await person.Open("/start/consulted");
        Holds(person);
    }

    private static void Holds(Person person)
    {
        var words = WebUtility.HtmlDecode(person.Words);
        words.ShouldNotContain("!", customMessage: person.At);
        Banned.Where(banned => Regex.IsMatch(words, $@"\b{banned}\b", RegexOptions.IgnoreCase)).ShouldBeEmpty(person.At);
        Regex.Count(person.Page, "<h1[ >]").ShouldBe(1, person.At);
        person.Page.ShouldNotContain("<style", customMessage: person.At);
        Regex.Matches(person.Page, "<[^>]*\\s(style|on[a-z]+)=[^>]*>").ShouldBeEmpty(person.At);
        Regex.Matches(person.Page, "\\sid=\"([^\"]+)\"").Select(id => id.Groups[1].Value).ShouldBeUnique(person.At);
        person.Page.ShouldContain("""<a class="sos" href="/emergency">""");
    }
}
