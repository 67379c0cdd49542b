using Lumbar.Core.Units;
using Lumbar.Knowledge.Yaml;

namespace Lumbar.Knowledge.Reading;

/// <summary>
/// Reads one mapping key by key. What is wrong is reported and a stand-in returned, so that reading goes on and finds
/// the next error too; a load with an error never gives its stand-ins away. A mapping that is not there at all has
/// been reported once and reads as stand-ins only.
/// </summary>
internal sealed partial class MapReader
{
    private readonly Inspection _inspection;
    private readonly YamlNode.Mapping? _map;
    private readonly Place _place;
    private readonly List<string> _asked = [];
    private readonly int _errorsBefore;

    private MapReader(Inspection inspection, YamlNode? node, Place place)
    {
        _inspection = inspection;
        _errorsBefore = inspection.Errors.Count;
        _place = place;
        _map = node as YamlNode.Mapping;
        if (node is not null && _map is null)
        {
            Report(place, $"This is {node.Form}.", "a mapping of keys to values");
        }

        ReportDuplicates();
    }

    /// <summary>Where this mapping stands.</summary>
    public Place Place => _place;

    /// <summary>Reads a whole file. Without a tree, everything in it reads as stand-ins.</summary>
    public static T File<T>(Inspection inspection, string file, YamlNode? root, Func<MapReader, T> read) =>
        new MapReader(inspection, root, new(file, root?.Line, "")).ReadWhole(read);

    /// <summary>Where the value of a key stands.</summary>
    public Place At(string key) => new(_place.File, Find(key)?.Line ?? _place.Line, Below(key));

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether the mapping is there and nothing wrong has been found in it so far.</summary>
    public bool IsClean => _map is not null && _inspection.Errors.Count == _errorsBefore;

    /// <summary>Something that must be defined elsewhere although no value of a file names it.</summary>
    public void Expect(Kind kind, string id, Place place) => _inspection.References.Name(kind, id, place);

    /// <summary>Reports something about this mapping or a part of it.</summary>
    public void Report(Place place, string message, string? allowed = null) => _inspection.Errors.Add(place, message, allowed);

    /// <summary>The mapping under a key.</summary>
    public T Map<T>(string key, Func<MapReader, T> read) => new MapReader(_inspection, Required(key), At(key)).ReadWhole(read);

    /// <summary>The mapping under a key, or null when the key is not there.</summary>
    public T? OptionalMap<T>(string key, Func<MapReader, T> read)
        where T : class
    {
        Ask(key);
        return Has(key) ? Map(key, read) : null;
    }

    /// <summary>Every mapping of the list under a key.</summary>
    public ValueList<T> Items<T>(string key, Func<MapReader, T> read)
    {
        var definesIds = _place.Path.Length == 0;
        if (definesIds && Find(key) is not YamlNode.Sequence)
        {
            _inspection.References.CouldNotRead(_place.File);
        }

        return Each(key, (node, place) => new MapReader(_inspection, node, place).ReadWhole(read));
    }

    /// <summary>Every mapping of the list under a key; none when the key is not there.</summary>
    public ValueList<T> OptionalItems<T>(string key, Func<MapReader, T> read)
    {
        Ask(key);
        return Has(key) ? Items(key, read) : ValueList<T>.Empty;
    }

    /// <summary>Reports a list that is there but has nothing in it.</summary>
    public void NeedsItems(string key)
    {
        if (Find(key) is YamlNode.Sequence { Items.Count: 0 })
        {
            Report(At(key), "The list is empty.", "at least one item");
        }
    }

    /// <summary>The one form, of several, that this mapping has; null when it has none, which is reported.</summary>
    public string? Form(string what, params string[] forms)
    {
        var form = _map?.Entries.Find(entry => forms.Contains(entry.Key))?.Key;
        if (form is null && _map is not null)
        {
            Report(_place, $"This is no {what}.", string.Join(", ", forms));
            _asked.AddRange(_map.Entries.Select(entry => entry.Key));
        }

        return form;
    }

    private T ReadWhole<T>(Func<MapReader, T> read)
    {
        var result = read(this);
        foreach (var entry in _map?.Entries ?? [])
        {
            if (!_asked.Contains(entry.Key))
            {
                Report(new(_place.File, entry.Line, Below(entry.Key)), "This key is not known.", string.Join(", ", _asked));
                _asked.Add(entry.Key);
            }
        }

        return result;
    }

    private YamlNode? Required(string key)
    {
        Ask(key);
        var node = Find(key);
        if (node is null && _map is not null)
        {
            Report(At(key), "The key is missing.");
        }

        return node;
    }

    private YamlNode.Sequence? List(string key)
    {
        var node = Required(key);
        if (node is not null and not YamlNode.Sequence)
        {
            Report(At(key), node is YamlNode.Text { IsNothing: true } ? "The value is missing." : $"This is {node.Form}.", "a list");
        }

        return node as YamlNode.Sequence;
    }

    private YamlNode? Find(string key)
    {
        foreach (var entry in _map?.Entries ?? [])
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private void Ask(string key)
    {
        if (!_asked.Contains(key))
        {
            _asked.Add(key);
        }
    }

    private string Below(string key) => _place.Path.Length > 0 ? $"{_place.Path}.{key}" : key;

    private void ReportDuplicates()
    {
        var seen = new HashSet<string>();
        foreach (var entry in _map?.Entries ?? [])
        {
            if (!seen.Add(entry.Key))
            {
                Report(new(_place.File, entry.Line, Below(entry.Key)), "This key is here twice.");
            }
        }
    }
}
