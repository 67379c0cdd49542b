using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;
using Lumbar.Knowledge.Yaml;
using YamlDotNet.Core;

namespace Lumbar.Knowledge.Tracing;

/// <summary>What a trace of the ledger is made against.</summary>
public sealed record TraceRequest
{
    /// <summary>The knowledge folder.</summary>
    public required string Directory { get; init; }

    /// <summary>The knowledge loaded from it.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The rules that the program itself decides by.</summary>
    public required IEnumerable<RuleId> ProgramRules { get; init; }

    /// <summary>The addresses of the pages.</summary>
    public required IEnumerable<string> Pages { get; init; }
}

/// <summary>What came of a trace: every rule with its places, or everything that is wrong.</summary>
public abstract record TraceResult
{
    private TraceResult()
    {
    }

    /// <summary>Goes on with whichever it is.</summary>
    public abstract T Match<T>(Func<ValueList<LedgerRule>, T> traced, Func<ValueList<KnowledgeError>, T> broken);

    /// <summary>Every rule lives where the ledger says.</summary>
    public sealed record Traced(ValueList<LedgerRule> Rules) : TraceResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<ValueList<LedgerRule>, T> traced, Func<ValueList<KnowledgeError>, T> broken) => traced(Rules);
    }

    /// <summary>Rules that are nowhere, or point nowhere.</summary>
    public sealed record Broken(ValueList<KnowledgeError> Errors) : TraceResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<ValueList<LedgerRule>, T> traced, Func<ValueList<KnowledgeError>, T> broken) => broken(Errors);
    }
}

/// <summary>Follows every rule of the ledger to where the product carries it.</summary>
public static class Traceability
{
    /// <summary>Reads the ledger beside the knowledge and checks every place it names, and every card that names a rule.</summary>
    public static TraceResult Of(TraceRequest request)
    {
        var inspection = new Inspection();
        var rules = MapReader.File(inspection, FileNames.Ledger, Tree(inspection, request.Directory), new LedgerFile(new PlaceCheck(request, file => TreeOf(request.Directory, file))).Read);
        CheckCards(inspection, request.Knowledge, rules);
        return inspection.Errors.Count == 0 ? new TraceResult.Traced(rules) : new TraceResult.Broken(inspection.Errors.InOrder());
    }

    private static void CheckCards(Inspection inspection, KnowledgeBase knowledge, ValueList<LedgerRule> rules)
    {
        var told = rules.SelectMany(rule => rule.Places.Where(place => place.Kind == PlaceKind.Card).Select(place => (rule.Id, place.Value))).ToHashSet();
        foreach (var (card, rule) in knowledge.Learn.SelectMany(card => card.Rules.Select(rule => (card.Id, rule.Value))).Where(pair => rules.Count > 0 && !told.Contains((pair.Value, pair.Id))))
        {
            inspection.Errors.Add(new(FileNames.LearnFolder + card + FileNames.LearnExtension, null, "rules"), $"The card tells {rule}, and the ledger does not say so.");
        }
    }

    private static YamlNode? Tree(Inspection inspection, string directory)
    {
        try
        {
            return YamlTree.Read(File.ReadAllText(Path.Combine(directory, FileNames.Ledger)));
        }
        catch (FileNotFoundException)
        {
            inspection.Errors.Add(new(FileNames.Ledger, null, ""), "The file is missing.");
        }
        catch (YamlException problem)
        {
            inspection.Errors.Add(new(FileNames.Ledger, (int)problem.Start.Line, ""), problem.Message);
        }

        return null;
    }

    // The other files have been read without an error by now; a file that is not there has no entries.
    private static YamlNode? TreeOf(string directory, string file)
    {
        var path = Path.Combine(directory, file);
        return file.EndsWith(FileNames.Extension, StringComparison.Ordinal) && File.Exists(path) ? YamlTree.Read(File.ReadAllText(path)) : null;
    }
}
