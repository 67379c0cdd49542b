using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>What <c>direction.yaml</c> holds: the guided test of a direction.</summary>
internal sealed record DirectionFile(DirectionOfferRule Offer, DirectionTestRule Test, DirectionConfirmRule Confirm, DirectionSetsRule Sets)
{
    private const int MostDays = 365;
    private const int MostSets = 12;

    public static DirectionFile Read(MapReader file, ValueList<Contraindication> rows) => new(
        file.Map("offer", map => ReadOffer(map, rows)),
        file.Map("test", ReadTest),
        file.Map("confirm", ReadConfirm),
        file.Map("sets", ReadSets));

    private static DirectionOfferRule ReadOffer(MapReader map, ValueList<Contraindication> rows)
    {
        map.OptionalText("basis");
        map.NeedsItems("movements");
        return new DirectionOfferRule
        {
            Source = map.Source(),
            NeverWhen = map.Map("never_when", FindingReading.Read),
            UntilSeen = map.Map("until_seen", FindingReading.Read),
            FlareHours = map.Number("flare_hours", 0, 336),
            SetAside = map.Texts("sets_aside").Select(id => Row(map, rows, id)).ToValueList(),
            Movements = map.Items("movements", Movement),
        };
    }

    private static RuleId Row(MapReader map, ValueList<Contraindication> rows, string id)
    {
        if (id.Length > 0 && rows.Count > 0 && rows.All(row => row.Id.Value != id))
        {
            map.Report(map.At("sets_aside"), $"'{id}' is no contraindication.");
        }

        return new(id);
    }

    private static DirectionMovement Movement(MapReader map) => new()
    {
        Direction = map.One("direction", Vocabulary.TestedDirections),
        Exercise = new(map.Name(Kind.Exercise, "exercise")),
        Start = map.Text("start"),
        One = map.Text("one"),
        Out = map.Text("out"),
        Back = map.Text("back"),
    };

    private static DirectionTestRule ReadTest(MapReader map)
    {
        map.OptionalText("basis");
        return new DirectionTestRule
        {
            Source = map.Source(),
            Repetitions = map.Number("repetitions", 1, 20),
            StopRise = map.Number("stop_rise", 1, Nprs.Highest),
            Wait = new Seconds(map.Number("wait_s", 10, 600)),
            ExtraSets = map.Number("extra_sets", 0, 3),
            DirectionsPerDay = map.Number("directions_per_day", 1, 2),
            Out = new Seconds(map.Number("out_s", 1, 30)),
            Back = new Seconds(map.Number("back_s", 1, 30)),
        };
    }

    private static DirectionConfirmRule ReadConfirm(MapReader map)
    {
        map.OptionalText("basis");
        var fewest = map.Number("fewest_hours_apart", 1, 12);
        return new DirectionConfirmRule
        {
            Source = map.Source(),
            Hours = map.Number("hours", 1, 240),
            Extensions = map.Number("extensions", 0, 3),
            KeepDays = map.Number("keep_days", 1, MostDays),
            ExcludedDays = map.Number("excluded_days", 1, MostDays),
            FewestHoursApart = fewest,
            MostHoursApart = map.Number("most_hours_apart", fewest, 12),
            ReviewLeg = map.One("review_leg", Vocabulary.LegSymptoms),
        };
    }

    private static DirectionSetsRule ReadSets(MapReader map)
    {
        map.OptionalText("basis");
        map.NeedsItems("per_day");
        var calmDays = map.Number("calm_days", 1, MostDays);
        return new DirectionSetsRule
        {
            Source = map.Source(),
            PerDay = map.Numbers("per_day", 1, MostSets),
            AfterKeeping = map.Number("after_keeping", 1, MostSets),
            AfterCalm = map.Number("after_calm", 1, MostSets),
            CalmTaperDays = map.Number("calm_taper_days", 1, MostDays),
            CalmDays = calmDays,
            CalmLeg = map.One("calm_leg", Vocabulary.LegSymptoms),
            CalmPain = Nprs.Of(map.Number("calm_pain", 0, Nprs.Highest)),
            FewestEntries = map.Number("fewest_entries", 1, calmDays),
            ChronicSharePercent = map.Number("chronic_share_percent", 1, 100),
        };
    }
}
