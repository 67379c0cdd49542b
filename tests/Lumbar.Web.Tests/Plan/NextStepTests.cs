using System.Text.RegularExpressions;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Testing;
using Lumbar.Web.Pages.Plan;

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
    public async Task No_sentence_about_what_was_left_out_has_a_gap()
    {
        var (_, browser) = await site.Person(Lived.Record(site.Knowledge, 40));

        Gap().Matches(await browser.Read("/plan/left-out")).ShouldBeEmpty();
    }

    [Fact]
    public void Why_an_exercise_had_to_leave_names_the_day_and_the_other_one()
    {
        Say("PG-OUT", new Fact("until", "2026-12-05")).ShouldBe("It hurt too much twice within two weeks, so it stays out until 5 December.");
        Say("PG-EASIER", new Fact("easier", "cat-camel"), new Fact("until", "2026-12-05")).ShouldBe("It hurt too much lately, so an easier form takes its place until 5 December: Cat and camel.");
        Say("PG-TURN", new Fact("first", "cat-camel")).ShouldBe("A strengthening exercise that has waited longer goes up first: Cat and camel.");
        Say("D-8", new Fact("needs", "cat-camel")).ShouldBe("This exercise opens once another one has gone well twice: Cat and camel.");
    }

    [Theory]
    [InlineData("first", "cat-camel", "What goes up first: Cat and camel")]
    [InlineData("until", "2026-12-05", "Until: 5 December 2026")]
    [InlineData("parts", "bridge, cat-camel", "The exercises it stands for: Bridge, Cat and camel")]
    [InlineData("exercise", "not said", "Exercise: not said")]
    public void A_fact_names_exercises_and_days_as_a_person_does(string name, string value, string words) =>
        FactText.Of(new Fact(name, value), RealKnowledge.Base).ShouldBe(words);

    [Fact]
    public void A_rise_that_is_spread_over_the_week_says_how()
    {
        var plan = A.Person().Plan();
        var candidate = plan.Programme.Exercises[0] with
        {
            PhaseIn = new PhaseIn { From = A.Today, Until = A.Today.AddDays(7), StepBefore = 0, NewSessions = 2, Sessions = 3 },
            DoseBefore = plan.Programme.Exercises[0].Dose,
        };

        var item = PlanItem.Of(candidate, plan, RealKnowledge.Base);

        item.Phased.ShouldNotBeNull();
        item.Phased.ShouldStartWith("Two of three sessions this week have the new amount, the others still ");
        item.Phased.ShouldEndWith("From Friday on all have it.");
        PlanItem.Of(candidate with { PhaseIn = candidate.PhaseIn with { Until = A.Today } }, plan, RealKnowledge.Base).Phased.ShouldBeNull();
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Rests until Saturday.")]
    public void An_exercise_that_was_too_much_says_until_when_it_rests(int days, string? says)
    {
        var plan = A.Person().Plan();
        var candidate = plan.Programme.Exercises[0];
        var standing = new Standing
        {
            Exercise = candidate.Exercise.Id, Step = 0, Streak = 0, LastDone = null, LastChange = null, RestUntil = A.Today.AddDays(days), OutUntil = null,
            EasierUntil = null, PhaseIn = null,
        };

        PlanItem.Of(candidate, plan with { Course = plan.Course with { Standings = [standing] } }, RealKnowledge.Base).Rests.ShouldBe(says);
    }

    private static string Say(string rule, params ReadOnlySpan<Fact> facts) => ReasonText.Of(Reason.Of(new RuleId(rule), null, facts), RealKnowledge.Base);

    private static List<string> Cards(string page) => [.. page.Split("<article class=\"card\">").Skip(1).Select(card => card.Split("</article>")[0])];

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Gap();
}
