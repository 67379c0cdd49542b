using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads what a posture or motion says of one limb.</summary>
internal static class LimbReading
{
    private const double MostDegrees = 200;
    private const double MostLift = 1;

    private static readonly LimbWords Leg = new("hip", "knee", "ankle", "toes", "instep", "shank");
    private static readonly LimbWords Arm = new("shoulder", "elbow", "wrist", "fingers", "back", "forearm");

    public static LimbPlan ReadLeg(MapReader map, BodySide side) => Read(map, Leg, side);

    public static LimbPlan ReadArm(MapReader map, BodySide side) => Read(map, Arm, side) with { Pronation = Degrees(map, "pronation") };

    /// <summary>The same for the other side: what lies to the left lies to the right.</summary>
    public static LimbPlan Mirrored(LimbPlan limb) => limb with
    {
        Place = limb.Place switch
        {
            LimbPlace.At at => new LimbPlace.At(PoseMirror.Of(at.Place)),
            LimbPlace.On on => new LimbPlace.On(on.Point with { Side = on.Point.Side is { } side ? BodyModel.Other(side) : null }),
            LimbPlace.HingeAt hinge => new LimbPlace.HingeAt(PoseMirror.Of(hinge.Place), PoseMirror.Of(hinge.Lower)),
            _ => null,
        },
        Toward = OtherWay(limb.Toward),
        Pointing = OtherWay(limb.Pointing),
        Facing = OtherWay(limb.Facing),
        Lift = limb.Lift is { } lift ? PoseMirror.Of(lift) : null,
    };

    private static Way? OtherWay(Way? way) => way is { Frame: WayFrame.Room } ? new(PoseMirror.Of(way.Arrow)) : way;

    private static LimbPlan Read(MapReader map, LimbWords words, BodySide side)
    {
        var ball = map.IsGiven(words.Ball) ? map.Decimals(words.Ball, 3, -MostDegrees, MostDegrees) : null;
        var place = Place(map, words, side);
        if (ball is not null && place is not null)
        {
            map.Report(map.At(words.Ball), "A limb is told by its angles or by its place, not by both.", $"{words.Ball}, or {words.Tip}-at, {words.Tip}-on, {words.Hinge}-at");
        }

        return new()
        {
            Ball = ball is [var flexion, var abduction, var rotation] ? new BallAngles(flexion, abduction, rotation) : null,
            Hinge = Degrees(map, words.Hinge),
            Tip = Degrees(map, words.Tip),
            FromPosture = map.IsGiven("from-posture") ? map.YesNo("from-posture") : null,
            Place = place,
            Toward = Direction(map, words.Hinge + "-toward"),
            Pointing = Direction(map, words.Pointing),
            Facing = Direction(map, words.Facing),
            Lift = Lift(map),
            Swings = map.IsGiven("swings") ? map.YesNo("swings") : null,
        };
    }

    private static LimbPlace? Place(MapReader map, LimbWords words, BodySide side)
    {
        var (at, on, hinge) = (words.Tip + "-at", words.Tip + "-on", words.Hinge + "-at");
        var (isAt, isOn, isHinge) = (map.IsGiven(at), map.IsGiven(on), map.IsGiven(hinge));
        return (isAt, isOn, isHinge) switch
        {
            (true, _, _) => new LimbPlace.At(map.Vector(at)),
            (_, true, _) => new LimbPlace.On(map.Map(on, point => Point(point, side))),
            (_, _, true) => new LimbPlace.HingeAt(map.Vector(hinge), map.Vector(words.Lower)),
            _ => null,
        };
    }

    private static PartPoint Point(MapReader map, BodySide side)
    {
        var (part, owner) = map.Meaning("part", FigureWords.Parts);
        BodySide? of = owner switch
        {
            PartOwner.Same => null,
            PartOwner.Other => BodyModel.Other(side),
            PartOwner.Left => BodySide.Left,
            PartOwner.Right => BodySide.Right,
        };
        return new(part, of, new(Metres(map, "along"), Metres(map, "front"), Metres(map, "out")));
    }

    private static Way? Direction(MapReader map, string key)
    {
        if (!map.IsGiven(key) || !map.IsMap(key))
        {
            return map.OptionalVector(key) is { } arrow ? new(arrow) : null;
        }

        return map.Map(key, static way => way.Form("direction", "body", "part") is "part"
            ? new Way(way.Vector("part"), WayFrame.Part)
            : new Way(way.IsGiven("body") ? way.Vector("body") : default, WayFrame.Body));
    }

    private static Vec3? Lift(MapReader map) =>
        map.IsList("lift") ? map.Vector("lift") : map.OptionalDecimal("lift", -MostLift, MostLift) is { } up ? new Vec3(0, 0, up) : null;

    private static double Metres(MapReader map, string key) => map.OptionalDecimal(key, -1, 1) ?? 0;

    private static double? Degrees(MapReader map, string key) => map.OptionalDecimal(key, -MostDegrees, MostDegrees);

    private sealed record LimbWords(string Ball, string Hinge, string Tip, string Pointing, string Facing, string Lower);
}
