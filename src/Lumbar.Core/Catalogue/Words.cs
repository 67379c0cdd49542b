namespace Lumbar.Core.Catalogue;

/// <summary>How far from the spine the lowest symptom reaches: the further, the more urgent. Order matters.</summary>
public enum LegSymptom
{
    /// <summary>No symptom at all.</summary>
    None = 0,

    /// <summary>The low back only.</summary>
    Back = 1,

    /// <summary>Into a buttock.</summary>
    Buttock = 2,

    /// <summary>Into a thigh.</summary>
    Thigh = 3,

    /// <summary>Below a knee.</summary>
    BelowKnee = 4,
}

/// <summary>The position in which an exercise is done.</summary>
public enum Position
{
    /// <summary>Lying on the back.</summary>
    Supine,

    /// <summary>Lying face down.</summary>
    Prone,

    /// <summary>Lying on a side.</summary>
    Side,

    /// <summary>On hands and knees.</summary>
    Quadruped,

    /// <summary>Kneeling, half-kneeling included.</summary>
    Kneel,

    /// <summary>Sitting.</summary>
    Sit,

    /// <summary>Standing, leaning on a wall included.</summary>
    Stand,
}

/// <summary>The direction in which the low back moves.</summary>
public enum Direction
{
    /// <summary>Bending forward.</summary>
    Flexion,

    /// <summary>Bending backward.</summary>
    Extension,

    /// <summary>The back keeps its own curve.</summary>
    Neutral,

    /// <summary>Turning.</summary>
    Rotation,

    /// <summary>To the side.</summary>
    Lateral,

    /// <summary>The back does not take part.</summary>
    None,
}

/// <summary>What an exercise is for in a programme.</summary>
public enum Role
{
    /// <summary>A position or movement that eases.</summary>
    Relief,

    /// <summary>Moving without load.</summary>
    Mobility,

    /// <summary>Lengthening.</summary>
    Stretch,

    /// <summary>Abdominal muscles.</summary>
    Abdominal,

    /// <summary>Muscles that straighten the back.</summary>
    Extensor,

    /// <summary>Muscles round the hip.</summary>
    Hip,

    /// <summary>Muscles of the legs.</summary>
    Legs,

    /// <summary>Steering the low back and pelvis.</summary>
    Control,
}

/// <summary>From when an exercise may be used, as placed from the source articles.</summary>
public enum Stage
{
    /// <summary>While symptoms are acute, if free of pain.</summary>
    Acute,

    /// <summary>While acute only when it matches the direction that eases; otherwise from general.</summary>
    AcuteMatched,

    /// <summary>First low-load activation and mobility.</summary>
    Early,

    /// <summary>After acute symptoms have improved.</summary>
    General,

    /// <summary>Only with a clinician's acknowledgement.</summary>
    Advanced,

    /// <summary>Not offered.</summary>
    Avoid,
}

/// <summary>How much an exercise loads the back.</summary>
public enum Load
{
    /// <summary>Movement, position or stretch without load.</summary>
    None,

    /// <summary>Low-load activation.</summary>
    Low,

    /// <summary>Loaded.</summary>
    Loaded,
}

/// <summary>Whether an exercise belongs in programmes at all.</summary>
public enum ExerciseStatus
{
    /// <summary>May be offered when the rules allow.</summary>
    Include,

    /// <summary>Named by a source with reservations.</summary>
    Caution,

    /// <summary>Never offered; the catalogue says what to do instead.</summary>
    Avoid,
}

/// <summary>What an entry of the catalogue stands for.</summary>
public enum ExerciseForm
{
    /// <summary>One exercise with its own dose.</summary>
    Single,

    /// <summary>Something to do on its own outside the session, such as swimming or a class.</summary>
    Activity,

    /// <summary>A name for several exercises, which are chosen one by one.</summary>
    Collection,
}

/// <summary>What sort of activity an exercise is.</summary>
public enum ExerciseKind
{
    /// <summary>Moving a joint through its range.</summary>
    Mobility,

    /// <summary>Lengthening a muscle.</summary>
    Stretch,

    /// <summary>Learning to steer a movement.</summary>
    MotorControl,

    /// <summary>Making muscles stronger.</summary>
    Strengthening,

    /// <summary>Walking and the like.</summary>
    Aerobic,

    /// <summary>Letting go.</summary>
    Relaxation,

    /// <summary>A movement of daily life.</summary>
    Functional,
}

/// <summary>How an exercise uses the two sides.</summary>
public enum Laterality
{
    /// <summary>Both sides at once.</summary>
    Bilateral,

    /// <summary>All repetitions on one side, then on the other.</summary>
    PerSide,

    /// <summary>Sides in turn; doses count per side all the same.</summary>
    Alternating,
}

/// <summary>A group of muscles an exercise works, coarse enough to judge the breadth of a programme.</summary>
public enum MuscleGroup
{
    /// <summary>Abdominal wall.</summary>
    Abdominals,

    /// <summary>Muscles along the spine.</summary>
    BackExtensors,

    /// <summary>Buttock.</summary>
    Gluteals,

    /// <summary>Side of the hip.</summary>
    HipAbductors,

    /// <summary>Front of the hip.</summary>
    HipFlexors,

    /// <summary>Deep rotators of the hip.</summary>
    HipRotators,

    /// <summary>Back of the thigh.</summary>
    Hamstrings,

    /// <summary>Front of the thigh.</summary>
    Quadriceps,

    /// <summary>Lower leg.</summary>
    Calves,

    /// <summary>Sides of the trunk.</summary>
    TrunkSides,

    /// <summary>Shoulders and arms.</summary>
    Shoulders,

    /// <summary>Breathing and pelvic floor.</summary>
    Breathing,
}

/// <summary>A property that a contraindication can rule out. Yes or no.</summary>
public enum Tag
{
    /// <summary>Low back bent to the end of its range.</summary>
    FlexEnd,

    /// <summary>Low back bent under load.</summary>
    FlexLoaded,

    /// <summary>Low back arched to the end of its range.</summary>
    ExtEnd,

    /// <summary>Low back arched under load.</summary>
    ExtLoaded,

    /// <summary>Turned to the end of the range.</summary>
    RotEnd,

    /// <summary>Turned under load.</summary>
    RotLoaded,

    /// <summary>Tempts to hold the breath.</summary>
    Strain,

    /// <summary>Lifts both straight legs.</summary>
    DblLegLift,

    /// <summary>Weight on the knees.</summary>
    KneeWb,

    /// <summary>Knees bent deeper than 60 degrees under load.</summary>
    KneeDeep,

    /// <summary>Hip bent past a right angle.</summary>
    Hip90,

    /// <summary>Hip crossed over or turned in.</summary>
    HipCrossTurn,

    /// <summary>Weight on bent-back wrists.</summary>
    WristLoad,

    /// <summary>Weight through a shoulder.</summary>
    ShoulderLoad,

    /// <summary>Arms overhead with load.</summary>
    Overhead,

    /// <summary>Head lower than the hips.</summary>
    HeadLow,

    /// <summary>Pulls on the nerve of the leg.</summary>
    NeuralStretch,

    /// <summary>Makes the belly bulge along its middle.</summary>
    Doming,

    /// <summary>On the floor.</summary>
    Floor,

    /// <summary>Lying with the face down for a while.</summary>
    FaceDown,

    /// <summary>Weight on one leg.</summary>
    SingleLeg,

    /// <summary>Legs wide apart.</summary>
    WideLeg,

    /// <summary>A plank.</summary>
    Plank,

    /// <summary>Ankle laid on the other knee.</summary>
    FigureFour,
}

/// <summary>A property with levels 0 to 2.</summary>
public enum Level
{
    /// <summary>Impact: 0 none or walking, 1 light, 2 jumping or running.</summary>
    Impact,

    /// <summary>Balance asked for: 0 none, 1 some, 2 much.</summary>
    Balance,
}
