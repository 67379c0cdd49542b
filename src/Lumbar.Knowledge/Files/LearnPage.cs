namespace Lumbar.Knowledge.Files;

/// <summary>
/// The two parts of a card's file: the head, between two lines of <c>---</c>, and the lines below it. In the head the
/// first of them is left empty, so that a line has the number it has in the file.
/// </summary>
internal sealed record LearnPage(string? Text, string? Head, IReadOnlyList<(int Number, string Text)> Lines)
{
    private const string Fence = "---";

    public static LearnPage Of(string? text)
    {
        var lines = text?.ReplaceLineEndings("\n").Split('\n') ?? [];
        var end = lines is [Fence, ..] ? Array.IndexOf(lines, Fence, 1) : -1;
        return end < 0
            ? new(text, null, [])
            : new(text, '\n' + string.Join('\n', lines[1..end]), [.. lines[(end + 1)..].Select((line, index) => (end + 2 + index, line.TrimEnd()))]);
    }
}
