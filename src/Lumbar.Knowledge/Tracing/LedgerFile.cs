using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Tracing;

/// <summary>Reads <c>ledger.yaml</c> and asks of each place whether it is there.</summary>
internal sealed class LedgerFile(PlaceCheck places)
{
    private const string Lives = "lives";

    private static readonly Vocabulary<LedgerSeverity> Severities = new()
    {
        { "must", LedgerSeverity.Must }, { "should", LedgerSeverity.Should }, { "inform", LedgerSeverity.Inform },
    };

    private static readonly Vocabulary<PlaceKind> Kinds = new()
    {
        { "rule", PlaceKind.Rule }, { "knowledge", PlaceKind.Knowledge }, { "page", PlaceKind.Page }, { "card", PlaceKind.Card },
        { "exercise", PlaceKind.Exercise }, { "not", PlaceKind.Not },
    };

    public ValueList<LedgerRule> Read(MapReader file) => file.Items("rules", Rule);

    private LedgerRule Rule(MapReader map)
    {
        map.NeedsItems("sources");
        var rule = new LedgerRule
        {
            Id = map.Define(Kind.LedgerRule),
            Key = map.Word("key"),
            Category = map.Word("category"),
            Severity = map.One("severity", Severities),
            Statement = map.Text("statement"),
            Sources = map.Texts("sources"),
            Places = map.OptionalItems(Lives, Place),
        };
        Check(map, rule);
        return rule;
    }

    private LedgerPlace Place(MapReader map)
    {
        var form = map.Form("place", [.. Kinds.Words]);
        var kind = form is null ? PlaceKind.Not : Kinds.MeaningOf(Kinds.IndexOf(form));
        return new LedgerPlace(kind, form is null ? "" : map.Text(form));
    }

    private void Check(MapReader map, LedgerRule rule)
    {
        if (rule.Places.Count == 0)
        {
            map.Report(map.At(Lives), $"{rule.Id} lives nowhere.", $"at least one of {Kinds.Listed}, the last with the reason");
        }

        if (rule.Places.Count > 1 && rule.Places.Any(place => place.Kind == PlaceKind.Not))
        {
            map.Report(map.At(Lives), $"{rule.Id} has a place and a reason for having none.");
        }

        foreach (var problem in rule.Places.Select(place => places.ProblemOf(rule.Id, place)).OfType<string>())
        {
            map.Report(map.At(Lives), $"{rule.Id}: {problem}");
        }

        foreach (var unknown in rule.Sources.Where(source => !places.IsSource(source)))
        {
            map.Report(map.At("sources"), $"{rule.Id}: There is no source '{unknown}'.", "the id of a source, a colon, and the lines");
        }
    }
}
