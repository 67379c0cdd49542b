using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Yaml;

namespace Lumbar.Knowledge.Tracing;

/// <summary>Knows every place a rule of the ledger can live in.</summary>
internal sealed class PlaceCheck
{
    private readonly KnowledgeBase _knowledge;
    private readonly HashSet<string> _pages;
    private readonly HashSet<string> _rules;
    private readonly HashSet<string> _sources;
    private readonly Func<string, YamlNode?> _treeOf;
    private readonly Dictionary<string, YamlNode?> _trees = [];

    public PlaceCheck(TraceRequest request, Func<string, YamlNode?> treeOf)
    {
        _knowledge = request.Knowledge;
        _pages = [.. request.Pages];
        _rules = [.. Rules(request).Select(rule => rule.Value)];
        _sources = [.. _knowledge.Sources.Select(source => source.Id.Value)];
        _treeOf = treeOf;
    }

    /// <summary>What is wrong with a place, or null.</summary>
    public string? ProblemOf(string rule, LedgerPlace place) => place.Kind switch
    {
        PlaceKind.Rule => _rules.Contains(place.Value) ? null : $"There is no rule '{place.Value}' that decides anything.",
        PlaceKind.Knowledge => HasEntry(place.Value) ? null : $"There is no knowledge entry '{place.Value}'.",
        PlaceKind.Page => _pages.Contains(place.Value) ? null : $"There is no page '{place.Value}'.",
        PlaceKind.Card => CardProblem(rule, place.Value),
        PlaceKind.Exercise => _knowledge.KnownExerciseIds.Contains(new ExerciseId(place.Value)) ? null : $"There is no exercise '{place.Value}'.",
        PlaceKind.Not => null,
    };

    /// <summary>Whether what stands before the lines names a source.</summary>
    public bool IsSource(string source) => source.LastIndexOf(':') is var colon and > 0 && _sources.Contains(source[..colon]);

    private string? CardProblem(string rule, string id) =>
        _knowledge.Learn.FirstOrDefault(card => card.Id == id) is not { } card ? $"There is no card '{id}'."
        : card.Rules.Contains(new RuleId(rule)) ? null
        : $"The card '{id}' does not say that it tells it.";

    private static IEnumerable<RuleId> Rules(TraceRequest request) =>
    [
        .. request.ProgramRules,
        .. request.Knowledge.Triage.Rows.Select(row => row.Id),
        .. request.Knowledge.Contraindications.Select(row => row.Id),
        .. request.Knowledge.Planning.Phases.Select(phase => phase.Id),
        .. request.Knowledge.Measures.Measures.Select(measure => measure.Rule),
        .. request.Knowledge.Exercises.Select(exercise => exercise.AvoidRule).OfType<RuleId>(),
        request.Knowledge.Walking.Id,
    ];

    private bool HasEntry(string address)
    {
        if (address.Split('#') is not [var file, { Length: > 0 } entry])
        {
            return false;
        }

        if (!_trees.TryGetValue(file, out var tree))
        {
            _trees[file] = tree = _treeOf(file);
        }

        return tree is not null && Leads(tree, entry.Split('/'));
    }

    // "warmth" may stand in a list below the first key of the file, such as "cards".
    private static bool Leads(YamlNode tree, string[] way) =>
        Walk(tree, way) || (tree is YamlNode.Mapping map && map.Entries.Any(entry => entry.Value is YamlNode.Sequence && Walk(entry.Value, way)));

    private static bool Walk(YamlNode? node, ReadOnlySpan<string> way)
    {
        foreach (var step in way)
        {
            node = Below(node, step);
        }

        return node is not null;
    }

    private static YamlNode? Below(YamlNode? node, string step) => node switch
    {
        YamlNode.Mapping map => map.Entries.Find(entry => entry.Key == step)?.Value,
        YamlNode.Sequence list => list.Items.Find(item => item is YamlNode.Mapping map && map.Entries.Exists(entry => IsNamed(entry, step))),
        _ => null,
    };

    private static bool IsNamed(YamlEntry entry, string name) => entry.Key is "id" or "phase" && entry.Value is YamlNode.Text text && text.Value == name;
}
