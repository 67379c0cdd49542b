using System.Net;
using Lumbar.Web.Security;

namespace Lumbar.Web.Tests;

public sealed class HeadersTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Everything => [.. Site.Pages, "/lumbar.css", "/settings/record"];

    public static TheoryData<string> NotToBeKept => [.. Site.Pages.Where(page => page != "/emergency"), "/settings/record"];

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Every_answer_carries_the_strict_headers(string url)
    {
        var response = await site.Open().Get(url);

        Header(response, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("same-origin");
        Header(response, "Permissions-Policy").ShouldContain("camera=()");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public void Nothing_inline_is_allowed()
    {
        SecurityHeaders.ContentSecurityPolicy.ShouldNotContain("unsafe");
        SecurityHeaders.ContentSecurityPolicy.ShouldStartWith("default-src 'none'");
    }

    [Theory]
    [MemberData(nameof(NotToBeKept))]
    public async Task No_cache_keeps_a_page_about_a_person(string url)
    {
        var response = await site.Open().Get(url);

        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_emergency_card_is_kept_and_is_the_same_for_everyone()
    {
        var response = await site.Open().Get("/emergency");

        response.Headers.CacheControl!.Public.ShouldBeTrue();
        Browser.Cookies(response).ShouldBeEmpty();
        (await Browser.Text(response)).ShouldContain("""href="tel:144">""");
    }

    [Fact]
    public async Task The_style_sheet_has_an_address_that_may_be_kept_for_good()
    {
        var page = await site.Open().Read("/");
        var sheet = page.Split('"').Single(part => part.StartsWith("/lumbar.", StringComparison.Ordinal));

        sheet.ShouldNotBe("/lumbar.css");
        (await site.Open().Get(sheet)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
