using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Web.Resume;

namespace Lumbar.Web.Tests.Handout;

public sealed partial class HandoutTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task The_sheet_has_every_exercise_of_the_plan_with_amount_boxes_and_when_to_stop()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var sheet = await browser.Read("/handout");

        var plan = await browser.Read("/plan");
        (sheet.Split("class=\"boxes\"").Length - 1).ShouldBe(plan.Split("<article class=\"card\">").Length - 1 + 1, "and walking");
        sheet.ShouldContain("Stop and rest");
        sheet.ShouldContain("stays more than light for 15 minutes");
        sheet.ShouldContain("Call 112");
        sheet.ShouldNotContain("class=\"qr\"");
    }

    [Theory]
    [InlineData("?paper=letter", "handout us")]
    [InlineData("?size=large", "handout large")]
    [InlineData("?paper=letter&size=large", "handout large us")]
    public async Task Paper_and_print_can_be_chosen(string query, string look)
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Read($"/handout{query}")).ShouldContain($"class=\"sheet {look}\"");
    }

    [Fact]
    public async Task A_code_on_the_sheet_opens_the_record_on_another_device_until_it_is_thrown_away()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        var code = await MakeCode(browser);
        var (_, other) = await site.Person();

        (await other.Send("/resume", ("Code", code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)))).Headers.Location?.ToString().ShouldBe("/");
        (await other.Read("/plan")).ShouldContain("Your plan this week");

        await browser.SendFrom("/handout", "/handout?handler=Drop");
        var (_, late) = await site.Person();
        (await late.Send("/resume", ("Code", code))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Read("/handout")).ShouldNotContain(code);
    }

    [Fact]
    public async Task The_code_stands_in_no_address_that_is_sent()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        var code = await MakeCode(browser);

        var sheet = await browser.Read("/handout");

        Regex.Count(sheet, $"(href|action|src)=\"[^\"]*{code}").ShouldBe(0);
        sheet.ShouldContain("/resume</b>");
    }

    [Fact]
    public async Task Only_some_codes_may_be_tried()
    {
        using var own = new SeededSite();
        var (_, browser) = await own.Person();
        for (var tries = 0; tries < ResumeGate.PerAddress; tries++)
        {
            (await browser.Send("/resume", ("Code", ResumeCode.New().ToString()))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await browser.Send("/resume", ("Code", ResumeCode.New().ToString()))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public void A_code_is_read_however_it_is_typed_and_nothing_else_is_a_code()
    {
        var code = ResumeCode.New();

        ResumeCode.Read(code.ToString()).ShouldBe(code);
        ResumeCode.Read($" {code.ToString().ToLowerInvariant().Replace('-', ' ').Replace('0', 'o').Replace('1', 'l')} ").ShouldBe(code);
        foreach (var wrong in new[] { null, "", "1234", code.ToString()[1..], code + "2", "UUUU-UUUU-UUUU-UUUU" })
        {
            ResumeCode.Read(wrong).ShouldBeNull();
        }
    }

    private static async Task<string> MakeCode(Browser browser)
    {
        await browser.SendFrom("/handout", "/handout?handler=Code");
        return CodeText().Match(await browser.Read("/handout")).Groups["code"].Value;
    }

    [GeneratedRegex("class=\"code\">(?<code>[0-9A-Z-]{19})<")]
    private static partial Regex CodeText();
}
