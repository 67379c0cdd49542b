using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>phases.yaml</c>. Every block names its source.</summary>
internal static class PhaseFile
{
    private const int LongestEpisodeDays = 3650;
    private const int MostExercises = 10;
    private const int HighestWeight = 100;
    private const int MostInReserve = 10;

    public static PlanningRules Read(MapReader file, ValueList<Ladder> ladders, DirectionFile test)
    {
        var programme = file.Map("programme", Programme);
        return new PlanningRules
        {
            Phases = Phases(file, ladders),
            Irritability = file.Map("irritability", Irritability),
            Quiet = file.Map("quiet", Quiet),
            Direction = file.Map("direction", map => Direction(map, test)),
            Session = file.Map("session", Session),
            LastingPain = file.Map("lasting_pain", LastingPain),
            AfterSession = file.Map("after_session", AfterSession),
            Weights = file.Map("weights", Weights),
            UsualExercises = programme.Usual,
            MostExercises = programme.Most,
            FewestEligible = programme.FewestEligible,
            MostReliefExercises = programme.MostRelief,
        };
    }

    private static ValueList<PhaseRule> Phases(MapReader file, ValueList<Ladder> ladders)
    {
        var phases = file.Items("phases", map => One(map, ladders));
        var isInOrder = phases is [{ Phase: Phase.Acute, FromDay: 0 }, { Phase: Phase.Subacute } second, { Phase: Phase.Chronic } third]
            && second.FromDay > 0 && third.FromDay > second.FromDay;
        if (file.IsClean && !isInOrder)
        {
            file.Report(
                file.At("phases"),
                "The phases do not follow one another from day 0.",
                "acute from day 0, then subacute, then chronic, each from a later day");
        }

        return phases;
    }

    private static PhaseRule One(MapReader map, ValueList<Ladder> ladders)
    {
        map.OptionalText("basis");
        map.NeedsItems("stages");
        var fewest = map.Number("fewest_exercises", 1, MostExercises);
        return new PhaseRule
        {
            Phase = map.One("phase", Vocabulary.Phases),
            Id = map.DefineRule(),
            Source = map.Source(),
            FromDay = map.Number("from_day", 0, LongestEpisodeDays),
            FewestExercises = fewest,
            MostExercises = map.Number("most_exercises", fewest, MostExercises),
            Stages = map.Several("stages", Vocabulary.Stages),
            HeaviestLoad = map.One("heaviest_load", Vocabulary.Loads),
            AllowsEndRange = map.YesNo("allows_end_range"),
            HoldCap = new(map.Number("hold_cap_s", 1, 60)),
            EffortCap = Effort.Of(map.Number("effort_cap", 0, Effort.Highest)),
            StartSteps = map.OptionalItems("start_steps", step => StartStep(step, ladders)),
        };
    }

    private static StartStep StartStep(MapReader map, ValueList<Ladder> ladders)
    {
        var id = new LadderId(map.Name(Kind.Ladder, "ladder"));
        var last = ladders.FirstOrDefault(ladder => ladder.Id == id) is { Steps.Count: > 0 } ladder ? ladder.Steps.Count - 1 : 100;
        return new(id, map.Number("step", 0, last));
    }

    private static IrritabilityRule Irritability(MapReader map)
    {
        map.OptionalText("basis");
        return new IrritabilityRule
        {
            HighPain = Pain(map, "high_pain"),
            HighPainBelowKnee = Pain(map, "high_pain_below_knee"),
            HighSettleMinutes = map.Number("high_settle_minutes", 1, 1440),
            ModeratePain = Pain(map, "moderate_pain"),
            ModerateSettleMinutes = map.Number("moderate_settle_minutes", 1, 1440),
            Source = map.Source(),
        };
    }

    private static QuietRule Quiet(MapReader map)
    {
        map.OptionalText("basis");
        var days = map.Number("days", 1, 60);
        return new QuietRule
        {
            Days = days,
            MostPain = Pain(map, "most_pain"),
            FewestEntries = map.Number("fewest_entries", 1, days),
            Source = map.Source(),
        };
    }

    private static DirectionRule Direction(MapReader map, DirectionFile test)
    {
        map.OptionalText("basis");
        return new DirectionRule
        {
            ClearChange = map.Number("clear_change", 1, Nprs.Highest),
            ValidDays = map.Number("valid_days", 1, 365),
            Offer = test.Offer,
            Test = test.Test,
            Confirm = test.Confirm,
            Sets = test.Sets,
            Source = map.Source(),
        };
    }

    private static SessionRule Session(MapReader map)
    {
        map.OptionalText("basis");
        return new SessionRule
        {
            GetReady = new(map.Number("get_ready_s", 0, 60)),
            ChangePosition = new(map.Number("change_position_s", 0, 120)),
            SwitchSide = new(map.Number("switch_side_s", 0, 60)),
            RestBetweenExercises = new(map.Number("rest_between_exercises_s", 0, 300)),
            ShortestMinutes = map.Number("shortest_minutes", 1, 30),
            MostMinutesPerDay = map.Number("most_minutes_per_day", 5, 120),
            LoadedDaysApart = map.Number("loaded_days_apart", 1, 7),
            StartGatePain = Pain(map, "start_gate_pain"),
            StopPain = Pain(map, "stop_pain"),
            Source = map.Source(),
        };
    }

    private static LastingPainRule LastingPain(MapReader map)
    {
        map.OptionalText("basis");
        return new LastingPainRule
        {
            LightPain = Nprs.Of(map.Number("light_pain", 1, Nprs.Highest - 1)),
            Minutes = map.Number("minutes", 1, 60),
            Source = map.Source(),
        };
    }

    private static AfterSessionRule AfterSession(MapReader map)
    {
        map.OptionalText("basis");
        var source = map.Source();
        var effort = map.Map("effort", Efforts);
        var reserve = map.Map("reserve", Reserves);
        return new AfterSessionRule { Effort = effort, Reserve = reserve, Source = source };
    }

    private static EffortWords Efforts(MapReader map)
    {
        var words = new EffortWords
        {
            VeryLight = Effort.Of(map.Number("very_light", 0, Effort.Highest)),
            Light = Effort.Of(map.Number("light", 0, Effort.Highest)),
            SomewhatHard = Effort.Of(map.Number("somewhat_hard", 0, Effort.Highest)),
            Hard = Effort.Of(map.Number("hard", 0, Effort.Highest)),
        };
        var isRising = words.VeryLight.Value < words.Light.Value
            && words.Light.Value < words.SomewhatHard.Value && words.SomewhatHard.Value < words.Hard.Value;
        return Ordered(map, words, isRising, "numbers that rise from very_light to hard");
    }

    private static ReserveWords Reserves(MapReader map)
    {
        var words = new ReserveWords
        {
            Easy = map.Number("easy", 0, MostInReserve),
            Right = map.Number("right", 0, MostInReserve),
            Hard = map.Number("hard", 0, MostInReserve),
        };
        return Ordered(map, words, words.Easy > words.Right && words.Right > words.Hard, "numbers that fall from easy to hard");
    }

    private static T Ordered<T>(MapReader map, T words, bool isInOrder, string allowed)
    {
        if (map.IsClean && !isInOrder)
        {
            map.Report(map.Place, "The words and their numbers are not in the same order.", allowed);
        }

        return words;
    }

    private static ChoiceWeights Weights(MapReader map)
    {
        map.OptionalText("basis");
        map.Source();
        return new ChoiceWeights
        {
            DirectionMatch = map.Number("direction_match", 0, HighestWeight),
            Continuity = map.Number("continuity", 0, HighestWeight),
            Like = map.Number("like", 0, HighestWeight),
            PerSource = map.Number("per_source", 0, HighestWeight),
            PerMuscleGroup = map.Number("per_muscle_group", 0, HighestWeight),
            PerPositionChange = map.Number("per_position_change", 0, HighestWeight),
            PerExercise = map.Number("per_exercise", 0, HighestWeight),
            BeyondUsual = map.Number("beyond_usual", 0, HighestWeight),
            FitsPhase = map.Number("fits_phase", 0, HighestWeight),
        };
    }

    private static ProgrammeSize Programme(MapReader map)
    {
        map.OptionalText("basis");
        map.Source();
        var usual = map.Number("usual_exercises", 1, MostExercises);
        return new(
            usual,
            map.Number("most_exercises", usual, MostExercises),
            map.Number("fewest_eligible", 1, MostExercises),
            map.Number("most_relief_exercises", 1, MostExercises));
    }

    private static Nprs Pain(MapReader map, string key) => Nprs.Of(map.Number(key, 0, Nprs.Highest));

    private sealed record ProgrammeSize(int Usual, int Most, int FewestEligible, int MostRelief);
}
