using System.Collections.Immutable;
using System.Globalization;
using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>motions/&lt;id&gt;.yaml</c>: how one exercise moves.</summary>
internal sealed class MotionFile(Dictionary<string, Posture> postures)
{
    private const double MostSeconds = 20;
    private static readonly Posture NoPosture = new()
    {
        Id = "", Root = FigureWords.Roots["stand"], Camera = new(0, 0, 200), Order = [], Props = [], Pose = PosePlan.Nothing,
    };

    public MotionPlan Read(MapReader map)
    {
        var posture = postures.GetValueOrDefault(map.Name(Kind.Posture, "posture"), NoPosture);
        var near = SceneReading.Near(map, posture.Near);
        var order = map.IsGiven("order") ? SceneReading.Order(map, near) : posture.Order;
        var cycle = map.OptionalYesNo("cycle");
        var crossed = map.OptionalYesNo("crossed-out");
        var keys = Keys(map, posture, cycle);
        return new()
        {
            Id = Id(map),
            Posture = posture.Root,
            Camera = SceneReading.Eye(map, posture.Camera),
            Near = near,
            Order = order,
            Props = [.. map.IsGiven("props") ? SceneReading.Props(map, "props") : posture.Props, .. SceneReading.Props(map, "add-props")],
            Highlight = SceneReading.Highlight(map, order, near),
            Arrows = [.. map.OptionalItems("arrows", SceneReading.Arrow)],
            Keys = keys,
            Phases = Phases(map, keys, crossed),
            IsCycle = cycle,
            Still = map.OptionalDecimal("still", keys[0].At, keys[^1].At) ?? keys[^1].At,
            Ghost = Ghost(map, keys, crossed),
            CrossedOut = crossed,
        };
    }

    private static string Id(MapReader map)
    {
        var id = map.Name(Kind.Exercise, "id");
        if (id.Length > 0 && map.Place.File != FileNames.MotionFolder + id + FileNames.Extension)
        {
            map.Report(map.At("id"), $"The file of the motion '{id}' has another name.", id + FileNames.Extension);
        }

        return id;
    }

    private static ImmutableArray<MotionKey> Keys(MapReader map, Posture posture, bool cycle)
    {
        var below = (map.OptionalMap("base", PoseReading.Read) ?? PosePlan.Nothing).Over(posture.Pose);
        map.NeedsItems("keys");
        var keys = map.Items("keys", key => new MotionKey(key.Decimal("at", -1, 1), PoseReading.Read(key).Over(below))).ToList();
        if (keys.Count == 0)
        {
            return [new(0, below)];
        }

        if (cycle && keys[^1].At < 1)
        {
            keys.Add(keys[0] with { At = 1 });
        }

        if (keys.Zip(keys.Skip(1)).Any(static pair => pair.First.At >= pair.Second.At))
        {
            map.Report(map.At("keys"), "The keys do not come in the order of their progress.");
        }

        return [.. keys];
    }

    private static ImmutableArray<MotionPhase> Phases(MapReader map, ImmutableArray<MotionKey> keys, bool crossed)
    {
        if (crossed && !map.IsGiven("phases"))
        {
            return [new(PhaseKind.Hold, 1)];
        }

        map.NeedsItems("phases");
        return [.. map.Words("phases", (words, place) => Phase(map, words, place, keys))];
    }

    private static MotionPhase Phase(MapReader map, string words, Place place, ImmutableArray<MotionKey> keys)
    {
        MotionPhase? phase = words.Split(' ') switch
        {
            ["hold", var seconds] => new(PhaseKind.Hold, Number(seconds)),
            ["hold", "dose", var seconds] => new(PhaseKind.DoseHold, Number(seconds)),
            ["to", var progress, var seconds] => new(PhaseKind.Move, Number(seconds), Number(progress)),
            ["to", var progress, var seconds, "even"] => new(PhaseKind.EvenMove, Number(seconds), Number(progress)),
            _ => null,
        };
        if (phase is { Seconds: > 0 and <= MostSeconds } && (phase.To == 0 || (phase.To >= keys[0].At && phase.To <= keys[^1].At)))
        {
            return phase;
        }

        map.Report(place, $"'{words}' is no stretch of a motion.", $"hold SECONDS, hold dose SECONDS, to PROGRESS SECONDS, to PROGRESS SECONDS even, progress {keys[0].At:0.##} to {keys[^1].At:0.##}");
        return new(PhaseKind.Hold, 1);
    }

    private static double? Ghost(MapReader map, ImmutableArray<MotionKey> keys, bool crossed)
    {
        var isNone = map.IsGiven("ghost") && map.Word("ghost") == "none";
        double? usual = crossed ? null : keys[0].At;
        return isNone ? null : map.OptionalDecimal("ghost", keys[0].At, keys[^1].At) ?? usual;
    }

    private static double Number(string word) =>
        double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
