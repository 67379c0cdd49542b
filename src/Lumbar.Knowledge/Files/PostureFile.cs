using System.Collections.Immutable;
using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Files;

/// <summary>A posture that motions begin from.</summary>
internal sealed record Posture
{
    public required string Id { get; init; }

    public required Frame3 Root { get; init; }

    public required Camera Camera { get; init; }

    public BodySide? Near { get; init; }

    public required ImmutableArray<Layer> Order { get; init; }

    public required ImmutableArray<Prop> Props { get; init; }

    public required PosePlan Pose { get; init; }
}

/// <summary>Reads <c>postures.yaml</c>.</summary>
internal static class PostureFile
{
    public static Dictionary<string, Posture> Read(MapReader file) =>
        file.Items("postures", One).DistinctBy(static posture => posture.Id).ToDictionary(static posture => posture.Id, StringComparer.Ordinal);

    private static Posture One(MapReader map)
    {
        var near = SceneReading.Near(map, null);
        return new()
        {
            Id = map.Define(Kind.Posture),
            Root = map.Meaning("root", FigureWords.Roots),
            Camera = SceneReading.Eye(map, null),
            Near = near,
            Order = SceneReading.Order(map, near),
            Props = SceneReading.Props(map, "props"),
            Pose = map.OptionalMap("pose", PoseReading.Read) ?? PosePlan.Nothing,
        };
    }
}
