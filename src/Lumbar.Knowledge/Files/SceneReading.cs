using System.Collections.Immutable;
using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads how a posture or motion is looked at: the eye, what is near, layers, what stands around, what is pointed out.</summary>
internal static class SceneReading
{
    private const double MostPixels = 480;

    /// <summary>The eye; what is left unsaid comes from below.</summary>
    public static Camera Eye(MapReader map, Camera? below)
    {
        var camera = map.IsGiven("camera") ? map.Map("camera", eye => new Camera(
            Or(eye, "azimuth", below?.Azimuth, -180, 180),
            Or(eye, "elevation", below?.Elevation, -10, 90),
            Or(eye, "scale", below?.Scale, 50, 600))) : below;
        return camera ?? new(0, 0, 200);
    }

    /// <summary>The near side: left, right or none.</summary>
    public static BodySide? Near(MapReader map, BodySide? below)
    {
        if (!map.IsGiven("near"))
        {
            return below;
        }

        var sides = new Dictionary<string, BodySide?>(StringComparer.Ordinal) { ["left"] = BodySide.Left, ["right"] = BodySide.Right, ["none"] = null };
        return map.Meaning("near", sides);
    }

    /// <summary>The layers from the farthest to the nearest.</summary>
    public static ImmutableArray<Layer> Order(MapReader map, BodySide? near) =>
        [.. map.WordsOrMaps("order", (word, place) => Layer(map, word, place, near), item => Layer(item, near))];

    /// <summary>What stands around the person.</summary>
    public static ImmutableArray<Prop> Props(MapReader map, string key) => map.IsGiven(key) ? [.. map.Items(key, PropReading.Read)] : [];

    /// <summary>What is pointed out. Without a layer it lies on the one that shows the region.</summary>
    public static Highlight? Highlight(MapReader map, ImmutableArray<Layer> order, BodySide? near) => map.OptionalMap("highlight", light =>
    {
        var region = light.One("region", FigureWords.Regions);
        var side = light.OptionalOne("side", FigureWords.Sides);
        var after = light.IsGiven("after") ? Layer(light, light.Word("after"), light.At("after"), near) : null;
        var at = after is null ? UsualLayer(region, side, order) : order.ToList().FindLastIndex(layer => layer.Part == after.Part && layer.Side == after.Side);
        if (at < 0 && order.Length > 0)
        {
            light.Report(light.Place, "The layer it lies on is not in the order.");
        }

        return new Highlight(region, side, at);
    });

    public static ArrowPlan Arrow(MapReader map)
    {
        var shift = map.IsGiven("shift") ? map.Decimals("shift", 2, -MostPixels, MostPixels) : null;
        var look = new ArrowLook(shift is [var x, _] ? x : 0, shift is [_, var y] ? y : 0, map.OptionalYesNo("double"));
        return map.Form("arrow", "point", "path") is "path"
            ? new ArrowPlan.Path([.. map.Vectors("path")]) { Look = look }
            : new ArrowPlan.Follows(
                map.Meaning("point", FigureWords.Spots),
                map.OptionalDecimal("from", -1, 1) ?? 0,
                map.OptionalDecimal("to", -1, 1) ?? 1,
                map.OptionalVector("offset") ?? default) { Look = look };
    }

    private static double Or(MapReader map, string key, double? below, double least, double most) =>
        below is null ? map.Decimal(key, least, most) : map.OptionalDecimal(key, least, most) ?? below.Value;

    private static Layer Layer(MapReader map, BodySide? near) => Layer(map, map.Word("part"), map.At("part"), near) is var layer && map.IsGiven("far")
        ? layer with { Far = map.YesNo("far"), From = Progress(map, "from"), Until = Progress(map, "until") }
        : layer with { From = Progress(map, "from"), Until = Progress(map, "until") };

    private static double? Progress(MapReader map, string key) => map.OptionalDecimal(key, -1, 1);

    private static Layer Layer(MapReader map, string word, Place place, BodySide? near)
    {
        var (part, owner) = map.Meaning(word, place, FigureWords.Layers);
        if (owner is LayerOwner.Near or LayerOwner.Far && near is null)
        {
            map.Report(place, "There is no near side here.", "left-..., right-...");
        }

        BodySide? side = owner switch
        {
            LayerOwner.Middle => null,
            LayerOwner.Near => near,
            LayerOwner.Far => near is { } nearer ? BodyModel.Other(nearer) : null,
            LayerOwner.Left => BodySide.Left,
            LayerOwner.Right => BodySide.Right,
        };
        return new(part, side, owner == LayerOwner.Far);
    }

    private static int UsualLayer(HighlightRegion region, BodySide? side, ImmutableArray<Layer> order)
    {
        LayerPart[] parts = region switch
        {
            HighlightRegion.Abdominals or HighlightRegion.Flanks or HighlightRegion.Ribs or HighlightRegion.Shoulders => [LayerPart.Shirt],
            HighlightRegion.LowBack or HighlightRegion.Spine or HighlightRegion.Buttock or HighlightRegion.SideOfHip or HighlightRegion.FrontOfHip
                => [LayerPart.PelvisAndLeg, LayerPart.Pelvis],
            HighlightRegion.FrontOfThigh or HighlightRegion.BackOfThigh or HighlightRegion.Calf => [LayerPart.Leg, LayerPart.PelvisAndLeg],
        };
        var layers = order.ToList();
        var sided = layers.FindLastIndex(layer => parts.Contains(layer.Part) && (side is null || layer.Side == side || layer.Side is null));
        return sided >= 0 ? sided : layers.FindLastIndex(layer => parts.Contains(layer.Part));
    }
}
