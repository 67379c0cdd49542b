using System.Buffers;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>
/// Reads <c>learn/&lt;id&gt;.md</c>. Of Markdown it understands paragraphs, lists with <c>-</c>, and bold between <c>**</c>;
/// anything else is reported, so that no mark is ever shown as it stands and nothing is ever taken for HTML.
/// </summary>
internal static class LearnFile
{
    private const int MostMinutes = 5;
    private const string Point = "- ";
    private const string Strong = "**";
    private const string Understood = "paragraphs, lists with -, bold between **";
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>[]`|_#*\\");

    public static LearnCard Read(MapReader map, LearnPage page)
    {
        map.NeedsItems("sources");
        var card = new LearnCard
        {
            Id = Id(map),
            Title = map.Text("title"),
            Summary = map.Text("summary"),
            Theme = map.One("theme", Vocabulary.LearnThemes),
            States = map.Several("states", Vocabulary.ProgrammeStates),
            AtAnyTime = map.OptionalYesNo("any_time"),
            Reassures = map.OptionalYesNo("reassures"),
            Minutes = map.Number("minutes", 1, MostMinutes),
            Sources = map.Names(Kind.Source, "sources", static id => new SourceId(id)),
            Rules = map.Texts("rules").Select(static id => new RuleId(id)).ToValueList(),
            Body = page.Head is null ? [] : Blocks(map, page),
        };
        if (page.Head is not null && card.Body.Count == 0)
        {
            map.Report(map.Place, "The card has no text below its head.");
        }

        return card;
    }

    private static string Id(MapReader map)
    {
        var id = map.Define(Kind.LearnCard);
        if (id.Length > 0 && map.Place.File != FileNames.LearnFolder + id + FileNames.LearnExtension)
        {
            map.Report(map.At("id"), $"The file of '{id}' has another name.", FileNames.LearnFolder + id + FileNames.LearnExtension);
        }

        return id;
    }

    private static ValueList<LearnBlock> Blocks(MapReader map, LearnPage page)
    {
        var blocks = new List<LearnBlock>();
        var open = new List<(int Number, string Text)>();
        foreach (var line in page.Lines)
        {
            var isBreak = line.Text.Length == 0 || (open is [.., var last] && IsPoint(last.Text) != IsPoint(line.Text));
            if (isBreak && open.Count > 0)
            {
                blocks.Add(Block(map, open));
                open.Clear();
            }

            open.AddRange(line.Text.Length > 0 ? [line] : []);
        }

        return [.. blocks, .. open.Count > 0 ? [Block(map, open)] : ValueList<LearnBlock>.Empty];
    }

    private static LearnBlock Block(MapReader map, List<(int Number, string Text)> lines) => IsPoint(lines[0].Text)
        ? new LearnBlock.Points(lines.Select(line => Runs(map, line.Number, line.Text[Point.Length..])).ToValueList())
        : new LearnBlock.Paragraph(Runs(map, lines[0].Number, string.Join(' ', lines.Select(line => line.Text))));

    private static bool IsPoint(string line) => line.StartsWith(Point, StringComparison.Ordinal);

    private static ValueList<LearnRun> Runs(MapReader map, int number, string text)
    {
        var place = new Place(map.Place.File, number, "");
        foreach (var banned in Wording.BannedIn(text))
        {
            map.Report(place, $"The text contains '{banned}', which no text of ours may say.");
        }

        var parts = text.Split(Strong);
        var plain = string.Concat(parts);
        var mark = plain.AsSpan().IndexOfAny(Marks);
        if (parts.Length % 2 == 0 || mark >= 0)
        {
            map.Report(place, mark >= 0 ? $"'{plain[mark]}' is not understood here." : "Bold is opened and not closed.", Understood);
        }

        return parts.Select((part, index) => new LearnRun(part, index % 2 == 1)).Where(run => run.Text.Length > 0).ToValueList();
    }
}
