using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge;
using Lumbar.Knowledge.Tracing;
using Lumbar.Web;

namespace Lumbar.Cli;

/// <summary><c>lumbar check</c>: every error of every knowledge file at once, then every rule and every motion that is amiss.</summary>
internal static class CheckCommand
{
    public static int Run(Desk desk, string? folder, bool asJson, string? traceTo)
    {
        if (Opening.Motions(desk, folder, asJson) is not var (knowledge, motions))
        {
            return Exit.No;
        }

        var path = folder ?? KnowledgeLoader.DefaultDirectory();
        var (ledger, untraced) = Ledger(path, knowledge);
        ValueList<KnowledgeError> errors = [.. untraced, .. MotionCheck.Of(knowledge, motions)];
        if (errors.Count > 0)
        {
            Faults.Say(desk, path, errors, asJson);
            return Exit.No;
        }

        if (traceTo is not null && !Wrote(desk, traceTo, TraceDocument.Of(ledger), asJson))
        {
            return Exit.Unreadable;
        }

        if (asJson)
        {
            PrintJson(desk, knowledge);
        }
        else
        {
            Print(new Paper(desk), knowledge, ledger.Count, motions.All.Count());
        }

        return Exit.Done;
    }

    private static (ValueList<LedgerRule> Rules, ValueList<KnowledgeError> Errors) Ledger(string path, KnowledgeBase knowledge) =>
        Traceability.Of(new TraceRequest { Directory = path, Knowledge = knowledge, ProgramRules = RuleIds.All, Pages = KnownPages.All })
            .Match<(ValueList<LedgerRule>, ValueList<KnowledgeError>)>(traced => (traced, []), broken => ([], broken));

    private static bool Wrote(Desk desk, string path, string document, bool asJson)
    {
        if (Writing.Problem(() => File.WriteAllText(path, document)) is not { } problem)
        {
            return true;
        }

        Faults.Say(desk, path, [new FieldError(null, "--write-traceability", $"The file cannot be written. {problem}", null)], asJson);
        return false;
    }

    private static void PrintJson(Desk desk, KnowledgeBase knowledge) => desk.Out.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", knowledge.Version);
        JsonText.Strings(json, "errors", []);
        json.WriteEndObject();
    }));

    private static void Print(Paper page, KnowledgeBase knowledge, int rules, int motions)
    {
        page.Title($"The knowledge is in order (version {knowledge.Version}).");
        IEnumerable<(int Count, string What)> looked =
            [.. Counts(knowledge), (motions, "motions that keep the laws of the body"), (rules, "rules of the ledger, each with its place")];
        page.Rows(looked.Select(entry => new[] { $"{entry.Count}".PadLeft(4), entry.What }).ToList());
    }

    private static IEnumerable<(int Count, string What)> Counts(KnowledgeBase knowledge) =>
    [
        (knowledge.Exercises.Count, "exercises and activities"),
        (knowledge.Ladders.Count, "dose ladders"),
        (knowledge.Triage.Questions.Count, "safety questions"),
        (knowledge.Triage.Rows.Count, "rows of the safety check"),
        (knowledge.Conditions.Count, "conditions a person can name"),
        (knowledge.Contraindications.Count, "contraindications"),
        (knowledge.Messages.Count, "fixed texts"),
        (knowledge.Reasons.Count, "sentences that say why"),
        (knowledge.Learn.Count, "cards to learn from"),
        (knowledge.Sources.Count, "sources"),
    ];
}
