using System.Net;
using Lumbar.Store;
using Lumbar.Web.People;

namespace Lumbar.Web.Tests;

public sealed class ProfileTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Pages => [.. Site.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Looking_at_a_page_makes_no_profile(string url)
    {
        var response = await site.Open().Get(url);

        Browser.Cookies(response).ShouldNotContain(cookie => cookie.StartsWith(Profile.CookieName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Starting_makes_a_profile_that_scripts_cannot_read()
    {
        var response = await site.Open().Send("/");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/start");
        var cookie = Browser.Cookies(response).Single(each => each.StartsWith(Profile.CookieName, StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("expires=");
    }

    [Fact]
    public async Task Starting_twice_keeps_the_same_profile()
    {
        var browser = site.Open();
        await browser.Send("/");

        var again = await browser.Send("/");

        Browser.Cookies(again).ShouldNotContain(cookie => cookie.StartsWith(Profile.CookieName, StringComparison.Ordinal));
        (await browser.Read("/")).ShouldContain("Carry on where you were");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_makes_nothing()
    {
        var response = await site.Open().Post("/");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Browser.Cookies(response).ShouldNotContain(cookie => cookie.StartsWith(Profile.CookieName, StringComparison.Ordinal));
        (await Browser.Text(response)).ShouldContain("This form was open for too long");
    }

    [Fact]
    public async Task The_token_of_another_browser_does_not_help()
    {
        var page = await site.Open().Read("/");
        var token = page.Split("type=\"hidden\" value=\"")[1].Split('"')[0];

        var response = await site.Open().Post("/", ("__RequestVerificationToken", token));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_forged_profile_is_nobody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/settings/record");
        request.Headers.Add("Cookie", $"{Profile.CookieName}={Guid.NewGuid():D}");
        using var http = site.CreateClient(new() { HandleCookies = false });

        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Someone_with_a_plan_goes_straight_to_today_and_finds_the_rooms()
    {
        var browser = site.Open();
        var patient = await site.Start(browser);
        await site.Append(patient, new StoredEvent(Guid.CreateVersion7(), "programmeIssued", DateTimeOffset.UnixEpoch, """{"type":"programmeIssued"}"""));

        var welcome = await browser.Get("/");

        welcome.Headers.Location!.ToString().ShouldBe("/today");
        var settings = await browser.Read("/settings");
        settings.ShouldContain("""<a href="/settings" aria-current="page">""");
        settings.ShouldContain("""<a href="/today">""");
    }
}
