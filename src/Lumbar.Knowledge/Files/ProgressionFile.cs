using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>progression.yaml</c>. Every block names its source.</summary>
internal static class ProgressionFile
{
    private const int MostDays = 365;
    private const int MostWeeks = 52;
    private const int MostSteps = 20;
    private const int Percent = 100;

    public static ProgressionRules Read(MapReader file) => new()
    {
        Colour = file.Map("colour", Colour),
        NextDay = file.Map("next_day", NextDay),
        Action = file.Map("action", Action),
        Progress = file.Map("progress", Progress),
        Flare = file.Map("flare", Flare),
        Lapse = file.Map("lapse", Lapse),
        State = file.Map("state", State),
        Review = file.Map("review", ReviewFile.Read),
        Unlocks = file.Items("unlocks", Unlock),
    };

    private static ColourRule Colour(MapReader map)
    {
        map.OptionalText("basis");
        var calm = map.Number("calm_pain", 0, Nprs.Highest);
        var high = map.Number("high_pain", calm, Nprs.Highest);
        return new ColourRule
        {
            CalmPain = Nprs.Of(calm),
            HighPain = Nprs.Of(high),
            RedPain = Nprs.Of(map.Number("red_pain", high, Nprs.Highest)),
            HighStart = Nprs.Of(map.Number("high_start", 0, Nprs.Highest)),
            SmallRise = map.Number("small_rise", 0, Nprs.Highest),
            Source = map.Source(),
        };
    }

    private static NextDayRule NextDay(MapReader map)
    {
        map.OptionalText("basis");
        var days = map.Number("baseline_days", 1, MostDays);
        var rise = map.Number("week_rise", 1, Nprs.Highest);
        return new NextDayRule
        {
            BaselineDays = days,
            BaselineEntries = map.Number("baseline_entries", 1, days),
            FineRise = map.Number("fine_rise", 0, Nprs.Highest),
            AchePain = Nprs.Of(map.Number("ache_pain", 0, Nprs.Highest)),
            AcheDays = map.Number("ache_days", 2, MostDays),
            WeekRise = rise,
            WeekRiseAtOnce = map.Number("week_rise_at_once", rise, Nprs.Highest),
            Source = map.Source(),
        };
    }

    private static ActionRule Action(MapReader map)
    {
        map.OptionalText("basis");
        var down = map.Number("steps_down", 1, MostSteps);
        return new ActionRule
        {
            StepsDown = down,
            StepsDownAfterRed = map.Number("steps_down_after_red", down, MostSteps),
            RestDays = map.Number("rest_days", 1, MostDays),
            RedAgainDays = map.Number("red_again_days", 1, MostDays),
            OutDays = map.Number("out_days", 1, MostDays),
            Source = map.Source(),
        };
    }

    private static ProgressRule Progress(MapReader map)
    {
        map.OptionalText("basis");
        var most = map.Number("most_raised", 1, MostSteps);
        return new ProgressRule
        {
            Streak = map.Number("streak", 1, MostSteps),
            FewestInReserve = map.Number("fewest_in_reserve", 0, MostSteps),
            EffortBelowCap = map.Number("effort_below_cap", 0, Effort.Highest),
            DonePercent = map.Number("done_percent", 1, Percent),
            DaysSinceChange = map.Number("days_since_change", 1, MostDays),
            SessionsSinceChange = map.Number("sessions_since_change", 1, MostSteps),
            DaysSinceFlare = map.Number("days_since_flare", 1, MostDays),
            AdherencePercent = map.Number("adherence_percent", 0, Percent),
            AdherenceSessions = map.Number("adherence_sessions", 1, MostDays),
            MostRaised = most,
            MostRaisedAcute = map.Number("most_raised_acute", 1, most),
            MostRaisedPercent = map.Number("most_raised_percent", 1, Percent),
            WindowDays = map.Number("window_days", 1, MostDays),
            FamilyGrowthPercent = map.Number("family_growth_percent", 1, Percent),
            ModerateEffortCap = Effort.Of(map.Number("moderate_effort_cap", 0, Effort.Highest)),
            Source = map.Source(),
        };
    }

    private static FlareRule Flare(MapReader map)
    {
        map.OptionalText("basis");
        var rise = map.Number("rise", 1, Nprs.Highest);
        return new FlareRule
        {
            Rise = rise,
            RiseDays = map.Number("rise_days", 1, MostDays),
            RiseAtOnce = map.Number("rise_at_once", rise, Nprs.Highest),
            RedExercises = map.Number("red_exercises", 1, MostSteps),
            RestDays = map.Number("rest_days", 1, MostDays),
            Gentle = map.Names(Kind.Exercise, "gentle", id => new ExerciseId(id)),
            OverRise = map.Number("over_rise", 0, rise - 1),
            OverDays = map.Number("over_days", 1, MostDays),
            ReturnSteps = map.Number("return_steps", 1, MostSteps),
            ReturnSessions = map.Number("return_sessions", 1, MostSteps),
            AdviseDays = map.Number("advise_days", 1, MostDays),
            Source = map.Source(),
        };
    }

    private static LapseRule Lapse(MapReader map)
    {
        map.OptionalText("basis");
        var rule = new LapseRule
        {
            LapsedDays = map.Number("lapsed_days", 1, MostDays),
            HoldDays = map.Number("hold_days", 1, MostDays),
            Bands = map.Items("bands", Band),
            Source = map.Source(),
        };
        var isInOrder = rule.Bands.Zip(rule.Bands.Skip(1)).All(pair =>
            pair.First.FromDays < pair.Second.FromDays && pair.First.StepsDown <= pair.Second.StepsDown);
        if (map.IsClean && !isInOrder)
        {
            map.Report(map.At("bands"), "The bands do not follow one another.", "each from a later day and with no fewer steps down");
        }

        return rule;
    }

    private static LapseBand Band(MapReader map) => new()
    {
        FromDays = map.Number("from_days", 1, MostDays),
        StepsDown = map.Number("steps_down", 0, MostSteps),
        HighestStep = map.OptionalNumber("highest_step", 0, MostSteps),
        ScreenAgain = map.OptionalYesNo("screen_again"),
        AskAgain = map.OptionalYesNo("ask_again"),
    };

    private static StateRule State(MapReader map)
    {
        map.OptionalText("basis");
        return new StateRule
        {
            ReliefDays = map.Number("relief_days", 1, MostDays),
            ReliefWorstPain = Nprs.Of(map.Number("relief_worst_pain", 0, Nprs.Highest)),
            HoldingWeeks = map.Number("holding_weeks", 1, MostWeeks),
            HoldingPain = Nprs.Of(map.Number("holding_pain", 0, Nprs.Highest)),
            HoldingFamilies = map.Number("holding_families", 1, MostSteps),
            HoldingActivityGain = map.Number("holding_activity_gain", 1, Nprs.Highest),
            HoldingStrengthDays = map.Number("holding_strength_days", 1, 7),
            BalanceAge = map.Number("balance_age", 18, 120),
            Source = map.Source(),
        };
    }

    private static UnlockRule Unlock(MapReader map) => new()
    {
        Exercise = new(map.Name(Kind.Exercise, "exercise")),
        Needs = new(map.Name(Kind.Exercise, "needs")),
        Step = map.OptionalNumber("step", 0, MostSteps),
        Times = map.Number("times", 1, MostSteps),
        WithoutPain = map.YesNo("without_pain"),
        Source = map.Source(),
    };
}
