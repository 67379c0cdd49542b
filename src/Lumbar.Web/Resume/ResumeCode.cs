using System.Security.Cryptography;
using System.Text;

namespace Lumbar.Web.Resume;

/// <summary>A code that opens one record: sixteen letters and digits by chance, 80 bits, which nobody guesses.</summary>
public readonly record struct ResumeCode
{
    private const int Length = 16;
    private const int GroupLength = 4;

    // No I, L, O and U: on paper they are taken for other signs.
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly string? _signs;

    private ResumeCode(string signs) => _signs = signs;

    /// <summary>What the store keeps in place of the code.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    private string Text => _signs ?? throw new InvalidOperationException("This code was never made.");

    /// <summary>A new code.</summary>
    public static ResumeCode New() => new(RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>Reads what a person typed, with or without hyphens, in any case; null when it is no code.</summary>
    public static ResumeCode? Read(string? typed)
    {
        var signs = string.Concat((typed ?? "").ToUpperInvariant().Where(sign => sign != '-' && !char.IsWhiteSpace(sign)).Select(sign => sign switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            _ => sign,
        }));
        return signs.Length == Length && signs.All(sign => Signs.Contains(sign, StringComparison.Ordinal)) ? new ResumeCode(signs) : null;
    }

    /// <summary>The code in groups of four.</summary>
    public override string ToString() => string.Join('-', Text.Chunk(GroupLength).Select(group => new string(group)));
}
