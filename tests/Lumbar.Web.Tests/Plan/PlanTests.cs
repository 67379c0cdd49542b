using System.Net;
using System.Text.RegularExpressions;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Plan;

public sealed partial class PlanTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static readonly string[] Banned = ["safe for you", "all clear", "damage", "slipped", "cure", "ovarian", "overdid"];

    [Fact]
    public async Task Each_exercise_has_amount_days_reason_and_source()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/plan");

        var cards = page.Split("<article class=\"card\">").Skip(1).ToList();
        cards.Count.ShouldBeInRange(3, 5);
        cards.ShouldAllBe(card => card.Contains("class=\"do\"", StringComparison.Ordinal) && card.Contains("Rule SOURCES", StringComparison.Ordinal));
        cards.ShouldAllBe(card => card.Contains("<b>Step ", StringComparison.Ordinal));
        page.ShouldContain("You can talk, not sing".ToLowerInvariant()[4..]);
        page.ShouldContain("href=\"/plan/left-out\"");
    }

    [Fact]
    public async Task A_clinicians_exercise_says_so()
    {
        var (patient, browser) = await site.Person(Seed.All(site.Knowledge));
        await site.Append(patient, new RecordEvent.ExercisePrescribed { Id = Guid.NewGuid(), At = Seed.Yesterday, By = Author.Clinician, Exercise = new("bridge") });

        (await browser.Read("/plan")).ShouldContain("From your physiotherapist");
    }

    [Fact]
    public async Task A_gentle_plan_says_why()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge, Seed.Episode with { RestOrNightPain = true }));

        (await browser.Read("/plan")).ShouldContain("A gentle plan for now");
    }

    [Fact]
    public async Task Every_exercise_of_the_catalogue_is_in_the_plan_or_left_out_with_a_reason()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var plan = await browser.Read("/plan");
        var left = await browser.Read("/plan/left-out");

        left.ShouldContain("Fits you, but not chosen");
        left.ShouldContain("Not now");
        left.ShouldContain("Not offered to anyone");
        var chosen = plan.Split("<article class=\"card\">").Length - 1;
        (left.Split("<li><b>").Length - 1).ShouldBe(site.Knowledge.Exercises.Count - chosen - 1, "all but the chosen and walking");
        plan.ShouldContain($"All {site.Knowledge.Exercises.Count - chosen - 1} others");
        left.ShouldContain(site.Knowledge.Exercises.First(exercise => exercise.Status == ExerciseStatus.Avoid).Name);
    }

    [Theory]
    [InlineData("/today")]
    [InlineData("/today/walk")]
    [InlineData("/plan")]
    [InlineData("/plan/left-out")]
    [InlineData("/session/2026-11-21-morning/check")]
    [InlineData("/session/2026-11-21-morning/gentle")]
    public async Task The_pages_keep_to_our_voice_and_hold_nothing_inline(string url)
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));
        await browser.Send("/session/2026-11-21-morning/check", ("Nerves", "no"), ("Unwell", "no"), ("Heart", "no"), ("Pain", "8"));

        var page = await browser.Read(url);

        var words = WebUtility.HtmlDecode(Tags().Replace(page, " "));
        words.ShouldNotContain("!");
        Banned.Where(banned => Regex.IsMatch(words, $@"\b{banned}\b", RegexOptions.IgnoreCase)).ShouldBeEmpty();
        StyleOrHandler().Matches(page).ShouldBeEmpty();
        Ids().Matches(page).Select(id => id.Groups[1].Value).ShouldBeUnique();
        page.Split("<h1").Length.ShouldBe(2, "one heading");
        page.ShouldContain("href=\"/emergency\"");
    }

    [GeneratedRegex("""<[^>]*\s(style|on[a-z]+)=[^>]*>""")]
    private static partial Regex StyleOrHandler();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("""\sid="([^"]+)""")]
    private static partial Regex Ids();
}
