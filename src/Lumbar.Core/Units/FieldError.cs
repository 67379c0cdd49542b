namespace Lumbar.Core.Units;

/// <summary>
/// One thing wrong with something that was read: where (a line when there is one, and a path inside it), what,
/// and what would have been allowed.
/// </summary>
public sealed record FieldError(int? Line, string Path, string Message, string? Allowed)
{
    /// <summary>One line for a person: place, what is wrong, what is allowed.</summary>
    public override string ToString()
    {
        var place = Line is { } line ? $"line {line}, {Path}" : Path;
        return Allowed is null ? $"{place}: {Message}" : $"{place}: {Message} Allowed: {Allowed}.";
    }
}
