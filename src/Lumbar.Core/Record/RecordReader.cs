using System.Globalization;
using System.Text.Json;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>What came of reading a record: its events, or the complete list of what is wrong with it.</summary>
public abstract record RecordReading
{
    private RecordReading()
    {
    }

    /// <summary>Handles both cases.</summary>
    public abstract T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable);

    /// <summary>Every line could be read. The events are in order and each is there once.</summary>
    public sealed record Readable(ValueList<RecordEvent> Events) : RecordReading
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable) => readable(this);
    }

    /// <summary>Something could not be read. Nothing may be decided from such a record.</summary>
    public sealed record Unreadable(ValueList<FieldError> Errors) : RecordReading
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Readable, T> readable, Func<Unreadable, T> unreadable) => unreadable(this);
    }
}

/// <summary>
/// Reads a record of JSON Lines strictly: an unknown field, word or type is an error that names line and path.
/// The order of lines does not matter, and a line that is there twice counts once.
/// </summary>
public sealed class RecordReader(RecordVocabulary vocabulary)
{
    private const string HalfACharacter = "it holds half a character (a lone surrogate).";
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private readonly EventReader _events = new(vocabulary);

    /// <summary>Reads all lines. Empty lines are passed over. Lines count from 1.</summary>
    public RecordReading Read(IEnumerable<string> lines)
    {
        var errors = new List<FieldError>();
        var events = new Dictionary<Guid, (RecordEvent Event, int Line)>();
        var line = 0;
        foreach (var text in lines)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text) && ReadLine(line == 1 ? text.TrimStart('\uFEFF') : text, line, errors) is { } read)
            {
                Keep(read, line, events, errors);
            }
        }

        return errors.Count > 0
            ? new RecordReading.Unreadable(errors.ToValueList())
            : new RecordReading.Readable(InOrder(events.Values.Select(entry => entry.Event)));
    }

    /// <summary>Events in the order in which they count: by time, then by id.</summary>
    public static ValueList<RecordEvent> InOrder(IEnumerable<RecordEvent> events)
    {
        var all = events.ToValueList();
        return IsInOrder(all) ? all : all.OrderBy(e => e.At).ThenBy(e => e.Id).ToValueList();
    }

    /// <summary>A record is nearly always kept in its order.</summary>
    private static bool IsInOrder(ValueList<RecordEvent> events)
    {
        for (var i = 1; i < events.Count; i++)
        {
            var (earlier, later) = (events[i - 1], events[i]);
            if (earlier.At > later.At || (earlier.At == later.At && earlier.Id.CompareTo(later.Id) > 0))
            {
                return false;
            }
        }

        return true;
    }

    private static void Keep(RecordEvent read, int line, Dictionary<Guid, (RecordEvent Event, int Line)> events, List<FieldError> errors)
    {
        if (events.TryAdd(read.Id, (read, line)))
        {
            return;
        }

        var (first, firstLine) = events[read.Id];
        if (!first.Equals(read))
        {
            errors.Add(new FieldError(line, "id", $"The id {read.Id:D} already stands on line {firstLine} with other content.", null));
        }
    }

    private RecordEvent? ReadLine(string text, int line, List<FieldError> errors)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return ReadObject(document.RootElement, line, errors);
        }
        catch (JsonException problem)
        {
            errors.Add(NotOneObject(line, FirstSentence(problem.Message)));
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for an escape such as \ud800 that is half a character.
            errors.Add(NotOneObject(line, HalfACharacter));
        }
        catch (ArgumentException)
        {
            // The same half character, not escaped.
            errors.Add(NotOneObject(line, HalfACharacter));
        }

        return null;
    }

    private static FieldError NotOneObject(int line, string why) =>
        new(line, "$", $"This line is not one JSON object: {why}", "one event, as JSON, on one line");

    private RecordEvent? ReadObject(JsonElement json, int line, List<FieldError> errors)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            errors.Add(new FieldError(line, "$", "This line is not a JSON object.", "one event, as JSON, on one line"));
            return null;
        }

        var before = errors.Count;
        var fields = new Fields(json, string.Empty, line, errors);
        var type = fields.Text("type");
        var id = Id(fields);
        var at = At(fields);
        var by = fields.Word<Author>("by");
        if (type.Length == 0)
        {
            return null;
        }

        var read = _events.Read(type, id, at, by, fields);
        if (read is not null)
        {
            fields.RefuseOthers();
        }

        return errors.Count == before ? read : null;
    }

    private static Guid Id(Fields fields)
    {
        var text = fields.Text("id");
        if (text.Length == 0 || Guid.TryParseExact(text, "D", out _))
        {
            return Guid.TryParseExact(text, "D", out var id) ? id : Guid.Empty;
        }

        return fields.Fail<Guid>("id", $"\"{text}\" is not an id.", "a UUID such as 01920000-0000-7000-8000-000000000001");
    }

    private static DateTimeOffset At(Fields fields)
    {
        var text = fields.Text("at");
        if (text.Length == 0)
        {
            return default;
        }

        return HasOffset(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : fields.Fail<DateTimeOffset>("at", $"\"{text}\" is not a time with its offset.", "a time such as 2026-11-20T08:30:00+01:00");
    }

    private static bool HasOffset(string text)
    {
        const int Date = 10;
        return text.Length > Date && text[Date] == 'T' && (text.EndsWith('Z') || text.AsSpan(Date).IndexOfAny('+', '-') > 0);
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
