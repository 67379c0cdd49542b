using Spectre.Console;

namespace Lumbar.Cli;

/// <summary>Text for a person at a terminal: headings, paragraphs and lists, wrapped at words to keep to its width.</summary>
internal sealed class Paper
{
    /// <summary>Shown where a text names the emergency number; the app's operator can set another.</summary>
    public const string EmergencyNumber = "112";

    private const int Indent = 2;
    private readonly IAnsiConsole _console;
    private readonly int _width;

    public Paper(Desk desk)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(desk.Out),
            Ansi = desk.Colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = desk.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _width = desk.Width;
        // The lines are already wrapped; wrapping them again would only pad them.
        _console.Profile.Width = int.MaxValue;
    }

    /// <summary>The first line.</summary>
    public void Title(string text) => Lines(text, string.Empty, string.Empty, "bold");

    /// <summary>A heading after an empty line.</summary>
    public void Heading(string text)
    {
        _console.WriteLine();
        Lines(text, string.Empty, string.Empty, "bold");
    }

    /// <summary>A paragraph under a heading.</summary>
    public void Text(string text, int level = 1) => Lines(text, Margin(level), Margin(level), "default");

    /// <summary>A paragraph that can be passed over.</summary>
    public void Aside(string text, int level = 1) => Lines(text, Margin(level), Margin(level), "grey");

    /// <summary>The name of a thing of which more is told below.</summary>
    public void Name(string text) => Lines(text, Margin(1), Margin(1), "teal");

    /// <summary>One point of a list; its further lines stand under the first word.</summary>
    public void Point(string text) => Lines(text, $"{Margin(1)}- ", Margin(2), "default");

    /// <summary>Rows of cells, each column as wide as its widest cell; the last one wraps within itself.</summary>
    public void Rows(IReadOnlyCollection<string[]> rows)
    {
        const string Gap = "  ";
        var widths = Enumerable.Range(0, rows.Max(row => row.Length) - 1).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            var first = Margin(1) + string.Concat(widths.Select((width, column) => row[column].PadRight(width) + Gap));
            Lines(row[^1], row[^1].Length == 0 ? first.TrimEnd() : first, new string(' ', first.Length), "default");
        }
    }

    private static string Margin(int level) => new(' ', level * Indent);

    private void Lines(string text, string first, string others, string style)
    {
        var margin = first;
        foreach (var line in Wrapped(text, Math.Max(1, _width - others.Length)))
        {
            _console.Write(new Markup($"{margin}[{style}]{Markup.Escape(line)}[/]\n"));
            margin = others;
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
