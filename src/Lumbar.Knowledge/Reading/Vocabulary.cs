using System.Collections;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;

namespace Lumbar.Knowledge.Reading;

/// <summary>
/// The words of a closed choice and what each one means. Meanings are kept boxed: a generic list of each choice would
/// be compiled anew for every one of them at every start of the program.
/// </summary>
internal sealed class Vocabulary<T> : IEnumerable
    where T : struct, Enum
{
    private readonly List<string> _words = [];
    private readonly List<object> _meanings = [];

    public IReadOnlyList<string> Words => _words;

    public string Listed => string.Join(", ", _words);

    public void Add(string word, T meaning)
    {
        _words.Add(word);
        _meanings.Add(meaning);
    }

    public int IndexOf(string word) => _words.IndexOf(word);

    public T MeaningOf(int index) => (T)_meanings[index];

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();
}

/// <summary>Every closed choice of the knowledge files. The words are part of the format and never change.</summary>
internal static class Vocabulary
{
    public static readonly Vocabulary<ExerciseStatus> Statuses = new()
    {
        { "include", ExerciseStatus.Include }, { "caution", ExerciseStatus.Caution }, { "avoid", ExerciseStatus.Avoid },
    };

    public static readonly Vocabulary<ExerciseKind> Kinds = new()
    {
        { "mobility", ExerciseKind.Mobility }, { "stretch", ExerciseKind.Stretch }, { "motor-control", ExerciseKind.MotorControl },
        { "strengthening", ExerciseKind.Strengthening }, { "aerobic", ExerciseKind.Aerobic }, { "relaxation", ExerciseKind.Relaxation },
        { "functional", ExerciseKind.Functional },
    };

    public static readonly Vocabulary<ExerciseForm> Forms = new()
    {
        { "single", ExerciseForm.Single }, { "activity", ExerciseForm.Activity }, { "collection", ExerciseForm.Collection },
    };

    public static readonly Vocabulary<Role> Roles = new()
    {
        { "relief", Role.Relief }, { "mobility", Role.Mobility }, { "stretch", Role.Stretch }, { "abdominal", Role.Abdominal },
        { "extensor", Role.Extensor }, { "hip", Role.Hip }, { "legs", Role.Legs }, { "control", Role.Control },
    };

    public static readonly Vocabulary<Stage> Stages = new()
    {
        { "acute", Stage.Acute }, { "acute-matched", Stage.AcuteMatched }, { "early", Stage.Early }, { "general", Stage.General },
        { "advanced", Stage.Advanced }, { "avoid", Stage.Avoid },
    };

    public static readonly Vocabulary<Load> Loads = new()
    {
        { "none", Load.None }, { "low", Load.Low }, { "loaded", Load.Loaded },
    };

    public static readonly Vocabulary<Position> Positions = new()
    {
        { "supine", Position.Supine }, { "prone", Position.Prone }, { "side", Position.Side }, { "quadruped", Position.Quadruped },
        { "kneel", Position.Kneel }, { "sit", Position.Sit }, { "stand", Position.Stand },
    };

    public static readonly Vocabulary<Direction> Directions = new()
    {
        { "flexion", Direction.Flexion }, { "extension", Direction.Extension }, { "neutral", Direction.Neutral },
        { "rotation", Direction.Rotation }, { "lateral", Direction.Lateral }, { "none", Direction.None },
    };

    /// <summary>The two directions that can be tested.</summary>
    public static readonly Vocabulary<Direction> TestedDirections = new() { { "flexion", Direction.Flexion }, { "extension", Direction.Extension } };

    public static readonly Vocabulary<Laterality> Lateralities = new()
    {
        { "bilateral", Laterality.Bilateral }, { "per-side", Laterality.PerSide }, { "alternating", Laterality.Alternating },
    };

    public static readonly Vocabulary<MuscleGroup> Muscles = new()
    {
        { "abdominals", MuscleGroup.Abdominals }, { "back-extensors", MuscleGroup.BackExtensors }, { "gluteals", MuscleGroup.Gluteals },
        { "hip-abductors", MuscleGroup.HipAbductors }, { "hip-flexors", MuscleGroup.HipFlexors }, { "hip-rotators", MuscleGroup.HipRotators },
        { "hamstrings", MuscleGroup.Hamstrings }, { "quadriceps", MuscleGroup.Quadriceps }, { "calves", MuscleGroup.Calves },
        { "trunk-sides", MuscleGroup.TrunkSides }, { "shoulders", MuscleGroup.Shoulders }, { "breathing", MuscleGroup.Breathing },
    };

    public static readonly Vocabulary<Tag> Tags = new()
    {
        { "flex_end", Tag.FlexEnd }, { "flex_loaded", Tag.FlexLoaded }, { "ext_end", Tag.ExtEnd }, { "ext_loaded", Tag.ExtLoaded },
        { "rot_end", Tag.RotEnd }, { "rot_loaded", Tag.RotLoaded }, { "strain", Tag.Strain }, { "dbl_leg_lift", Tag.DblLegLift },
        { "knee_wb", Tag.KneeWb }, { "knee_deep", Tag.KneeDeep }, { "hip90", Tag.Hip90 }, { "hip_cross_turn", Tag.HipCrossTurn },
        { "wrist_load", Tag.WristLoad }, { "shoulder_load", Tag.ShoulderLoad }, { "overhead", Tag.Overhead }, { "head_low", Tag.HeadLow },
        { "neural_stretch", Tag.NeuralStretch }, { "doming", Tag.Doming }, { "floor", Tag.Floor }, { "face_down", Tag.FaceDown },
        { "single_leg", Tag.SingleLeg }, { "wide_leg", Tag.WideLeg }, { "plank", Tag.Plank }, { "figure_four", Tag.FigureFour },
    };

    public static readonly Vocabulary<LegSymptom> LegSymptoms = new()
    {
        { "none", LegSymptom.None }, { "back", LegSymptom.Back }, { "buttock", LegSymptom.Buttock }, { "thigh", LegSymptom.Thigh },
        { "below-knee", LegSymptom.BelowKnee },
    };

    public static readonly Vocabulary<NumberFact> Numbers = new()
    {
        { "age", NumberFact.Age }, { "age-at-onset", NumberFact.AgeAtOnset }, { "days-since-onset", NumberFact.DaysSinceOnset },
        { "pregnancy-weeks", NumberFact.PregnancyWeeks }, { "days-of-use", NumberFact.DaysOfUse },
    };

    public static readonly Vocabulary<FlagFact> Flags = new()
    {
        { "first-episode", FlagFact.FirstEpisode }, { "seen-by-clinician", FlagFact.SeenByClinician }, { "pregnant", FlagFact.Pregnant },
        { "direction-tested", FlagFact.DirectionTested }, { "prefers-extension", FlagFact.PrefersExtension },
        { "prefers-flexion", FlagFact.PrefersFlexion }, { "can-get-to-floor", FlagFact.CanGetToFloor },
        { "high-irritability", FlagFact.HighIrritability }, { "clinician-limits-entered", FlagFact.ClinicianLimitsEntered },
        { "exercise-ruled-out", FlagFact.ExerciseRuledOut },
    };

    public static readonly Vocabulary<Tier> Tiers = new()
    {
        { "T0", Tier.T0 }, { "T1", Tier.T1 }, { "T2", Tier.T2 }, { "T3", Tier.T3 }, { "T4", Tier.T4 },
    };

    public static readonly Vocabulary<ConditionGroup> Groups = new()
    {
        { "spine", ConditionGroup.Spine }, { "joints", ConditionGroup.Joints }, { "heart-and-pressure", ConditionGroup.HeartAndPressure },
        { "pregnancy-and-birth", ConditionGroup.PregnancyAndBirth }, { "other", ConditionGroup.Other },
    };

    public static readonly Vocabulary<Certainty> Certainties = new()
    {
        { "found", Certainty.Found }, { "found-second-hand", Certainty.FoundSecondHand }, { "background", Certainty.Background },
        { "decision", Certainty.Decision }, { "own", Certainty.Own },
    };

    public static readonly Vocabulary<Phase> Phases = new()
    {
        { "acute", Phase.Acute }, { "subacute", Phase.Subacute }, { "chronic", Phase.Chronic },
    };

    public static readonly Vocabulary<Irritability> Irritabilities = new()
    {
        { "low", Irritability.Low }, { "moderate", Irritability.Moderate }, { "high", Irritability.High },
    };

    public static readonly Vocabulary<Scoring> Scorings = new()
    {
        { "mean", Scoring.Mean }, { "single", Scoring.Single }, { "product", Scoring.Product }, { "none", Scoring.None },
    };

    public static readonly Vocabulary<BetterWay> BetterWays = new()
    {
        { "lower", BetterWay.Lower }, { "higher", BetterWay.Higher },
    };

    public static readonly Vocabulary<ComparedWith> Comparisons = new()
    {
        { "first", ComparedWith.First }, { "itself", ComparedWith.Itself },
    };

    public static readonly Vocabulary<MeasureTime> MeasureTimes = new()
    {
        { "relief", MeasureTime.Relief }, { "build", MeasureTime.Build }, { "maintain", MeasureTime.Maintain },
    };

    public static readonly Vocabulary<SelfCareTime> SelfCareTimes = new()
    {
        { "relief", SelfCareTime.Relief }, { "flare", SelfCareTime.Flare }, { "build", SelfCareTime.Build }, { "illness", SelfCareTime.Illness },
    };

    public static readonly Vocabulary<ProgrammeState> ProgrammeStates = new()
    {
        { "relief", ProgrammeState.Relief }, { "build", ProgrammeState.Build }, { "maintain", ProgrammeState.Maintain },
        { "flare", ProgrammeState.Flare }, { "lapsed", ProgrammeState.Lapsed }, { "review", ProgrammeState.Review },
    };

    public static readonly Vocabulary<LearnTheme> LearnThemes = new()
    {
        { "understanding", LearnTheme.Understanding }, { "moving", LearnTheme.Moving }, { "exercise", LearnTheme.Exercise },
        { "technique", LearnTheme.Technique }, { "everyday", LearnTheme.Everyday }, { "clinician", LearnTheme.Clinician },
        { "keeping-on", LearnTheme.KeepingOn },
    };
}
