using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lumbar.Motion.Figures;
using Lumbar.Motion.Film;
using Lumbar.Motion.Solving;

namespace Lumbar.Motion.Tests.Figures;

/// <summary>The figures of the declared motions, each drawn once for all tests.</summary>
internal static partial class Drawn
{
    private static readonly Dictionary<string, Lazy<MotionFilm>> Films =
        Motions.Ids.ToDictionary(row => row.Data, row => new Lazy<MotionFilm>(() => Solve(row.Data)), StringComparer.Ordinal);

    private static readonly Dictionary<string, Lazy<string>> Figures =
        Motions.Ids.ToDictionary(row => row.Data, row => new Lazy<string>(() => Of(Film(row.Data))), StringComparer.Ordinal);

    public static MotionFilm Film(string id) => Films[id].Value;

    /// <summary>The moving figure with its own colours.</summary>
    public static string Moving(string id) => Figures[id].Value;

    public static string Of(MotionFilm film, FigureKind kind = FigureKind.Moving, FigureColours colours = FigureColours.Auto) =>
        FigureSvg.Of(film, new("A name & more", "Begins < ends."), new() { Prefix = $"{film.Id}-", Kind = kind, Colours = colours });

    public static XElement Xml(string svg) => XDocument.Parse(svg).Root!;

    public static int Zipped(string svg)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(svg));
        }

        return (int)stream.Length;
    }

    /// <summary>The letters of a path without its numbers, and how many numbers there are.</summary>
    public static string Shape(string path) => string.Concat(path.Where(char.IsLetter)) + Number().Count(path);

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    public static partial Regex Number();

    private static MotionFilm Solve(string id) => MotionSolver.Solve(Motions.Of(id)).Nearest;
}
