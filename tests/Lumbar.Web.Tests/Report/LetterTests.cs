using System.Net;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests.Report;

public sealed class LetterTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task It_holds_what_a_clinician_needs_and_names_nobody()
    {
        var (patient, browser) = await site.Person(Lived.Record(site.Knowledge, 84));

        var page = WebUtility.HtmlDecode(await browser.Read("/report"));

        page.ShouldContain("Born 1980");
        page.ShouldContain("T4, no row asks for a clinician first");
        page.ShouldContain($"all {site.Knowledge.Triage.Questions.Count} questions answered no");
        page.ShouldContain("−4 (−66 %)");
        page.ShouldContain("Flare-ups");
        page.ShouldMatch(@"step \d+ of \d+");
        page.ShouldContain("Rules used: ");
        page.ShouldContain($"Knowledge {site.Knowledge.Version}");
        page.ShouldContain("<title id=\"pain-w-t\">");
        page.ShouldNotContain(patient.ToString());
    }

    [Fact]
    public async Task Someone_new_has_a_letter_of_what_was_told()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, Seed.Episode with { EasedBy = [Ease.Lying] }));

        var page = await browser.Read("/report");

        page.ShouldContain("worst in 24 hours 3");
        page.ShouldContain("lying; worse by sitting");
        page.ShouldContain("No walk entered.");
        page.ShouldNotContain("<svg class=\"chart");
    }

    [Fact]
    public async Task What_a_clinician_should_look_at_stands_first()
    {
        var (_, browser) = await site.Person(Lived.Worse(site.Knowledge));

        var page = await browser.Read("/report");

        page.ShouldContain("Please look again");
        page.ShouldContain("(RF-3, since ");
        page.IndexOf("RF-3", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("What was told", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TR-20")]
    [InlineData("TR-14.osteoporosis")]
    public async Task Answers_that_matter_are_named(string question)
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, yes: question));

        var page = WebUtility.HtmlDecode(await browser.Read("/report"));

        page.ShouldContain(site.Knowledge.Triage.Questions.First(each => each.Id.Value == question).Short);
        page.ShouldContain("others answered no");
    }

    [Fact]
    public async Task Where_a_clinician_comes_first_the_outcome_leads_to_the_letter()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, yes: "TR-17"));

        (await browser.Read("/start/result")).ShouldContain("href=\"/report\"");
        var page = await browser.Read("/report");
        page.ShouldContain("T2, a clinician before exercise");
        page.ShouldContain("None: exercise is closed or answers are missing.");
        page.ShouldContain("href=\"/start/result\"");
    }

    [Fact]
    public async Task The_question_is_kept_as_a_draft_printed_and_taken_away_again()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        var before = (await site.Record(patient)).Count;

        (await browser.Send("/report", ("Question", "May I carry <crates> again?"))).Headers.Location!.ToString().ShouldBe("/report");
        (await browser.Read("/report")).ShouldContain("“May I carry &lt;crates&gt; again?”");
        (await site.Record(patient)).Count.ShouldBe(before);

        await browser.Send("/report?period=all", ("Question", " "));
        (await browser.Read("/report")).ShouldNotContain("What the person asks");
    }

    [Fact]
    public async Task A_question_too_long_for_the_page_comes_back_with_nothing_lost()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        var asked = new string('a', 301);

        var answer = await browser.Send("/report", ("Question", asked));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Text(answer);
        page.ShouldContain("within 300 characters");
        page.ShouldContain($">{asked}</textarea>");
    }

    [Fact]
    public async Task Without_its_token_a_question_is_not_kept()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        (await browser.Post("/report", ("Question", "Why?"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Read("/report")).ShouldNotContain("Why?");
    }

    [Fact]
    public async Task A_direction_test_is_told_with_its_finding()
    {
        var test = new RecordEvent.DirectionTested
        {
            Id = Guid.NewGuid(), At = Seed.Yesterday.AddMinutes(5), By = Author.Person, Direction = TestedDirection.Extension,
            LegBefore = Core.Catalogue.LegSymptom.Back, PainBefore = Nprs.Of(5), LegAfter = Core.Catalogue.LegSymptom.Back, PainAfter = Nprs.Of(2),
        };
        var (_, browser) = await site.Person([.. Seed.All(site.Knowledge), test]);

        (await browser.Read("/report")).ShouldContain("pain 5 to 2, reach back to back. Finding: bending backward eases.");
    }
}
