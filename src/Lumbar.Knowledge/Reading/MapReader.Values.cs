using System.Globalization;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Yaml;

namespace Lumbar.Knowledge.Reading;

/// <content>Single values: texts, ids, numbers, words of a closed choice, alone or in a list.</content>
internal sealed partial class MapReader
{
    /// <summary>A text for people; it is checked for what no text may say.</summary>
    public string Text(string key) => Prose(Required(key), At(key));

    /// <summary>A text for people, or null when the key is not there.</summary>
    public string? OptionalText(string key) => IsThere(key) ? Text(key) : null;

    /// <summary>A list of texts for people.</summary>
    public ValueList<string> Texts(string key) => Each(key, Prose);

    /// <summary>A word or line that is not ours to choose, such as an id or the title of a source.</summary>
    public string Word(string key) => Scalar(Required(key), At(key))?.Value ?? "";

    /// <summary>A word or line that is not ours to choose, or null when the key is not there.</summary>
    public string? OptionalWord(string key) => IsThere(key) ? Word(key) : null;

    /// <summary>The id of what this mapping defines; it may not be used twice.</summary>
    public string Define(Kind kind, string key = "id")
    {
        var id = Word(key);
        if (id.Length > 0)
        {
            _inspection.References.Define(kind, id, At(key));
        }
        else
        {
            _inspection.References.CouldNotRead(_place.File);
        }

        return id;
    }

    /// <summary>The id of a rule, which needs a sentence that says it.</summary>
    public RuleId DefineRule(string key = "id")
    {
        var id = Define(Kind.Rule, key);
        if (id.Length > 0)
        {
            _inspection.References.Name(Kind.Reason, id, At(key));
        }

        return new(id);
    }

    /// <summary>The ids in a list that defines them.</summary>
    public ValueList<T> Defines<T>(Kind kind, string key, Func<string, T> toId)
    {
        if (Find(key) is not YamlNode.Sequence)
        {
            _inspection.References.CouldNotRead(_place.File);
        }

        return Each(key, (node, place) =>
        {
            var id = Scalar(node, place)?.Value ?? "";
            _inspection.References.Define(kind, id, place);
            return toId(id);
        });
    }

    /// <summary>The id of something defined elsewhere.</summary>
    public string Name(Kind kind, string key) => Named(kind, Required(key), At(key));

    /// <summary>The id of something defined elsewhere, or null when the key is not there.</summary>
    public string? OptionalName(Kind kind, string key) => IsThere(key) ? Name(kind, key) : null;

    /// <summary>The ids of things defined elsewhere.</summary>
    public ValueList<T> Names<T>(Kind kind, string key, Func<string, T> toId) => Names(kind, key, (id, _) => toId(id));

    /// <summary>The ids of things defined elsewhere, each with its place.</summary>
    public ValueList<T> Names<T>(Kind kind, string key, Func<string, Place, T> toId) =>
        Each(key, (node, place) => toId(Named(kind, node, place), place));

    /// <summary>Where something comes from.</summary>
    public SourceId Source(string key = "source") => new(Name(Kind.Source, key));

    /// <summary>A whole number within limits, both included.</summary>
    public int Number(string key, int least, int most) => Whole(Required(key), At(key), least, most);

    /// <summary>A whole number within limits, or null when the key is not there.</summary>
    public int? OptionalNumber(string key, int least, int most) => IsThere(key) ? Number(key, least, most) : null;

    /// <summary>A list of whole numbers within limits.</summary>
    public ValueList<int> Numbers(string key, int least, int most) => Each(key, (node, place) => Whole(node, place, least, most));

    /// <summary>Sentences under their own ids, by id.</summary>
    public ValueList<Sentence> Sentences(Kind kind) =>
        ById(kind, (id, node, place) => new Sentence(id, Prose(node, place)));

    /// <summary>Mappings under their own ids, by id.</summary>
    public ValueList<T> Maps<T>(Kind kind, Func<string, MapReader, T> read) =>
        ById(kind, (id, node, place) => new MapReader(_inspection, node, place).ReadWhole(map => read(id, map)));

    /// <summary>Yes or no.</summary>
    public bool YesNo(string key)
    {
        var text = Scalar(Required(key), At(key));
        if (text is not null and not { IsPlain: true, Value: "yes" or "no" })
        {
            Report(At(key), $"'{text.Value}' is neither yes nor no.", "yes, no");
        }

        return text?.Value == "yes";
    }

    /// <summary>Yes or no; no when the key is not there.</summary>
    public bool OptionalYesNo(string key) => IsThere(key) && YesNo(key);

    /// <summary>One word of a closed choice.</summary>
    public T One<T>(string key, Vocabulary<T> words)
        where T : struct, Enum =>
        TryOne(key, words) ?? default;

    /// <summary>One word of a closed choice, or null when it could not be read, which has been reported.</summary>
    public T? TryOne<T>(string key, Vocabulary<T> words)
        where T : struct, Enum =>
        Chosen(Required(key), At(key), words);

    /// <summary>One word of a closed choice, or null when the key is not there.</summary>
    public T? OptionalOne<T>(string key, Vocabulary<T> words)
        where T : struct, Enum =>
        IsThere(key) ? TryOne(key, words) : null;

    /// <summary>Several words of a closed choice.</summary>
    public ValueList<T> Several<T>(string key, Vocabulary<T> words)
        where T : struct, Enum =>
        Each(key, (node, place) => Chosen(node, place, words) ?? default);

    private bool IsThere(string key)
    {
        Ask(key);
        return Has(key);
    }

    private ValueList<T> ById<T>(Kind kind, Func<string, YamlNode, Place, T> read)
    {
        if (_map is null)
        {
            _inspection.References.CouldNotRead(_place.File);
        }

        var entries = (_map?.Entries ?? []).DistinctBy(entry => entry.Key).OrderBy(entry => entry.Key, StringComparer.Ordinal);
        return entries.Select(entry =>
        {
            Ask(entry.Key);
            var place = new Place(_place.File, entry.Line, Below(entry.Key));
            _inspection.References.Define(kind, entry.Key, place);
            return read(entry.Key, entry.Value, place);
        }).ToValueList();
    }

    // A plain loop: a query over small structs would be compiled anew for each of them at every start of the program.
    private ValueList<T> Each<T>(string key, Func<YamlNode, Place, T> read)
    {
        var nodes = List(key)?.Items ?? [];
        var items = new T[nodes.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read(nodes[index], new(_place.File, nodes[index].Line, $"{Below(key)}[{index}]"));
        }

        return ValueList.Create<T>(items);
    }

    private YamlNode.Text? Scalar(YamlNode? node, Place place)
    {
        if (node is YamlNode.Text { Value.Length: > 0, IsNothing: false } text)
        {
            return text;
        }

        if (node is not null)
        {
            Report(place, node is YamlNode.Text ? "The value is missing." : $"This is {node.Form}.", "a text or number");
        }

        return null;
    }

    private string Prose(YamlNode? node, Place place)
    {
        var text = Scalar(node, place)?.Value ?? "";
        foreach (var banned in Wording.BannedIn(text))
        {
            Report(place, $"The text contains '{banned}', which no text of ours may say.");
        }

        return text;
    }

    private string Named(Kind kind, YamlNode? node, Place place)
    {
        var id = Scalar(node, place)?.Value ?? "";
        if (id.Length > 0 && !(kind == Kind.Source && id == SourceId.OwnJudgement.Value))
        {
            _inspection.References.Name(kind, id, place);
        }

        return id;
    }

    private int Whole(YamlNode? node, Place place, int least, int most)
    {
        if (Scalar(node, place) is not { } text)
        {
            return least;
        }

        if (!text.IsPlain || !int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Report(place, $"'{text.Value}' is not a whole number.", $"{least} to {most}");
            return least;
        }

        if (number < least || number > most)
        {
            Report(place, $"{number} is out of range.", $"{least} to {most}");
            return least;
        }

        return number;
    }

    private T? Chosen<T>(YamlNode? node, Place place, Vocabulary<T> words)
        where T : struct, Enum
    {
        if (Scalar(node, place) is not { } text)
        {
            return null;
        }

        var index = words.IndexOf(text.Value);
        if (index < 0)
        {
            Report(place, $"'{text.Value}' is not a known word.", words.Listed);
        }

        return index < 0 ? null : words.MeaningOf(index);
    }
}
