using System.Globalization;
using System.Text;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Tracing;

/// <summary>Writes <c>docs/traceability.md</c>: every rule of the ledger, and where it lives.</summary>
public static class TraceDocument
{
    private const string Head = """
        # Traceability

        Every rule, claim and advice found in the five collected articles, and where Lumbar carries it or why it does not. Written by
        `lumbar check --write-traceability docs/traceability.md` from `knowledge/ledger.yaml`; do not edit it by hand. `lumbar check` fails
        when a rule is nowhere, or names a place that does not exist.

        A **rule** decides something and is shown under “Why”. **knowledge** is an entry of a file in `knowledge/`. A **page** says it. A
        **card** tells it, to be read. An **exercise** has it in its tags, words or doses. Statements are in our own words; a number behind
        a file is the lines in which it was found.


        """;

    /// <summary>The document.</summary>
    public static string Of(ValueList<LedgerRule> rules)
    {
        var text = new StringBuilder(Head);
        Count(text, rules);
        foreach (var category in rules.GroupBy(rule => rule.Category))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Title(category.Key)}\n\n| Rule | Asks | What it says | Where it lives | Found in |\n|---|---|---|---|---|\n");
            foreach (var rule in category)
            {
                var (lives, found) = (string.Join("<br>", rule.Places.Select(Words)), string.Join("<br>", rule.Sources));
                text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} `{rule.Key}` | {Word(rule.Severity)} | {Cell(rule.Statement)} | {lives} | {found} |\n");
            }
        }

        return text.ToString();
    }

    private static void Count(StringBuilder text, ValueList<LedgerRule> rules)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {rules.Count} rules | of them |\n|---|---|\n");
        foreach (var kind in Enum.GetValues<PlaceKind>())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Counted(kind)} | {rules.Count(rule => rule.Places.Any(place => place.Kind == kind))} |\n");
        }
    }

    private static string Words(LedgerPlace place) => place.Kind == PlaceKind.Not ? $"not: {Cell(place.Value)}" : $"{Word(place.Kind)} `{place.Value}`";

    private static string Word<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();

    private static string Counted(PlaceKind kind) => kind switch
    {
        PlaceKind.Rule => "decide something",
        PlaceKind.Knowledge => "stand in a knowledge file",
        PlaceKind.Page => "stand on a page",
        PlaceKind.Card => "are told by a card",
        PlaceKind.Exercise => "are part of an exercise",
        PlaceKind.Not => "are not in the product",
    };

    private static string Title(string category) => char.ToUpperInvariant(category[0]) + category[1..].Replace('-', ' ');

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
