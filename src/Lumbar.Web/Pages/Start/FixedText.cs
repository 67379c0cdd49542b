using System.Text.RegularExpressions;

namespace Lumbar.Web.Pages.Start;

/// <summary>
/// Lays out a fixed, reviewed text: its own sentences, none left out and none changed, put where the eye needs them. What
/// not to do becomes a list, and when to call becomes a box of its own.
/// </summary>
public sealed partial class FixedText
{
    /// <summary>The text in its parts.</summary>
    public FixedText(string text)
    {
        var sentences = Gap().Split(text.Trim());
        Refusals = [.. sentences.Where(sentence => sentence.StartsWith("Do not ", StringComparison.Ordinal))];
        Calls = [.. sentences.Where(IsCall)];
        Shows = [.. sentences.Where(sentence => sentence.StartsWith("Show ", StringComparison.Ordinal))];
        Rest = [.. sentences.Except(Refusals).Except(Calls).Except(Shows)];
    }

    /// <summary>What not to do.</summary>
    public IReadOnlyList<string> Refusals { get; }

    /// <summary>When to call the emergency number.</summary>
    public IReadOnlyList<string> Calls { get; }

    /// <summary>What to show.</summary>
    public IReadOnlyList<string> Shows { get; }

    /// <summary>Everything else.</summary>
    public IReadOnlyList<string> Rest { get; }

    /// <summary>Everything else without a sentence that only repeats the heading.</summary>
    public string After(string heading) =>
        string.Join(' ', Rest.Where(sentence => !string.Equals(sentence.TrimEnd('.'), heading, StringComparison.OrdinalIgnoreCase)));

    private static bool IsCall(string sentence) =>
        sentence.StartsWith("Call ", StringComparison.Ordinal) && sentence.Contains(" now if ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\.)\s+")]
    private static partial Regex Gap();
}
