using System.Net;
using System.Text.RegularExpressions;

namespace Lumbar.Web.Tests;

public sealed partial class PagesTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> All => [.. Site.Pages];

    // rules.md section 12 and DESIGN section 4.
    private static readonly string[] Banned = ["safe for you", "all clear", "damage", "slipped", "cure", "ovarian", "don't worry", "overdid"];

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_page_has_an_inline_style_script_or_handler(string url)
    {
        var page = await site.Open().Read(url);

        page.ShouldNotContain("<style");
        StyleOrHandler().Matches(page).ShouldBeEmpty();
        Script().Matches(page).ShouldAllBe(script => script.Value.Contains("src=\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_page_leads_to_help_and_says_what_it_is_not(string url)
    {
        var page = await site.Open().Read(url);

        page.ShouldContain("""<a class="sos" href="/emergency">""");
        page.ShouldContain("does not replace a clinician");
        page.ShouldContain("""<a class="skip" href="#main">""");
        Headings().Count(page).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_words_keep_to_our_voice(string url)
    {
        var words = WebUtility.HtmlDecode(Tags().Replace(await site.Open().Read(url), " "));

        words.ShouldNotContain("!");
        Banned.Where(banned => Regex.IsMatch(words, $@"\b{banned}\b", RegexOptions.IgnoreCase)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_id_stands_twice_on_a_page(string url)
    {
        var page = await site.Open().Read(url);

        Ids().Matches(page).Select(id => id.Groups[1].Value).ShouldBeUnique();
    }

    [Fact]
    public async Task An_unknown_address_gives_a_page_with_a_way_out()
    {
        var response = await site.Open().Get("/no-such-page");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await Browser.Text(response);
        page.ShouldContain("There is no page here");
        page.ShouldContain("""<a class="btn go" href="/">""");
    }

    [Fact]
    public async Task A_form_sent_to_an_unknown_address_gives_a_page_with_a_way_out()
    {
        // In development a catch-all for static files answers 405 before the 404 of production.
        var response = await site.Open().Post("/no-such-page");

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
        (await Browser.Text(response)).ShouldContain("""<a class="btn go" href="/">""");
    }

    [Fact]
    public async Task The_error_page_tells_people_to_stop_and_where_to_call()
    {
        var response = await site.Open().Get("/error");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await Browser.Text(response);
        page.ShouldContain("stop and rest");
        page.ShouldContain("""href="tel:144">""");
    }

    [GeneratedRegex("""<[^>]*\s(style|on[a-z]+)=[^>]*>""")]
    private static partial Regex StyleOrHandler();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Headings();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Ids();
}
