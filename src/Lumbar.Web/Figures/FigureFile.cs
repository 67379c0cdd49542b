using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Lumbar.Core.Units;
using Lumbar.Motion.Figures;

namespace Lumbar.Web.Figures;

/// <summary>A figure as a file of its own.</summary>
public sealed partial record FigureFile
{
    /// <summary>Which figures there are as files, and by which word of the address.</summary>
    private static readonly Dictionary<string, FigureColours> ColourWords = new(StringComparer.Ordinal)
    {
        ["light"] = FigureColours.Light,
        ["dark"] = FigureColours.Dark,
        ["page"] = FigureColours.Page,
    };

    private static readonly Dictionary<string, FigureKind> KindWords = new(StringComparer.Ordinal)
    {
        ["still"] = FigureKind.Still,
        ["start"] = FigureKind.Start,
    };

    private FigureFile(byte[] content, string tag, string policy) => (Content, Tag, Policy) = (content, tag, policy);

    /// <summary>The picture, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>A tag that is another one when a byte of the picture is.</summary>
    public string Tag { get; }

    /// <summary>What the picture may do when it is opened by itself: show its own style, nothing else.</summary>
    public string Policy { get; }

    /// <summary>The file of a picture.</summary>
    public static FigureFile Of(string svg)
    {
        var content = Encoding.UTF8.GetBytes(svg);
        return new FigureFile(content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"", PolicyOf(svg));
    }

    /// <summary>The name of a figure's file, such as <c>bird-dog.still</c>.</summary>
    public static string NameOf(ExerciseId exercise, FigureKind kind, FigureColours colours) =>
        string.Join('.', new[] { exercise.Value, Word(KindWords, kind), Word(ColourWords, colours) }.OfType<string>());

    /// <summary>Reads such a name; null when it is none.</summary>
    public static (ExerciseId Exercise, FigureKind Kind, FigureColours Colours)? Read(string name)
    {
        var parts = name.Split('.');
        var kind = parts.Length > 1 && KindWords.TryGetValue(parts[1], out var found) ? found : FigureKind.Moving;
        var at = kind == FigureKind.Moving ? 1 : 2;
        var colours = parts.Length > at && ColourWords.TryGetValue(parts[at], out var colour) ? colour : FigureColours.Auto;
        var exercise = new ExerciseId(parts[0]);
        return NameOf(exercise, kind, colours) == name ? (exercise, kind, colours) : null;
    }

    private static string? Word<T>(Dictionary<string, T> words, T value)
        where T : struct, Enum => words.FirstOrDefault(pair => pair.Value.Equals(value)).Key;

    private static string PolicyOf(string svg)
    {
        var styles = Style().Matches(svg).Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups["css"].Value)))}'").ToList();
        return $"default-src 'none'; style-src {(styles.Count == 0 ? "'none'" : string.Join(' ', styles))}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }

    [GeneratedRegex("<style[^>]*>(?<css>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
