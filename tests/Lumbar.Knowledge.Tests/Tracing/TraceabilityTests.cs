using Lumbar.Core.Units;
using Lumbar.Knowledge.Tracing;

namespace Lumbar.Knowledge.Tests.Tracing;

/// <summary>The ledger of the smallest knowledge: every place is asked whether it is there.</summary>
public sealed class TraceabilityTests : IDisposable
{
    private const string Card = "      - { card: walking }\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lumbar-trace-");

    [Theory]
    [InlineData("rule: CM-05")]
    [InlineData("rule: TR-01")]
    [InlineData("rule: R-036")]
    [InlineData("rule: PG-UP")]
    [InlineData("knowledge: \"ladders.yaml#H\"")]
    [InlineData("knowledge: \"selfcare.yaml#cards/warmth\"")]
    [InlineData("knowledge: \"messages/en.yaml#reasons/TR-01\"")]
    [InlineData("page: /plan")]
    [InlineData("exercise: walking")]
    [InlineData("not: \"It is a link without content.\"")]
    public void A_place_that_is_there_is_fine(string place) => Errors(Ledger($"      - {{ {place} }}\n")).ShouldBeEmpty();

    [Theory]
    [InlineData("rule: CM-99", "There is no rule 'CM-99' that decides anything.")]
    [InlineData("rule: D-99", "There is no rule 'D-99' that decides anything.")]
    [InlineData("knowledge: \"ladders.yaml#Z\"", "There is no knowledge entry 'ladders.yaml#Z'.")]
    [InlineData("knowledge: \"nowhere.yaml#H\"", "There is no knowledge entry 'nowhere.yaml#H'.")]
    [InlineData("knowledge: ladders.yaml", "There is no knowledge entry 'ladders.yaml'.")]
    [InlineData("knowledge: \"ladders.yaml#H/sets\"", "There is no knowledge entry 'ladders.yaml#H/sets'.")]
    [InlineData("page: /nowhere", "There is no page '/nowhere'.")]
    [InlineData("card: nothing", "There is no card 'nothing'.")]
    [InlineData("exercise: handstand", "There is no exercise 'handstand'.")]
    public void A_place_that_is_not_there_is_named_with_its_rule(string place, string problem) =>
        Errors(Ledger($"      - {{ {place} }}\n")).ShouldBe([$"ledger.yaml, line 17, rules[1].lives: R-150: {problem}"]);

    [Fact]
    public void A_rule_that_is_nowhere_is_named() =>
        Errors(Ledger("").Replace("    lives:\n\n", "", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldContain("R-150 lives nowhere. Allowed: at least one of rule, knowledge, page, card, exercise, not, the last with the reason.");

    [Fact]
    public void An_empty_list_of_places_is_nowhere_too() =>
        Errors(Ledger("").Replace("    lives:\n\n", "    lives: []\n", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("R-150 lives nowhere.");

    [Fact]
    public void A_reason_for_having_no_place_does_not_stand_beside_a_place() =>
        Errors(Ledger("      - { page: /plan }\n      - { not: \"No.\" }\n")).ShouldHaveSingleItem().ShouldEndWith("R-150 has a place and a reason for having none.");

    [Fact]
    public void A_card_tells_a_rule_only_when_its_own_head_says_so() =>
        Errors(Ledger(Card)).ShouldHaveSingleItem().ShouldEndWith("R-150: The card 'walking' does not say that it tells it.");

    [Fact]
    public void A_card_may_not_name_a_rule_that_the_ledger_does_not_lead_to_it() =>
        Errors(Ledger("      - { page: /plan }\n").Replace(Card, "      - { page: /plan }\n", StringComparison.Ordinal))
            .ShouldBe(["learn/walking.md, rules: The card tells R-149, and the ledger does not say so."]);

    [Fact]
    public void A_source_is_a_known_one_with_its_lines() =>
        Errors(Ledger("      - { page: /plan }\n").Replace("\"leaflet.txt:3-4\"", "\"other.txt:3\"", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("There is no source 'other.txt:3'.");

    [Fact]
    public void A_ledger_that_is_missing_is_an_error() => Errors(null).ShouldBe(["ledger.yaml: The file is missing."]);

    [Fact]
    public void The_document_has_each_rule_with_its_places_and_counts_them()
    {
        var rules = Trace(Ledger("      - { not: \"A link | nothing more.\" }\n")).Match(traced => traced, broken => throw new InvalidOperationException(string.Join('\n', broken)));

        var document = TraceDocument.Of(rules);

        document.ShouldContain("| R-149 `walk` | should | Walking helps. | card `walking` | leaflet.txt:1 |");
        document.ShouldContain("| R-150 `walk-more` | inform | Walk more. | not: A link \\| nothing more. | leaflet.txt:3-4 |");
        document.ShouldContain("| 2 rules | of them |");
        document.ShouldContain("| are not in the product | 1 |");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Ledger(string places) => $"""
        rules:
          - id: R-149
            key: walk
            category: aerobic
            severity: should
            statement: "Walking helps."
            sources: ["leaflet.txt:1"]
            lives:
        {Card}  - id: R-150
            key: walk-more
            category: aerobic
            severity: inform
            statement: "Walk more."
            sources: ["leaflet.txt:3-4"]
            lives:
        {places}

        """.ReplaceLineEndings("\n");

    private string[] Errors(string? ledger) => Trace(ledger).Match(_ => [], broken => broken.Select(error => error.ToString()).ToArray());

    private TraceResult Trace(string? ledger)
    {
        foreach (var file in Fixtures.Minimal())
        {
            Write(file.Path, file.Bytes);
        }

        if (ledger is not null)
        {
            Write("ledger.yaml", System.Text.Encoding.UTF8.GetBytes(ledger));
        }

        return Traceability.Of(new TraceRequest
        {
            Directory = _folder.FullName,
            Knowledge = Fixtures.Minimal().Load(),
            ProgramRules = [new RuleId("PG-UP")],
            Pages = ["/plan"],
        });
    }

    private void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
