using System.Text.Json;
using Lumbar.Core.Triage;

namespace Lumbar.Cli;

/// <summary><c>lumbar questions</c>: every safety question with its id.</summary>
internal static class QuestionsCommand
{
    public static int Run(Desk desk, string? knowledgeFolder, bool asJson)
    {
        if (Opening.Knowledge(desk, knowledgeFolder, asJson) is not { } knowledge)
        {
            return Exit.No;
        }

        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => Write(json, knowledge.Triage)));
        }
        else
        {
            Print(desk, knowledge.Triage);
        }

        return Exit.Done;
    }

    private static void Write(Utf8JsonWriter json, TriageRules rules)
    {
        json.WriteStartArray();
        foreach (var question in rules.Questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id.Value);
            json.WriteString("row", question.Row.Value);
            json.WriteString("text", question.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Print(Desk desk, TriageRules rules) =>
        new Paper(desk).Rows(rules.Questions.Select(question => new[] { question.Id.Value, question.Text }).ToList());
}
