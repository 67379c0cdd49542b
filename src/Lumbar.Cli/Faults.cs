using System.Text.Json;
using Lumbar.Core.Units;
using Lumbar.Knowledge;

namespace Lumbar.Cli;

/// <summary>Says everything that is wrong with what was read: a line each for people, and for programs the array "errors".</summary>
internal static class Faults
{
    /// <summary>What is wrong with a record.</summary>
    public static void Say(Desk desk, string record, ValueList<FieldError> errors, bool asJson)
    {
        foreach (var error in errors)
        {
            desk.Error.WriteLine($"{record}: {error}");
        }

        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json =>
            {
                json.WriteStartObject();
                Write(json, errors);
                json.WriteEndObject();
            }));
        }
    }

    /// <summary>What is wrong with the knowledge.</summary>
    public static void Say(Desk desk, string folder, ValueList<KnowledgeError> errors, bool asJson)
    {
        desk.Error.WriteLine($"{folder}: {Opening.Counted(errors.Count, "error")}.");
        foreach (var error in errors)
        {
            desk.Error.WriteLine(error);
        }

        if (asJson)
        {
            desk.Out.WriteLine(JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteNull("version");
                Write(json, errors);
                json.WriteEndObject();
            }));
        }
    }

    private static void Write(Utf8JsonWriter json, ValueList<FieldError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            Write(json, error.Line, error.Path, error.Message, error.Allowed);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ValueList<KnowledgeError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("file", error.File);
            Write(json, error.Line, error.Path, error.Message, error.Allowed);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, int? line, string path, string message, string? allowed)
    {
        JsonText.Optional(json, "line", line);
        json.WriteString("path", path);
        json.WriteString("message", message);
        JsonText.Optional(json, "allowed", allowed);
        json.WriteEndObject();
    }
}
