using System.Net;

namespace Lumbar.Web.Tests.Start;

public sealed class BadInputTests : IDisposable
{
    private readonly StartSite _site = new();

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "/start/1/1", "BirthYear=", "" },
        { "/start/1/1", "BirthYear=1874", "value=\"1874\"" },
        { "/start/1/1", "BirthYear=2027", "value=\"2027\"" },
        { "/start/1/1", "BirthYear=eighty", "value=\"eighty\"" },
        { "/start/1/2", "", "" },
        { "/start/1/2", "When=Yesterday", "" },
        { "/start/1/2", "When=OnDay&Day=2026-11-22", "value=\"2026-11-22\"" },
        { "/start/1/2", "When=OnDay&Day=1970-01-01", "value=\"1970-01-01\"" },
        { "/start/1/2", "When=OnDay&Day=last week", "value=\"last week\"" },
        { "/start/1/3", "First=perhaps", "" },
        { "/start/1/4", "", "" },
        { "/start/1/4", "Chosen=none&Chosen=glaucoma", "value=\"glaucoma\" checked" },
        { "/start/1/4", "Chosen=glaucoma&Chosen=gout", "value=\"glaucoma\" checked" },
        { "/start/3/1", "Reach=Toes", "" },
        { "/start/3/1", "Reach=42", "" },
        { "/start/3/2", "Now=3", "value=\"3\" aria-label=\"3, mild\" checked" },
        { "/start/3/2", "Now=3&Worst=11", "value=\"3\" aria-label=\"3, mild\" checked" },
        { "/start/3/2", "Now=6&Worst=4", "value=\"6\" aria-label=\"6, moderate\" checked" },
        { "/start/3/4", "Minutes=6", "" },
        { "/start/4/1", "", "" },
        { "/start/4/1", "Chosen=none&Chosen=Sitting", "value=\"Sitting\" checked" },
        { "/start/4/2", "Chosen=Nothing", "" },
        { "/start/5/1", "Minutes=15&Days=5", "value=\"15\" checked" },
        { "/start/5/1", "Minutes=600&Sessions=1&Days=5", "value=\"1\" checked" },
        { "/start/5/2", "Chosen=trampoline", "" },
        { "/start/5/3", "", "" },
        { "/start/5/4", "Minutes=9999", "" },
    };

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_taken_comes_back_with_everything_entered(string page, string fields, string kept)
    {
        var person = await _site.Start();
        await person.WalkTo(page);
        var before = (await _site.Record(person.Id)).Count;

        await person.Send([.. fields.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => (field.Split('=')[0], field.Split('=')[1]))]);

        person.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        person.Page.ShouldContain("""<div class="err" role="alert" tabindex="-1" autofocus>""");
        person.Page.ShouldContain(kept);
        (await _site.Record(person.Id)).Count.ShouldBe(before);
        await person.Open("/start");
        person.At.ShouldBe(page);
    }

    [Theory]
    [InlineData("Answers[TR-99]", "no")]
    [InlineData("Answers[TR-05]", "no")]
    [InlineData("Answers[TR-01]", "maybe")]
    [InlineData("Answers[TR-01]", "")]
    [InlineData("Answers", "no")]
    [InlineData("Send", "none")]
    public async Task A_form_that_does_not_fit_the_question_is_not_taken(string name, string value)
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");

        await person.Send((name, value));

        person.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _site.Record(person.Id)).OfType<Lumbar.Core.Record.RecordEvent.ScreenAnswered>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/start/2/0")]
    [InlineData("/start/2/99")]
    [InlineData("/start/2/-1")]
    [InlineData("/start/2/1/7")]
    [InlineData("/start/2/saddle")]
    [InlineData("/start/9/9")]
    [InlineData("/start/1/99")]
    public async Task An_address_that_is_no_page_is_not_found(string url)
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");

        await person.Open(url);

        person.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_any_more_is_none()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/1/3");
        var drafts = (Lumbar.Store.IDraftStore)_site.Services.GetService(typeof(Lumbar.Store.IDraftStore))!;
        await drafts.Save(person.Id, "start", """{"BirthYear":"long ago"}""", TestContext.Current.CancellationToken);

        await person.Open("/start");

        person.At.ShouldBe("/start/1/1");
    }
}
