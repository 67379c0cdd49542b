using System.Text.RegularExpressions;
using Lumbar.Core.Record;

namespace Lumbar.Web.Tests.Plan;

/// <summary>What comes next for each exercise, and what changed lately.</summary>
public sealed partial class NextStepTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task On_the_first_day_each_exercise_says_its_next_amount_and_the_earliest_day()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var cards = Cards(await browser.Read("/plan"));

        cards.ShouldAllBe(card => card.Contains("Step 1 of", StringComparison.Ordinal) || card.Contains("<b>Step ", StringComparison.Ordinal));
        cards.ShouldAllBe(card => card.Contains("Next: ", StringComparison.Ordinal));
        cards.ShouldContain(card => card.Contains("At the earliest on ", StringComparison.Ordinal) && card.Contains("2 calm sessions in a row", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_some_weeks_the_changes_stand_with_their_reason()
    {
        var (_, browser) = await site.Person(Lived.Record(site.Knowledge, 84));

        var page = await browser.Read("/plan");

        page.ShouldContain("Changes lately");
        page.ShouldContain("One step up: your last two sessions stayed calm");
    }

    [Fact]
    public async Task While_a_flare_up_lasts_nothing_goes_up()
    {
        var record = Lived.Record(site.Knowledge, 20);
        var (patient, browser) = await site.Person(record);
        await site.Append(
            patient,
            new RecordEvent.FlareReported { Id = Guid.CreateVersion7(SeededSite.Morning), At = SeededSite.Morning.AddHours(-2), By = Author.Person },
            Seed.Screen(site.Knowledge, SeededSite.Morning.AddHours(-1)));

        var cards = Cards(await browser.Read("/plan"));

        cards.ShouldNotBeEmpty();
        cards.ShouldAllBe(card => card.Contains("In a flare-up only the gentlest movements go on.", StringComparison.Ordinal) || card.Contains("top of its ladder", StringComparison.Ordinal));
        cards.ShouldAllBe(card => !card.Contains("At the earliest", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_an_exercise_had_to_leave_reads_well()
    {
        var (_, browser) = await site.Person(Seed.All(site.Knowledge));

        var page = await browser.Read("/plan/left-out");

        page.ShouldContain("This exercise opens once another one has gone well twice: ");
        Gap().Matches(page).ShouldBeEmpty("a gap in a sentence that nothing filled");
    }

    private static List<string> Cards(string page) => [.. page.Split("<article class=\"card\">").Skip(1).Select(card => card.Split("</article>")[0])];

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Gap();
}
