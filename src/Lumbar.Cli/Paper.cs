using Spectre.Console;

namespace Lumbar.Cli;

/// <summary>Text for a person at a terminal: headings, lists and tables that keep to its width.</summary>
internal sealed class Paper
{
    /// <summary>Shown where a text names the emergency number; the app's operator can set another.</summary>
    public const string EmergencyNumber = "112";

    private readonly IAnsiConsole _console;

    public Paper(Desk desk)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(desk.Out),
            Ansi = desk.Colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = desk.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Width = desk.Width;
    }

    public void Title(string text) => _console.Write(new Markup($"[bold]{Markup.Escape(text)}[/]\n"));

    public void Heading(string text) => _console.Write(new Markup($"\n[bold]{Markup.Escape(text)}[/]\n"));

    public void Line(string text) => _console.Write(new Text($"{text}\n"));

    public void Item(string name, string text) =>
        _console.Write(new Padder(new Markup($"[teal]{Markup.Escape(name)}[/] {Markup.Escape(text)}")).Padding(2, 0, 0, 0));

    public void Note(string text) => _console.Write(new Padder(new Markup($"[grey]{Markup.Escape(text)}[/]")).Padding(6, 0, 0, 0));

    public void Rows(string[] headings, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn($"[grey]{Markup.Escape(heading)}[/]").PadLeft(2).PadRight(1));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        _console.Write(table);
    }
}
