using System.Text.Json;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>
/// Reads the fields of one JSON object strictly and notes everything that is wrong instead of stopping at the first.
/// A value that could not be read comes back as a default; the caller drops the whole object when there are errors.
/// </summary>
internal sealed class Fields
{
    private readonly JsonElement _object;
    private readonly string _path;
    private readonly int? _line;
    private readonly List<FieldError> _errors;
    private readonly List<string> _known = [];

    public Fields(JsonElement json, string path, int? line, List<FieldError> errors)
    {
        _object = json;
        _path = path;
        _line = line;
        _errors = errors;
    }

    public int Int(string name, int least, int most) => OptionalInt(name, least, most) ?? Missing<int>(name);

    public int? OptionalInt(string name, int least, int most)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        var number = AsInt(value, name, least, most);
        return number ?? least;
    }

    public bool Bool(string name) => OptionalBool(name) ?? Missing<bool>(name);

    public bool? OptionalBool(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => Fail<bool>(name, "This is neither true nor false.", "true, false"),
    };

    public Nprs Pain(string name) => OptionalPain(name) ?? default;

    public Nprs RequiredPain(string name) => OptionalPain(name) ?? Missing<Nprs>(name);

    public Nprs? OptionalPain(string name) => OptionalInt(name, 0, Nprs.Highest) is { } value ? Nprs.Of(value) : null;

    public Effort? OptionalEffort(string name) => OptionalInt(name, 0, Effort.Highest) is { } value ? Effort.Of(value) : null;

    public string Text(string name) => OptionalText(name) ?? Missing<string>(name) ?? string.Empty;

    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => Fail<string>(name, "This is not text.", "text in quotes"),
    };

    public T Word<T>(string name)
        where T : struct, Enum => OptionalWord<T>(name) ?? Missing<T>(name, Words<T>.Allowed);

    public T? OptionalWord<T>(string name)
        where T : struct, Enum => Find(name) is { } value ? AsWord<T>(value, At(name)) : null;

    public DateOnly Date(string name) => OptionalDate(name) ?? Missing<DateOnly>(name);

    public DateOnly? OptionalDate(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date)
            ? date
            : Fail<DateOnly>(name, $"\"{text}\" is not a date.", "a date such as 2026-11-20");
    }

    public ValueList<T> List<T>(string name, Func<JsonElement, string, T> read) => OptionalList(name, read) ?? Missing<ValueList<T>>(name) ?? [];

    public ValueList<T>? OptionalList<T>(string name, Func<JsonElement, string, T> read) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select((item, i) => read(item, $"{At(name)}[{i}]")).ToValueList(),
        _ => Fail<ValueList<T>>(name, "This is not a list.", "a list in [ ]"),
    };

    public Fields? Object(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => new Fields(value, At(name), _line, _errors),
        _ => Fail<Fields>(name, "This is not an object.", "an object in { }"),
    };

    public JsonElement? Find(string name)
    {
        _known.Add(name);
        return _object.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
    }

    public T AsWord<T>(JsonElement value, string path)
        where T : struct, Enum
    {
        var word = value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        return word is not null && Words<T>.Find(word) is { } found
            ? found
            : Error<T>(path, $"{Show(value)} is not one of the words known here.", Words<T>.Allowed);
    }

    public string AsKnown(JsonElement value, string path, string what, Func<string, bool> isKnown, Func<string> allowed)
    {
        var word = value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        return word is not null && isKnown(word)
            ? word
            : Error<string>(path, $"{Show(value)} is not a known {what}.", allowed()) ?? string.Empty;
    }

    public Fields Nested(JsonElement value, string path)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            Error<int>(path, "This is not an object.", "an object in { }");
            return new Fields(JsonElement.Parse("{}"), path, _line, []);
        }

        return new Fields(value, path, _line, _errors);
    }

    public string At(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    public T? Fail<T>(string name, string message, string? allowed) => Error<T>(At(name), message, allowed);

    /// <summary>Call last: every field that nobody asked for is an error.</summary>
    public void RefuseOthers()
    {
        foreach (var property in _object.EnumerateObject().Where(property => !_known.Contains(property.Name)))
        {
            Error<int>(At(property.Name), "This field is not known here.", string.Join(", ", _known));
        }
    }

    private int? AsInt(JsonElement value, string name, int least, int most)
    {
        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Error<int>(At(name), $"{Show(value)} is not allowed here.", $"a whole number from {least} to {most}");
        return null;
    }

    private T? Missing<T>(string name, string? allowed = null) =>
        _object.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
            ? default
            : Error<T>(At(name), "This field is missing.", allowed);

    private T? Error<T>(string path, string message, string? allowed)
    {
        _errors.Add(new FieldError(_line, path, message, allowed));
        return default;
    }

    private static string Show(JsonElement value)
    {
        var text = value.GetRawText();
        const int Longest = 60;
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "...");
    }
}
