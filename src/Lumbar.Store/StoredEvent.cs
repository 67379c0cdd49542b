using System.Text;

namespace Lumbar.Store;

/// <summary>
/// One event as the store keeps it: its id, type and time, and the whole event as one line of canonical JSON.
/// The store keeps the line as it is and never looks inside.
/// </summary>
public sealed record StoredEvent(Guid Id, string Type, DateTimeOffset At, string Body)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The kind of event, such as <c>walkDone</c>.</summary>
    public string Type { get; init => field = OneLine(value, nameof(Type)); } = OneLine(Type, nameof(Type));

    /// <summary>The whole event as one line of JSON.</summary>
    public string Body { get; init => field = OneLine(value, nameof(Body)); } = OneLine(Body, nameof(Body));

    /// <summary>
    /// Whether both are the same event to the letter. Stricter than equality: the same instant written with another
    /// offset is another day to the person, so it is another content.
    /// </summary>
    public bool HasContentOf(StoredEvent other) =>
        Id == other.Id && At.EqualsExact(other.At)
        && string.Equals(Type, other.Type, StringComparison.Ordinal)
        && string.Equals(Body, other.Body, StringComparison.Ordinal);

    // Text a database would bend (a broken surrogate, a NUL) would come back different, and then a retry would be refused.
    private static string OneLine(string text, string field)
    {
        if (string.IsNullOrWhiteSpace(text) || text.AsSpan().ContainsAny('\n', '\r', '\0'))
        {
            throw new ArgumentException($"{field} must be one line of text that is not empty; it was \"{text}\".", field);
        }

        StrictUtf8.GetByteCount(text);
        return text;
    }
}
