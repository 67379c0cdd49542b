using Lumbar.Knowledge.Reading;
using Lumbar.Motion.Body;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads a pose of a posture or motion.</summary>
internal static class PoseReading
{
    private const double MostDegrees = 360;
    private const double MostHeight = 2.5;

    public static PosePlan Read(MapReader map)
    {
        var legs = map.OptionalMap("legs", static limb => LimbReading.ReadLeg(limb, BodySide.Left));
        var arms = map.OptionalMap("arms", static limb => LimbReading.ReadArm(limb, BodySide.Left));
        return new()
        {
            Pelvis = map.OptionalMap("pelvis", static turns => Turns(turns, "pitch", "roll")),
            Lumbar = map.OptionalMap("lumbar", static turns => Turns(turns, "flexion", "bend")),
            Thoracic = map.OptionalMap("thoracic", static turns => Turns(turns, "flexion", "bend")),
            Neck = map.OptionalMap("neck", static turns => Turns(turns, "flexion", "bend")),
            Head = map.OptionalMap("head", static turns => Turns(turns, "flexion", "bend")),
            Anchor = map.OptionalMap("anchor", Anchor),
            Level = map.OptionalMap("level", static level => new LevelPlan(
                level.One("by", FigureWords.LevelBys), level.Meaning("point", FigureWords.Spots), level.Decimal("height", 0, MostHeight))),
            LeftLeg = Both(map.OptionalMap("left-leg", static limb => LimbReading.ReadLeg(limb, BodySide.Left)), legs),
            RightLeg = Both(map.OptionalMap("right-leg", static limb => LimbReading.ReadLeg(limb, BodySide.Right)), Mirrored(legs)),
            LeftArm = Both(map.OptionalMap("left-arm", static limb => LimbReading.ReadArm(limb, BodySide.Left)), arms),
            RightArm = Both(map.OptionalMap("right-arm", static limb => LimbReading.ReadArm(limb, BodySide.Right)), Mirrored(arms)),
        };
    }

    private static LimbPlan? Both(LimbPlan? one, LimbPlan? both) => one?.Over(both) ?? both;

    private static LimbPlan? Mirrored(LimbPlan? limb) => limb is null ? null : LimbReading.Mirrored(limb);

    private static TurnsPlan Turns(MapReader map, string forward, string aside) => new(
        map.OptionalDecimal(forward, -MostDegrees, MostDegrees),
        map.OptionalDecimal(aside, -MostDegrees, MostDegrees),
        map.OptionalDecimal("turn", -MostDegrees, MostDegrees));

    private static AnchorPlan Anchor(MapReader map)
    {
        var spot = map.Meaning("point", FigureWords.Spots);
        var (at, word) = map.VectorOrWord("at", "floor", "kneel");
        return new(spot, at, word switch { "floor" => AnchorHeight.Floor, "kneel" => AnchorHeight.Kneel, _ => AnchorHeight.Given });
    }
}
