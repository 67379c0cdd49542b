using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>measures.yaml</c>. The questionnaires that rules look at by name must be in it.</summary>
internal static class MeasureFile
{
    private const int LongestDays = 3650;
    private const int Widest = 1000;

    public static MeasureRules Read(MapReader file)
    {
        var measures = file.Items("measures", One);
        CheckNames(file, measures);
        return new MeasureRules
        {
            Measures = measures,
            HeldBack = file.Items("not_shipped", NotShipped),
            Pain = file.Map("morning_pain", Pain),
            Timing = file.Map("timing", Timing),
            Review = file.Map("review", Review),
        };
    }

    private static MeasureRule One(MapReader map)
    {
        map.OptionalText("basis");
        map.NeedsItems("items");
        map.NeedsItems("asked");
        var scoring = map.One("scoring", Vocabulary.Scorings);
        var items = map.Items("items", MeasureItemFile.Read);
        var measure = new MeasureRule
        {
            Id = new(map.Define(Kind.Measure)),
            Rule = map.DefineRule("rule"),
            Name = map.Text("name"),
            Lead = map.OptionalText("lead"),
            Unit = map.OptionalText("unit"),
            Scale = map.OptionalText("scale"),
            Scoring = scoring,
            Choose = map.OptionalNumber("choose", 1, Math.Max(1, items.Count)),
            Items = items,
            Asked = map.Items("asked", Asked),
            Change = map.OptionalMap("change", Change),
            Loinc = map.OptionalWord("loinc"),
            Licence = map.Text("licence"),
            Source = map.Source(),
        };
        CheckItems(map, measure);
        return measure;
    }

    private static AskedRule Asked(MapReader map)
    {
        map.NeedsItems("in");
        var every = map.OptionalNumber("every", 1, LongestDays);
        map.NeedsItems("days");
        var days = every is null || map.Has("days") ? map.Numbers("days", 0, LongestDays) : [];
        return new AskedRule
        {
            In = map.Several("in", Vocabulary.MeasureTimes),
            Days = days,
            Every = every,
            EarlyDays = map.Number("early_days", 0, every is { } gap ? gap - 1 : LongestDays),
        };
    }

    private static ChangeRule Change(MapReader map)
    {
        map.OptionalText("basis");
        var ordinary = map.Number("ordinary_below", 1, Widest);
        return new ChangeRule
        {
            Better = map.One("better", Vocabulary.BetterWays),
            With = map.One("with", Vocabulary.Comparisons),
            OrdinaryBelow = ordinary,
            Matters = map.Number("matters", ordinary, Widest),
            MattersPercent = map.OptionalNumber("matters_percent", 1, 100),
            MattersForOne = map.OptionalNumber("matters_for_one", ordinary, Widest),
            Source = map.Source(),
        };
    }

    private static HeldBackMeasure NotShipped(MapReader map) => new(new(map.Define(Kind.Measure)), map.Text("name"), map.Text("why"), map.Source());

    private static PainCourseRule Pain(MapReader map)
    {
        var window = map.Number("window_days", 1, 28);
        return new PainCourseRule
        {
            Id = map.DefineRule(),
            WindowDays = window,
            FewestMornings = map.Number("fewest_mornings", 1, window),
            Loinc = map.Word("loinc"),
            Change = map.Map("change", Change),
        };
    }

    private static MeasureTimingRule Timing(MapReader map)
    {
        map.OptionalText("basis");
        return new MeasureTimingRule
        {
            OpenDays = map.Number("open_days", 1, LongestDays),
            FreshDays = map.Number("fresh_days", 1, LongestDays),
            WeekDays = map.Number("week_days", 1, 7),
            Source = map.Source(),
        };
    }

    private static OutcomeReviewRule Review(MapReader map)
    {
        map.OptionalText("basis");
        var lowMood = map.Number("low_mood", 0, Nprs.Highest);
        return new OutcomeReviewRule
        {
            WorsePain = map.Number("worse_pain", 1, Nprs.Highest),
            WorsePeg = map.Number("worse_peg", 1, Nprs.Highest),
            BetterPain = map.Number("better_pain", 1, Nprs.Highest),
            BetterPercent = map.Number("better_percent", 1, 100),
            BetterActivities = map.Number("better_activities", 1, Nprs.Highest),
            BetterChange = map.Number("better_change", 1, Nprs.Highest),
            LittleActivity = map.Number("little_activity", 0, Nprs.Highest),
            LowConfidence = map.Number("low_confidence", 0, Nprs.Highest),
            LowMood = lowMood,
            HarmMood = map.Number("harm_mood", lowMood, Nprs.Highest),
            LowConfidenceDays = map.Number("low_confidence_days", 1, LongestDays),
            StrainDays = map.Number("strain_days", 1, LongestDays),
            LegDays = map.Number("leg_days", 1, LongestDays),
            Source = map.Source(),
        };
    }

    private static void CheckItems(MapReader map, MeasureRule measure)
    {
        var counting = measure.Items.Count(item => item.Counts);
        var (needed, words) = measure.Scoring switch
        {
            Scoring.Mean => (counting > 0, "one item or more that counts"),
            Scoring.Single => (counting == 1, "one item that counts"),
            Scoring.Product => (counting == 2, "two items that count"),
            Scoring.None => (counting == 0, "no item that counts"),
        };
        if (map.IsClean && (!needed || (measure.Scoring == Scoring.None) != (measure.Change is null)))
        {
            map.Report(map.At("scoring"), $"{counting} items count{(measure.Change is null ? "" : " and a change is judged")}, which does not fit.", words);
        }

        foreach (var twice in measure.Items.GroupBy(item => item.Id).Where(group => map.IsClean && group.Count() > 1))
        {
            map.Report(map.At("items"), $"The item '{twice.Key}' is there twice.");
        }
    }

    private static void CheckNames(MapReader file, ValueList<MeasureRule> measures)
    {
        foreach (var (id, items) in MeasureIds.All)
        {
            var missing = measures.FirstOrDefault(measure => measure.Id == id) is { } found
                ? items.Where(item => found.ItemOf(item) is null).Select(item => $"{id}.{item}")
                : [id.Value];
            foreach (var name in missing.Where(_ => file.IsClean))
            {
                file.Report(file.At("measures"), $"A rule looks at '{name}', which is not there.");
            }
        }
    }
}
