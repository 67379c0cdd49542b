using Lumbar.Core.Triage;

namespace Lumbar.Cli.Tests;

public class TriageTests
{
    [Fact]
    public void As_json_it_says_the_tier_the_rows_the_texts_and_the_advice()
    {
        var triage = Cli.Run(People.Emergency.Text(), "triage", "-", "--json").Json;

        triage.EnumerateObject().Select(property => property.Name).ShouldBe(["on", "state", "tier", "triage", "missing", "advice"]);
        triage.GetProperty("tier").GetString().ShouldBe("T0");
        triage.GetProperty("triage").GetProperty("closedSince").GetString().ShouldBe("2026-11-20T08:03:00+01:00");
        triage.GetProperty("triage").GetProperty("rows").EnumerateArray()
            .Select(row => $"{row.GetProperty("rule").GetString()} {row.GetProperty("answer").GetString()}").ShouldContain("TR-02 unsure");
    }

    [Fact]
    public void Triage_and_plan_agree() => Law.Holds(Gens.Screened, 25, person =>
    {
        var (triage, plan) = (Cli.Run(person.Text(), "triage", "-", "--json").Json, person.PlanJson().Json);

        foreach (var name in new[] { "on", "state", "tier", "triage", "advice" })
        {
            triage.GetProperty(name).GetRawText().ShouldBe(plan.GetProperty(name).GetRawText());
        }
    });

    [Fact]
    public void Answers_given_after_the_day_do_not_count() =>
        Cli.Run(People.Emergency.Text(), "triage", "-", "--json", "--on", "2026-11-19").Json.GetProperty("state").GetString().ShouldBe("incomplete");

    [Fact]
    public void Every_tier_is_said_in_words()
    {
        var texts = new[] { ("TR-01", "(T0)"), ("TR-19", "(T1)"), ("TR-30", "(T2)"), ("TR-20", "(T3)") }
            .Select(pair => (Text: Cli.Run(A.Person().Answering(pair.Item1, Answer.Yes).Text(), "triage", "-").Out, Tier: pair.Item2));

        texts.ShouldAllBe(entry => entry.Text.Contains(entry.Tier, StringComparison.Ordinal));
    }
}
