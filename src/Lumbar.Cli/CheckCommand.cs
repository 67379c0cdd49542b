using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge;

namespace Lumbar.Cli;

/// <summary><c>lumbar check</c>: every error of every knowledge file at once.</summary>
internal static class CheckCommand
{
    public static int Run(Desk desk, string? folder, bool asJson)
    {
        var path = folder ?? KnowledgeLoader.DefaultDirectory();
        return KnowledgeLoader.Load(path, RuleIds.All).Match(
            loaded => Good(desk, loaded, asJson),
            broken => Bad(desk, path, broken, asJson));
    }

    private static int Good(Desk desk, KnowledgeBase knowledge, bool asJson)
    {
        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => Write(json, knowledge.Version, [])));
            return Exit.Done;
        }

        desk.Out.WriteLine($"The knowledge is in order (version {knowledge.Version}):");
        desk.Out.WriteLine($"  {knowledge.Exercises.Count} exercises, {knowledge.Ladders.Count} ladders, {knowledge.Sources.Count} sources");
        desk.Out.WriteLine($"  {knowledge.Triage.Rows.Count} triage rows with {knowledge.Triage.Questions.Count} questions");
        desk.Out.WriteLine($"  {knowledge.Contraindications.Count} contraindications over {knowledge.Conditions.Count} conditions");
        desk.Out.WriteLine($"  {knowledge.Messages.Count} fixed texts, {knowledge.Reasons.Count} reasons");
        return Exit.Done;
    }

    private static int Bad(Desk desk, string path, ValueList<KnowledgeError> errors, bool asJson)
    {
        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => Write(json, null, errors)));
            return Exit.No;
        }

        desk.Error.WriteLine($"{path}: {Opening.Counted(errors.Count, "error")}.");
        foreach (var error in errors)
        {
            desk.Error.WriteLine(error);
        }

        return Exit.No;
    }

    private static void Write(Utf8JsonWriter json, string? version, ValueList<KnowledgeError> errors)
    {
        json.WriteStartObject();
        JsonText.Optional(json, "version", version);
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("file", error.File);
            JsonText.Optional(json, "line", error.Line);
            json.WriteString("path", error.Path);
            json.WriteString("message", error.Message);
            JsonText.Optional(json, "allowed", error.Allowed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
