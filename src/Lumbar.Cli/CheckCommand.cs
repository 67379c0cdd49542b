using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Tracing;

namespace Lumbar.Cli;

/// <summary><c>lumbar check</c>: every error of every knowledge file at once.</summary>
internal static class CheckCommand
{
    public static int Run(Desk desk, string? folder, bool asJson, string? traceTo)
    {
        if (Opening.Knowledge(desk, folder, asJson) is not { } knowledge || Opening.Ledger(desk, folder, knowledge, asJson) is not { } ledger)
        {
            return Exit.No;
        }

        if (traceTo is not null && !Wrote(desk, traceTo, TraceDocument.Of(ledger), asJson))
        {
            return Exit.Unreadable;
        }

        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("version", knowledge.Version);
                JsonText.Strings(json, "errors", []);
                json.WriteEndObject();
            }));
        }
        else
        {
            Print(new Paper(desk), knowledge, ledger.Count);
        }

        return Exit.Done;
    }

    private static bool Wrote(Desk desk, string path, string document, bool asJson)
    {
        try
        {
            File.WriteAllText(path, document);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Faults.Say(desk, path, [new FieldError(null, "--write-traceability", $"The file cannot be written. {problem.Message}", null)], asJson);
            return false;
        }
    }

    private static void Print(Paper page, KnowledgeBase knowledge, int rules)
    {
        page.Title($"The knowledge is in order (version {knowledge.Version}).");
        page.Rows(Counts(knowledge).Append((Count: rules, What: "rules of the ledger, each with its place")).Select(entry => new[] { $"{entry.Count}".PadLeft(4), entry.What }).ToList());
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
