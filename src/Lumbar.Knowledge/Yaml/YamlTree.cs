using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lumbar.Knowledge.Yaml;

/// <summary>
/// Builds the node tree of one file from the parser's events: faster than object mapping, and every node knows its
/// line. Only the plain part of YAML is understood: anchors, aliases, tags and several documents are refused.
/// </summary>
internal static class YamlTree
{
    /// <summary>The tree of a text. Throws <see cref="YamlException"/> with the place when it cannot be read.</summary>
    public static YamlNode Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
        {
            throw new YamlException(end.Start, end.End, "The file is empty.");
        }

        parser.Consume<DocumentStart>();
        var root = Node(parser);
        parser.Consume<DocumentEnd>();
        return parser.Accept<DocumentStart>(out var second)
            ? throw new YamlException(second.Start, second.End, "A file holds one document.")
            : root;
    }

    private static YamlNode Node(Parser parser)
    {
        var found = parser.Current ?? throw new YamlException("The file ends in the middle.");
        parser.MoveNext();
        return found switch
        {
            NodeEvent { Anchor.IsEmpty: false } or AnchorAlias => throw Refused(found, "Anchors and aliases are not used here."),
            NodeEvent { Tag.IsEmpty: false } => throw Refused(found, "Type tags are not used here."),
            Scalar scalar => Text(scalar),
            SequenceStart start => Sequence(parser, Line(start)),
            MappingStart start => Mapping(parser, Line(start)),
            _ => throw Refused(found, "A value is missing here."),
        };
    }

    private static YamlNode.Text Text(Scalar scalar) => new(Line(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);

    private static YamlNode.Sequence Sequence(Parser parser, int line)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(parser));
        }

        return new(line, items);
    }

    private static YamlNode.Mapping Mapping(Parser parser, int line)
    {
        var entries = new List<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            entries.Add(new(key.Value, Line(key), Node(parser)));
        }

        return new(line, entries);
    }

    private static int Line(ParsingEvent found) => (int)found.Start.Line;

    private static YamlException Refused(ParsingEvent found, string message) => new(found.Start, found.End, message);
}
