using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Reading;

/// <summary>The words of postures and motions. They are part of the format and never change.</summary>
internal static class FigureWords
{
    public static readonly Vocabulary<BodySide> Sides = new() { { "left", BodySide.Left }, { "right", BodySide.Right } };

    public static readonly Vocabulary<LevelBy> LevelBys = new()
    {
        { "pelvis-pitch", LevelBy.PelvisPitch }, { "lumbar-flexion", LevelBy.LumbarFlexion }, { "thoracic-flexion", LevelBy.ThoracicFlexion },
    };

    public static readonly Vocabulary<BodyPoint> Ends = new()
    {
        { "hand", BodyPoint.Hand }, { "elbow", BodyPoint.Elbow }, { "knee", BodyPoint.Knee }, { "foot", BodyPoint.Foot },
    };

    public static readonly Vocabulary<HighlightRegion> Regions = new()
    {
        { "low-back", HighlightRegion.LowBack }, { "spine", HighlightRegion.Spine }, { "abdominals", HighlightRegion.Abdominals },
        { "flanks", HighlightRegion.Flanks }, { "buttock", HighlightRegion.Buttock }, { "side-of-hip", HighlightRegion.SideOfHip },
        { "front-of-thigh", HighlightRegion.FrontOfThigh }, { "back-of-thigh", HighlightRegion.BackOfThigh },
        { "front-of-hip", HighlightRegion.FrontOfHip }, { "calf", HighlightRegion.Calf }, { "ribs", HighlightRegion.Ribs },
        { "shoulders", HighlightRegion.Shoulders },
    };

    /// <summary>How the pelvis lies before anything is said of it: where its front and its head end look.</summary>
    public static readonly Dictionary<string, Frame3> Roots = new(StringComparer.Ordinal)
    {
        ["stand"] = Frame3.Of(new(1, 0, 0), new(0, 0, 1)),
        ["supine"] = Frame3.Of(new(0, 0, 1), new(-1, 0, 0)),
        ["prone"] = Frame3.Of(new(0, 0, -1), new(1, 0, 0)),
        ["side-right"] = Frame3.Of(new(0, -1, 0), new(-1, 0, 0)),
    };

    public static readonly Dictionary<string, Spot> Spots = AllSpots();

    public static readonly Dictionary<string, (BodyPart Part, PartOwner Owner)> Parts = AllParts();

    public static readonly Dictionary<string, (LayerPart Part, LayerOwner Owner)> Layers = AllLayers();

    /// <summary>What a word means in a table of words; reports it and gives the first meaning when it is not there.</summary>
    public static T Meaning<T>(this MapReader map, string word, Place place, Dictionary<string, T> words)
    {
        if (words.TryGetValue(word, out var meaning))
        {
            return meaning;
        }

        if (word.Length > 0)
        {
            map.Report(place, $"'{word}' is not a known word.", string.Join(", ", words.Keys));
        }

        return words.Values.First();
    }

    /// <summary>What the word under a key means in a table of words.</summary>
    public static T Meaning<T>(this MapReader map, string key, Dictionary<string, T> words) => map.Meaning(map.Word(key), map.At(key), words);

    private static Dictionary<string, Spot> AllSpots()
    {
        var all = new Dictionary<string, Spot>(StringComparer.Ordinal)
        {
            ["hips"] = new(SpotName.Hip), ["sacrum"] = new(SpotName.Sacrum), ["l3"] = new(SpotName.L3), ["c7"] = new(SpotName.C7),
            ["skull-base"] = new(SpotName.SkullBase), ["crown"] = new(SpotName.Crown), ["chest"] = new(SpotName.Chest),
            ["fingertips"] = new(SpotName.Fingertips), ["toes"] = new(SpotName.Toes),
        };
        (string One, SpotName Name)[] pairs =
        [
            ("hip", SpotName.Hip), ("shoulder", SpotName.Shoulder), ("elbow", SpotName.Elbow), ("wrist", SpotName.Wrist),
            ("fingertips", SpotName.Fingertips), ("knee", SpotName.Knee), ("ankle", SpotName.Ankle), ("toes", SpotName.Toes), ("heel", SpotName.Heel),
        ];
        foreach (var (one, name) in pairs)
        {
            all.TryAdd(one.EndsWith('s') ? one : one + "s", new(name));
            all[$"left-{one}"] = new(name, BodySide.Left);
            all[$"right-{one}"] = new(name, BodySide.Right);
        }

        return all;
    }

    private static Dictionary<string, (BodyPart Part, PartOwner Owner)> AllParts()
    {
        var all = new Dictionary<string, (BodyPart, PartOwner)>(StringComparer.Ordinal)
        {
            ["pelvis"] = (BodyPart.Pelvis, PartOwner.Same), ["thorax"] = (BodyPart.Thorax, PartOwner.Same), ["head"] = (BodyPart.Head, PartOwner.Same),
        };
        (string Word, BodyPart Part)[] limbs =
        [
            ("thigh", BodyPart.Thigh), ("shank", BodyPart.Shank), ("foot", BodyPart.Foot),
            ("upper-arm", BodyPart.UpperArm), ("forearm", BodyPart.Forearm), ("hand", BodyPart.Hand),
        ];
        foreach (var (word, part) in limbs)
        {
            all[word] = (part, PartOwner.Same);
            all[$"other-{word}"] = (part, PartOwner.Other);
            all[$"left-{word}"] = (part, PartOwner.Left);
            all[$"right-{word}"] = (part, PartOwner.Right);
        }

        return all;
    }

    private static Dictionary<string, (LayerPart Part, LayerOwner Owner)> AllLayers()
    {
        var all = new Dictionary<string, (LayerPart, LayerOwner)>(StringComparer.Ordinal)
        {
            ["neck"] = (LayerPart.Neck, LayerOwner.Middle), ["shirt"] = (LayerPart.Shirt, LayerOwner.Middle),
            ["head"] = (LayerPart.Head, LayerOwner.Middle), ["pelvis"] = (LayerPart.Pelvis, LayerOwner.Middle),
        };
        (string Word, LayerPart Part)[] limbs =
        [
            ("arm", LayerPart.Arm), ("upper-arm", LayerPart.UpperArm), ("forearm", LayerPart.Forearm), ("hand", LayerPart.Hand),
            ("leg", LayerPart.Leg), ("leg-and-pelvis", LayerPart.PelvisAndLeg),
        ];
        foreach (var (word, part) in limbs)
        {
            foreach (var owner in new[] { LayerOwner.Near, LayerOwner.Far, LayerOwner.Left, LayerOwner.Right })
            {
                all[$"{owner.ToString().ToLowerInvariant()}-{word}"] = (part, owner);
            }
        }

        return all;
    }
}

/// <summary>Whose part a limb rests on.</summary>
internal enum PartOwner
{
    Same,
    Other,
    Left,
    Right,
}

/// <summary>Whose limb a layer paints.</summary>
internal enum LayerOwner
{
    Middle,
    Near,
    Far,
    Left,
    Right,
}
