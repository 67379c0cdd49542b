using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>walking.yaml</c>. Every block names its source.</summary>
internal static class WalkingFile
{
    private const int LongestWalk = 60;
    private const int Percent = 100;
    private const int DaysInAWeek = 7;
    private const int MostSteps = 10_000;

    public static WalkingRule Read(MapReader file) => file.Map("walking", One);

    private static WalkingRule One(MapReader map)
    {
        map.OptionalText("basis");
        var fewest = map.Number("fewest_minutes", 1, LongestWalk);
        var most = map.Number("most_minutes", fewest, LongestWalk);
        var walks = map.Number("walks_per_week", 1, DaysInAWeek);
        return new WalkingRule
        {
            Id = map.DefineRule(),
            Source = map.Source(),
            StartPercent = map.Number("start_percent", 10, Percent),
            FewestMinutes = fewest,
            MostMinutes = most,
            WalksPerWeek = walks,
            IntervalBouts = map.Number("interval_bouts", 1, 6),
            Week = map.Map("week", Week),
            Growth = map.Map("growth", Growth),
            Goal = map.Map("goal", goal => Goal(goal, walks, most)),
            Cut = map.Map("cut", Cut),
            Slow = map.Map("slow", Slow),
            LowerLimb = map.Map("lower_limb", LowerLimb),
            Flare = map.Map("flare", Flare),
            Steps = map.Map("steps", Steps),
        };
    }

    private static WalkWeekRule Week(MapReader map)
    {
        map.OptionalText("basis");
        return new WalkWeekRule
        {
            SharePercent = map.Number("share_percent", 1, Percent),
            MostRed = map.Number("most_red", 0, DaysInAWeek),
            MostNotOk = map.Number("most_not_ok", 0, DaysInAWeek),
            FullStartWalks = map.Number("full_start_walks", 1, DaysInAWeek),
            Source = map.Source(),
        };
    }

    private static WalkGrowthRule Growth(MapReader map)
    {
        map.OptionalText("basis");
        var least = map.Number("least_minutes", 1, LongestWalk);
        return new WalkGrowthRule
        {
            Percent = map.Number("percent", 1, Percent),
            LeastMinutes = least,
            MostMinutes = map.Number("most_minutes", least, LongestWalk),
            CeilingPercent = map.Number("ceiling_percent", 1, Percent),
            Source = map.Source(),
        };
    }

    /// <summary>The full amount lies above the first week, or there would be nothing to grow towards.</summary>
    private static WalkGoalRule Goal(MapReader map, int firstWalks, int firstMinutes)
    {
        map.OptionalText("basis");
        return new WalkGoalRule
        {
            Walks = map.Number("walks", firstWalks, DaysInAWeek),
            Minutes = map.Number("minutes", firstMinutes, 2 * LongestWalk),
            ByWeek = map.Number("by_week", 1, 52),
            Source = map.Source(),
        };
    }

    private static WalkCutRule Cut(MapReader map)
    {
        map.OptionalText("basis");
        return new WalkCutRule
        {
            Percent = map.Number("percent", 1, Percent),
            Red = map.Number("red", 1, DaysInAWeek),
            NotOk = map.Number("not_ok", 1, DaysInAWeek),
            LowerLimbPain = Nprs.Of(map.Number("lower_limb_pain", 0, Nprs.Highest)),
            Source = map.Source(),
        };
    }

    private static SlowWalkRule Slow(MapReader map)
    {
        map.OptionalText("basis");
        return new SlowWalkRule
        {
            Age = map.Number("age", 18, 120),
            Irritability = map.One("irritability", Vocabulary.Irritabilities),
            WeeksPerStep = map.Number("weeks_per_step", 1, 8),
            Source = map.Source(),
        };
    }

    private static LowerLimbRule LowerLimb(MapReader map)
    {
        map.OptionalText("basis");
        return new LowerLimbRule
        {
            From = map.One("from", Vocabulary.LegSymptoms),
            Conditions = map.Names(Kind.Condition, "conditions", id => new ConditionId(id)),
            Source = map.Source(),
        };
    }

    private static FlareWalkRule Flare(MapReader map)
    {
        map.OptionalText("basis");
        var times = map.Number("times_as_many", 1, 6);
        return new FlareWalkRule
        {
            TimesAsMany = times,
            LengthPercent = map.Number("length_percent", 1, Percent / times),
            Source = map.Source(),
        };
    }

    private static StepRule Steps(MapReader map)
    {
        map.OptionalText("basis");
        return new StepRule
        {
            FewestDays = map.Number("fewest_days", 1, DaysInAWeek),
            Percent = map.Number("percent", 1, Percent),
            MostSteps = map.Number("most_steps", 1, MostSteps),
            DaysMet = map.Number("days_met", 1, DaysInAWeek),
            MostAboveBaseline = map.Number("most_above_baseline", 1, MostSteps),
            Source = map.Source(),
        };
    }
}
