namespace Lumbar.Knowledge.Reading;

/// <summary>What no text of ours may say (decisions.md, D-20): nothing promises, reassures without ground or frightens.</summary>
internal static class Wording
{
    private static readonly string[] Banned = ["safe for you", "all clear", "damage", "slipped", "cure", "ovarian"];

    /// <summary>The banned words and signs a text contains.</summary>
    public static IEnumerable<string> BannedIn(string text)
    {
        foreach (var word in Banned)
        {
            if (BeginsAWord(text, word))
            {
                yield return word;
            }
        }

        if (text.Contains('!'))
        {
            yield return "!";
        }
    }

    // "cured" is meant as well as "cure", but "secure" is not.
    private static bool BeginsAWord(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
