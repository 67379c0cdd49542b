namespace Lumbar.Knowledge.Yaml;

/// <summary>A piece of a YAML file and the line it begins on, counted from 1.</summary>
internal abstract class YamlNode
{
    private YamlNode(int line) => Line = line;

    public int Line { get; }

    /// <summary>What it is, for a message.</summary>
    public abstract string Form { get; }

    /// <summary>A word, number or text. Plain means written without quotes or block marks.</summary>
    public sealed class Text(int line, string value, bool isPlain) : YamlNode(line)
    {
        public string Value => value;

        public bool IsPlain => isPlain;

        public bool IsNothing => isPlain && value is "" or "~" or "null";

        public override string Form => "a text";
    }

    public sealed class Sequence(int line, List<YamlNode> items) : YamlNode(line)
    {
        public List<YamlNode> Items => items;

        public override string Form => "a list";
    }

    public sealed class Mapping(int line, List<YamlEntry> entries) : YamlNode(line)
    {
        public List<YamlEntry> Entries => entries;

        public override string Form => "a mapping";
    }
}

/// <summary>One key of a mapping with its value.</summary>
internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
