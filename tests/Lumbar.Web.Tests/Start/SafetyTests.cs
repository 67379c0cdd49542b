using System.Net;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Web.Tests.Start;

public sealed class SafetyTests : IDisposable
{
    private readonly StartSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_emergency_sign_stops_everything_at_once_and_still_does_on_a_new_server()
    {
        using var first = new StartSite(Directory.CreateTempSubdirectory("lumbar-start-").FullName) { KeepsFolder = true };
        var person = await first.Start();
        await person.WalkTo("/start/2/1");

        await person.Send(("Answers[TR-01]", "yes"));

        person.At.ShouldBe("/start/result");
        IsStop(person.Words);
        person.Page.ShouldNotContain("class=\"tabs\"");
        (await first.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Blocked>().Triage.Tier.ShouldBe(Tier.T0);
        await first.DisposeAsync();

        using var second = new StartSite(first.DataFolder) { Time = first.Time };
        first.Time.Pass(TimeSpan.FromDays(60));
        using var http = second.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        http.DefaultRequestHeaders.Add("Cookie", person.Cookie);
        foreach (var url in new[] { "/", "/start", "/start/2/2", "/start/3/1", "/start/1/1" })
        {
            (await new Browser(http).Get(url)).Headers.Location!.ToString().ShouldBe("/start/result", url);
        }

        IsStop(System.Text.RegularExpressions.Regex.Replace(await new Browser(http).Read("/start/result"), "<[^>]*>", " "));
    }

    [Fact]
    public async Task Not_sure_is_asked_again_in_plainer_words_and_counts_only_then()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");

        await person.Send(("Answers[TR-01]", "unsure"));

        person.At.ShouldBe("/start/2/1/1");
        person.Words.ShouldContain("When you wipe with toilet paper");
        person.Words.ShouldContain("we will ask you to speak to a doctor today rather than guess");
        person.Filled.ShouldBeEmpty();
        (await _site.Record(person.Id)).OfType<RecordEvent.ScreenAnswered>().ShouldBeEmpty();
        await person.Open("/start/2/2");
        person.At.ShouldBe("/start/2/1");

        await person.Open("/start/2/1/1");
        await person.Send(("Answer", "no"));

        person.At.ShouldBe("/start/2/2");
    }

    [Fact]
    public async Task Not_sure_twice_means_a_doctor_today_with_the_emergency_text_in_sight()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");
        await person.Send(("Answers[TR-01]", "unsure"));

        await person.Send(("Answer", "unsure"));

        person.At.ShouldBe("/start/result");
        (await _site.Decide(person.Id)).Triage.Tier.ShouldBe(Tier.T1);
        person.Words.ShouldContain("Speak to a doctor today");
        person.Words.ShouldContain("What you describe can need emergency treatment. Go to an emergency department or call 144 now.");
        person.Words.ShouldContain("Call 116 117, urgent care");
        person.Words.ShouldContain("New numbness between the legs Not sure");
    }

    [Fact]
    public async Task Not_sure_twice_counts_as_yes_where_it_is_no_emergency_sign()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/7");

        await person.Send(("Answers[TR-07]", "no"), ("Answers[TR-07.known]", "no"), ("Answers[TR-20]", "unsure"), ("Answers[TR-30]", "no"));

        person.At.ShouldBe("/start/2/7/4");
        person.Words.ShouldContain("count it as yes");
        await person.WalkTo("/start/result");
        (await _site.Decide(person.Id)).Triage.Rows.ShouldContain(row => row.Rule.Value == "TR-20" && row.Answer == Answer.Unsure);
    }

    [Fact]
    public async Task A_wrong_tap_put_right_within_minutes_opens_again_and_stays_on_record()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");
        await person.Send(("Answers[TR-01]", "yes"));
        _site.Time.Pass(TimeSpan.FromMinutes(5));
        await person.Open("/start/result");
        person.Page.ShouldContain("href=\"/start/2/1/0\">I tapped a wrong answer");

        await person.Open("/start/2/1/0");
        person.Filled.ShouldBe([("Answers[TR-01]", "yes")]);
        await person.Send(("Answers[TR-01]", "no"));

        person.At.ShouldBe("/start/2/2");
        await person.WalkTo("/start/result");
        (await _site.Decide(person.Id)).ShouldBeOfType<PlanOutcome.Planned>();
        (await _site.Record(person.Id)).OfType<RecordEvent.ScreenAnswered>().SelectMany(screen => screen.Answers)
            .Where(answer => answer.Question.Value == "TR-01").Select(answer => answer.Answer).ShouldBe([Answer.Yes, Answer.No]);
    }

    [Fact]
    public async Task After_the_time_for_it_a_tap_can_no_longer_be_put_right()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/1");
        await person.Send(("Answers[TR-01]", "yes"));
        _site.Time.Pass(TimeSpan.FromMinutes(_site.Knowledge.Triage.CorrectionMinutes + 1));

        await person.Open("/start/result");
        person.Page.ShouldNotContain("I tapped a wrong answer");
        await person.Open("/start/2/1/0");
        person.At.ShouldBe("/start/result");
        await person.Open("/start/consulted");
        await person.SendTo("/start/2/1/0", ("Answers[TR-01]", "no"));
        person.At.ShouldBe("/start/result");
        (await _site.Decide(person.Id)).Triage.Tier.ShouldBe(Tier.T0);
        (await _site.Record(person.Id)).OfType<RecordEvent.ScreenAnswered>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task What_follows_from_an_answer_is_asked_before_a_doctor_today_is_the_last_word()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/7");

        await person.Send(("Answers[TR-07]", "yes"), ("Answers[TR-07.known]", "no"), ("Answers[TR-20]", "no"), ("Answers[TR-30]", "no"));

        person.At.ShouldBe("/start/2/7");
        person.Words.ShouldContain("Has that weakness got worse in the last 48 hours?");
        person.Groups.ShouldBe(["Answers[TR-07.worse]"]);
        (await _site.Decide(person.Id)).Triage.Tier.ShouldBe(Tier.T1);
        await person.Send(("Answers[TR-07.worse]", "yes"));
        person.At.ShouldBe("/start/result");
        (await _site.Decide(person.Id)).Triage.Tier.ShouldBe(Tier.T0);
    }

    [Fact]
    public async Task Every_page_with_several_questions_can_be_answered_with_none_of_these()
    {
        var person = await _site.Start();
        Dictionary<string, (string, string)[]> told = new()
        {
            ["/start/1/1"] = [("BirthYear", "1990")],
            ["/start/1/2"] = [("When", "ThisYear")],
            ["/start/1/4"] = [("Chosen", "pregnancy")],
        };
        HashSet<string> seen = [];
        await person.WalkTo("/start/2/1", told);
        while (person.At.StartsWith("/start/2/", StringComparison.Ordinal))
        {
            seen.Add(person.At).ShouldBeTrue(person.At);
            await person.Send(person.Groups.Count == 1 ? (person.Groups[0], "no") : ("Send", "none"));
        }

        seen.Count.ShouldBe(_site.Knowledge.Triage.Pages.Count);
        person.At.ShouldBe("/start/3/1");
    }

    [Fact]
    public async Task None_of_these_never_overrules_an_answer()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/5");

        await person.Send(("Answers[TR-05]", "yes"), ("Send", "none"));

        person.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        person.Words.ShouldContain("New unsteady walking or clumsiness: choose yes, no or not sure.");
        person.Filled.ShouldBe([("Answers[TR-05]", "yes")]);
        (await _site.Record(person.Id)).OfType<RecordEvent.ScreenAnswered>().SelectMany(screen => screen.Answers)
            .ShouldNotContain(answer => answer.Question.Value == "TR-06");
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand_and_nothing_left_out_counts_as_no()
    {
        var person = await _site.Start();
        await person.WalkTo("/start/2/5");
        person.Filled.ShouldBeEmpty();

        await person.Send(("Send", "these"));

        person.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _site.Decide(person.Id)).Triage.Missing.ShouldContain(question => question.Value == "TR-05");
    }

    private static void IsStop(string words)
    {
        words.ShouldContain("Call 144");
        words.ShouldContain("Do not exercise.");
        words.ShouldContain("New numbness between the legs");
        words.ShouldContain("Your exercises are locked for now.");
    }
}
