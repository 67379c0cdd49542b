using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Body;
using Lumbar.Motion.Film;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads what stands or lies around the person.</summary>
internal static class PropReading
{
    private const double Most = 3;

    public static Prop Read(MapReader map) => map.Form("prop", "mat", "wall", "chair", "block", "pillow", "water", "line", "disc") switch
    {
        "mat" => map.Decimals("mat", 4, -Most, Most) is [var x0, var x1, var y0, var y1] ? new Prop.Mat(x0, x1, y0, y1) : Nothing,
        "wall" => map.Map("wall", static wall => new Prop.Wall(wall.Decimal("x", -Most, Most), From(wall, "y"), To(wall, "y"), wall.Decimal("height", 0, Most))),
        "chair" => map.Map("chair", static chair => new Prop.Chair(
            chair.Decimal("x", -Most, Most), chair.Decimal("seat", 0, 1), chair.Decimal("half-width", 0, 1))),
        "block" => map.Map("block", static block => new Prop.Block(block.Vector("low"), block.Vector("high"))),
        "pillow" => map.Map("pillow", static pillow => new Prop.Pillow(
            pillow.Vector("at"), pillow.Decimal("half-length", 0, 1), pillow.Decimal("half-width", 0, 1), pillow.Decimal("thickness", 0, 1))),
        "water" => map.Map("water", static water => new Prop.Water(From(water, "x"), To(water, "x"), water.Decimal("height", 0, Most))),
        "line" => map.Map("line", static line => new Prop.Line(
            line.Map("from", End), line.Map("to", End), line.Decimal("thickness", 0, 1), line.OptionalYesNo("in-front"))),
        "disc" => map.Map("disc", static disc => new Prop.Disc(
            disc.Map("at", End), disc.Decimal("radius", 0, 1), disc.OptionalYesNo("ring"), disc.OptionalYesNo("in-front"))),
        _ => Nothing,
    };

    private static Prop Nothing => new Prop.Mat(0, 0, 0, 0);

    private static LineEnd End(MapReader map) => map.Form("end", "joint", "place") is "place"
        ? new LineEnd.Place(map.Vector("place"))
        : new LineEnd.Joint(
            map.One("joint", FigureWords.Ends), map.One("side", FigureWords.Sides), map.OptionalVector("offset") ?? Vec3.Zero);

    private static double From(MapReader map, string key) => map.Decimals(key, 2, -Most, Most)[0];

    private static double To(MapReader map, string key) => map.Decimals(key, 2, -Most, Most)[1];
}
