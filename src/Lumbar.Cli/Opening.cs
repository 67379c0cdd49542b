using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge;

namespace Lumbar.Cli;

/// <summary>Opens what a command needs, the knowledge and a record, and says everything that is wrong with them.</summary>
internal static class Opening
{
    /// <summary>The knowledge, or null after naming every error.</summary>
    public static KnowledgeBase? Knowledge(Desk desk, string? folder) =>
        KnowledgeLoader.Load(folder ?? KnowledgeLoader.DefaultDirectory(), RuleIds.All).Match<KnowledgeBase?>(
            loaded => loaded,
            broken =>
            {
                desk.Error.WriteLine($"The knowledge cannot be used: {Counted(broken.Count, "error")}.");
                foreach (var error in broken)
                {
                    desk.Error.WriteLine(error);
                }

                return null;
            });

    /// <summary>The events of a record, or null after naming every error.</summary>
    public static ValueList<RecordEvent>? Record(Desk desk, string path, KnowledgeBase knowledge, bool asJson)
    {
        if (Lines(desk, path) is not { } lines)
        {
            return null;
        }

        return new RecordReader(new RecordVocabulary(knowledge)).Read(lines).Match<ValueList<RecordEvent>?>(
            readable => readable.Events,
            unreadable =>
            {
                Say(desk, path, unreadable.Errors, asJson);
                return null;
            });
    }

    private static string[]? Lines(Desk desk, string path)
    {
        const string StandardInput = "-";
        try
        {
            return path == StandardInput ? [.. FromStandardInput(desk.In)] : File.ReadAllLines(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            desk.Error.WriteLine($"{path}: the record cannot be read. {problem.Message}");
            return null;
        }
    }

    private static IEnumerable<string> FromStandardInput(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static void Say(Desk desk, string path, ValueList<FieldError> errors, bool asJson)
    {
        foreach (var error in errors)
        {
            desk.Error.WriteLine($"{path}: {error}");
        }

        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => Write(json, errors)));
        }
    }

    private static void Write(Utf8JsonWriter json, ValueList<FieldError> errors)
    {
        json.WriteStartObject();
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            JsonText.Optional(json, "line", error.Line);
            json.WriteString("path", error.Path);
            json.WriteString("message", error.Message);
            JsonText.Optional(json, "allowed", error.Allowed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A number with its noun, such as "1 error" or "3 errors".</summary>
    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
