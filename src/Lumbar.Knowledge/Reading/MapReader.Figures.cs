using System.Globalization;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Yaml;
using Lumbar.Motion.Body;

namespace Lumbar.Knowledge.Reading;

/// <content>Numbers with a point, places and directions of the room, and lists of words or mappings, as figures need them.</content>
internal sealed partial class MapReader
{
    private const double MostMetres = 5;

    /// <summary>A number within limits, both included.</summary>
    public double Decimal(string key, double least, double most) => Real(Required(key), At(key), least, most);

    /// <summary>A number within limits, or null when the key is not there.</summary>
    public double? OptionalDecimal(string key, double least, double most) => IsThere(key) ? Decimal(key, least, most) : null;

    /// <summary>A list of numbers within limits, of a length.</summary>
    public ValueList<double> Decimals(string key, int count, double least, double most)
    {
        var numbers = Each(key, (node, place) => Real(node, place, least, most));
        return numbers.Count == count ? numbers : Instead(key, count);
    }

    /// <summary>A place or direction: three numbers.</summary>
    public Vec3 Vector(string key) => Decimals(key, 3, -MostMetres, MostMetres) is [var x, var y, var z] ? new(x, y, z) : default;

    /// <summary>A place or direction, or null when the key is not there.</summary>
    public Vec3? OptionalVector(string key) => IsThere(key) ? Vector(key) : null;

    /// <summary>A list of places.</summary>
    public ValueList<Vec3> Vectors(string key) => Each(key, (node, place) =>
    {
        var numbers = (node as YamlNode.Sequence)?.Items.ConvertAll(item => Real(item, place, -MostMetres, MostMetres));
        if (numbers is not [var x, var y, var z])
        {
            Report(place, "This is no place.", "[x, y, z]");
            return default;
        }

        return new Vec3(x, y, z);
    });

    /// <summary>A place whose last number may be one of some words; the word, or null.</summary>
    public (Vec3 Place, string? Word) VectorOrWord(string key, params string[] words)
    {
        var items = List(key)?.Items;
        if (items is not [_, _, YamlNode.Text last] || !words.Contains(last.Value))
        {
            return (Vector(key), null);
        }

        return (new(Real(items[0], At(key), -MostMetres, MostMetres), Real(items[1], At(key), -MostMetres, MostMetres), 0), last.Value);
    }

    /// <summary>Whether a key that may be there is there.</summary>
    public bool IsGiven(string key) => IsThere(key);

    /// <summary>Whether the value of a key is a list.</summary>
    public bool IsList(string key) => Find(key) is YamlNode.Sequence;

    /// <summary>Whether the value of a key is a mapping.</summary>
    public bool IsMap(string key) => Find(key) is YamlNode.Mapping;

    /// <summary>A list of words that are read one by one.</summary>
    public ValueList<T> Words<T>(string key, Func<string, Place, T> read) =>
        Each(key, (node, place) => read(Scalar(node, place)?.Value ?? "", place));

    /// <summary>A list in which each item is a word or a mapping.</summary>
    public ValueList<T> WordsOrMaps<T>(string key, Func<string, Place, T> word, Func<MapReader, T> map) => Each(key, (node, place) =>
        node is YamlNode.Mapping ? new MapReader(_inspection, node, place).ReadWhole(map) : word(Scalar(node, place)?.Value ?? "", place));

    private ValueList<double> Instead(string key, int count)
    {
        if (IsList(key))
        {
            Report(At(key), $"These are not {count} numbers.", $"{count} numbers");
        }

        return new double[count].ToValueList();
    }

    private double Real(YamlNode? node, Place place, double least, double most)
    {
        if (Scalar(node, place) is not { } text)
        {
            return least;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!text.IsPlain || !double.TryParse(text.Value, Plain, CultureInfo.InvariantCulture, out var number))
        {
            Report(place, $"'{text.Value}' is not a number.", string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"));
            return least;
        }

        if (number < least || number > most)
        {
            Report(place, $"{text.Value} is out of range.", string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"));
            return least;
        }

        return number;
    }
}
