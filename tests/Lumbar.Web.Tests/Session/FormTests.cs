using System.Net;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Session;

public sealed class FormTests : IDisposable
{
    private const string Url = Walkthrough.Url;

    private readonly SeededSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(null, null)]
    [InlineData("All", true)]
    [InlineData("NotAll", null)]
    public async Task One_answer_speaks_for_all_and_silence_stays_unknown(string? form, bool? expected)
    {
        var items = await Items(form is null ? [] : [("Form", form)]);

        items.ShouldAllBe(item => item.FormOk == expected);
    }

    [Fact]
    public async Task Each_exercise_can_be_said_by_itself()
    {
        var items = await Items(("Form", "NotAll"), ("Forms[0]", "True"), ("Forms[1]", "False"));

        items[0].FormOk.ShouldBe(true);
        items[1].FormOk.ShouldBe(false);
        items.Skip(2).ShouldAllBe(item => item.FormOk == null);
    }

    [Fact]
    public async Task What_was_said_of_each_counts_only_when_it_did_not_hold_in_all()
    {
        (await Items(("Form", "All"), ("Forms[0]", "False")))[0].FormOk.ShouldBe(true);
    }

    [Theory]
    [InlineData("Form", "Perhaps")]
    [InlineData("Forms[0]", "perhaps")]
    public async Task An_answer_that_is_not_offered_is_refused(string field, string value)
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        var count = await browser.DoSession();

        (await browser.Send($"{Url}/after", [.. Walkthrough.Answers(count), (field, value)])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await _site.Record(patient)).OfType<RecordEvent.SessionFinished>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Later_keeps_what_was_said()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        await browser.DoSession();

        await browser.SendFrom($"{Url}/after", $"{Url}/after?handler=Later", ("Form", "NotAll"), ("Forms[0]", "False"));

        var page = await browser.Read($"{Url}/after");
        page.ShouldContain("""name="Form" value="NotAll" checked""");
        page.ShouldContain("""name="Forms[0]" value="False" checked""");
    }

    [Fact]
    public async Task The_saved_page_says_what_stays_and_that_the_morning_decides()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        var count = await browser.DoSession();
        await browser.Send($"{Url}/after", [.. Walkthrough.Answers(count), ("Form", "All")]);

        var page = await browser.Read($"{Url}/saved");

        page.ShouldContain("It counts as calm.");
        page.ShouldContain("What happens next");
        page.ShouldContain("No change for now. It goes up after two calm sessions in a row, each with a calm morning after.");
        page.ShouldContain("Tomorrow morning we ask how the night was. That answer decides.");
    }

    [Fact]
    public async Task A_session_that_hurt_says_what_goes_down()
    {
        var (_, browser) = await _site.Person(Seed.All(_site.Knowledge));
        var count = await browser.DoSession();
        await browser.Send($"{Url}/after", [.. Walkthrough.Answers(count, worst: 8)]);

        var page = await browser.Read($"{Url}/saved");

        page.ShouldContain("It counts as too much.");
    }

    private async Task<IReadOnlyList<SessionItem>> Items(params (string Name, string Value)[] form)
    {
        var (patient, browser) = await _site.Person(Seed.All(_site.Knowledge));
        var count = await browser.DoSession();
        (await browser.Send($"{Url}/after", [.. Walkthrough.Answers(count), .. form])).LeadsTo($"{Url}/saved");
        return [.. (await _site.Record(patient)).OfType<RecordEvent.SessionFinished>().Single().Items];
    }
}
