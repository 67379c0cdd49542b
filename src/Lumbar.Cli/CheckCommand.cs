using Lumbar.Core.Triage;

namespace Lumbar.Cli;

/// <summary><c>lumbar check</c>: every error of every knowledge file at once.</summary>
internal static class CheckCommand
{
    public static int Run(Desk desk, string? folder, bool asJson)
    {
        if (Opening.Knowledge(desk, folder, asJson) is not { } knowledge)
        {
            return Exit.No;
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
            Print(new Paper(desk), knowledge);
        }

        return Exit.Done;
    }

    private static void Print(Paper page, KnowledgeBase knowledge)
    {
        page.Title($"The knowledge is in order (version {knowledge.Version}).");
        page.Rows(Counts(knowledge).Select(entry => new[] { $"{entry.Count}".PadLeft(4), entry.What }).ToList());
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
        (knowledge.Sources.Count, "sources"),
    ];
}
