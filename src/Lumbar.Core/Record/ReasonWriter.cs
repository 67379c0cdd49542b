using System.Text.Json;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>Writes reasons the one way they are written everywhere: rule, source, and the facts used.</summary>
public static class ReasonWriter
{
    /// <summary>A named list of reasons.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<Reason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            Write(json, reason);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", reason.Rule.Value);
        if (reason.Source is { } source)
        {
            json.WriteString("source", source.Value);
        }

        if (reason.Facts.Count > 0)
        {
            json.WriteStartObject("facts");
            foreach (var fact in reason.Facts)
            {
                json.WriteString(fact.Name, fact.Value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
