using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>How long this episode has lasted.</summary>
public enum Phase
{
    /// <summary>Less than six weeks.</summary>
    Acute,

    /// <summary>Six to twelve weeks.</summary>
    Subacute,

    /// <summary>Twelve weeks or longer.</summary>
    Chronic,
}

/// <summary>How easily the pain is stirred up and how slowly it settles (rules.md section 4).</summary>
public enum Irritability
{
    /// <summary>Settles quickly.</summary>
    Low,

    /// <summary>In between.</summary>
    Moderate,

    /// <summary>Strong, at rest, or slow to settle.</summary>
    High,
}

/// <summary>What one phase allows (rules.md section 3).</summary>
public sealed record PhaseRule
{
    /// <summary>The phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The rule id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>From this many days since onset.</summary>
    public required int FromDay { get; init; }

    /// <summary>The fewest exercises in a programme.</summary>
    public required int FewestExercises { get; init; }

    /// <summary>The most exercises in a programme.</summary>
    public required int MostExercises { get; init; }

    /// <summary>The stages of exercise that may be shown, besides those matched to the direction that eases.</summary>
    public required ValueList<Stage> Stages { get; init; }

    /// <summary>The heaviest load allowed.</summary>
    public required Load HeaviestLoad { get; init; }

    /// <summary>Whether movements to the end of the range are allowed without a direction that eases.</summary>
    public required bool AllowsEndRange { get; init; }

    /// <summary>The longest hold at the start.</summary>
    public required Seconds HoldCap { get; init; }

    /// <summary>The highest effort.</summary>
    public required Effort EffortCap { get; init; }

    /// <summary>The step at which a new exercise begins, by ladder; 0 where none is named.</summary>
    public required ValueList<StartStep> StartSteps { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>The step at which a new exercise on a ladder begins when irritability is low.</summary>
public sealed record StartStep(LadderId Ladder, int Step);

/// <summary>The weights of the soft part of the choice of a programme. Whole points; all own judgement.</summary>
public sealed record ChoiceWeights
{
    /// <summary>For an exercise that moves in the direction that eases.</summary>
    public required int DirectionMatch { get; init; }

    /// <summary>For an exercise that was in last week's programme.</summary>
    public required int Continuity { get; init; }

    /// <summary>For an exercise the person likes.</summary>
    public required int Like { get; init; }

    /// <summary>For each source that recommends it.</summary>
    public required int PerSource { get; init; }

    /// <summary>For each muscle group the programme reaches.</summary>
    public required int PerMuscleGroup { get; init; }

    /// <summary>Taken off for each change of position.</summary>
    public required int PerPositionChange { get; init; }

    /// <summary>For being in the programme at all, up to the usual number.</summary>
    public required int PerExercise { get; init; }

    /// <summary>Taken off for each exercise beyond the usual number.</summary>
    public required int BeyondUsual { get; init; }

    /// <summary>For what the phase is about: a good beginning while acute, strengthening after that.</summary>
    public required int FitsPhase { get; init; }
}

/// <summary>All numbers of phases, irritability, sessions and choosing, as loaded from <c>phases.yaml</c>.</summary>
public sealed record PlanningRules
{
    /// <summary>The three phases, acute first.</summary>
    public required ValueList<PhaseRule> Phases { get; init; }

    /// <summary>Irritability cut-offs.</summary>
    public required IrritabilityRule Irritability { get; init; }

    /// <summary>When the opposite direction opens and an acute person moves up (D-2, D-12).</summary>
    public required QuietRule Quiet { get; init; }

    /// <summary>How direction tests are read.</summary>
    public required DirectionRule Direction { get; init; }

    /// <summary>Limits and pauses of sessions (D-13).</summary>
    public required SessionRule Session { get; init; }

    /// <summary>When pain that stays ends a session.</summary>
    public required LastingPainRule LastingPain { get; init; }

    /// <summary>What the words after a session stand for.</summary>
    public required AfterSessionRule AfterSession { get; init; }

    /// <summary>The weights of the choice.</summary>
    public required ChoiceWeights Weights { get; init; }

    /// <summary>The usual number of exercises.</summary>
    public required int UsualExercises { get; init; }

    /// <summary>The most exercises ever.</summary>
    public required int MostExercises { get; init; }

    /// <summary>Fewer eligible exercises than this means: consult a clinician, walk only (RF-10).</summary>
    public required int FewestEligible { get; init; }

    /// <summary>The most exercises of the relief state.</summary>
    public required int MostReliefExercises { get; init; }
}

/// <summary>Cut-offs of irritability (rules.md section 4).</summary>
public sealed record IrritabilityRule
{
    /// <summary>Worst pain from which it is high.</summary>
    public required Nprs HighPain { get; init; }

    /// <summary>Worst pain from which it is high when symptoms reach below the knee.</summary>
    public required Nprs HighPainBelowKnee { get; init; }

    /// <summary>Settling slower than this many minutes is high.</summary>
    public required int HighSettleMinutes { get; init; }

    /// <summary>Worst pain from which it is moderate.</summary>
    public required Nprs ModeratePain { get; init; }

    /// <summary>Settling in this many minutes or more is moderate.</summary>
    public required int ModerateSettleMinutes { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>A quiet stretch: low irritability and little pain for some days (D-2, D-12).</summary>
public sealed record QuietRule
{
    /// <summary>How many days it must last.</summary>
    public required int Days { get; init; }

    /// <summary>The worst pain allowed on any of them.</summary>
    public required Nprs MostPain { get; init; }

    /// <summary>How many of those days must have an entry, so that silence is not taken for calm.</summary>
    public required int FewestEntries { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>Limits and pauses of a session, all in seconds unless said otherwise.</summary>
public sealed record SessionRule
{
    /// <summary>The time to get ready before each exercise.</summary>
    public required Seconds GetReady { get; init; }

    /// <summary>The time to change from one position to another.</summary>
    public required Seconds ChangePosition { get; init; }

    /// <summary>The time to switch sides.</summary>
    public required Seconds SwitchSide { get; init; }

    /// <summary>The pause between two exercises.</summary>
    public required Seconds RestBetweenExercises { get; init; }

    /// <summary>The shortest session planned, in minutes.</summary>
    public required int ShortestMinutes { get; init; }

    /// <summary>The most minutes a day, walking not counted.</summary>
    public required int MostMinutesPerDay { get; init; }

    /// <summary>Days from one loaded session to the next of the same exercises.</summary>
    public required int LoadedDaysApart { get; init; }

    /// <summary>Pain before a session from which only exercises without load begin.</summary>
    public required Nprs StartGatePain { get; init; }

    /// <summary>Pain during an exercise from which it ends at once.</summary>
    public required Nprs StopPain { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>Pain that stays more than light for some minutes of exercising ends the session for the day (R-024, D-14).</summary>
public sealed record LastingPainRule
{
    /// <summary>Pain up to this is light.</summary>
    public required Nprs LightPain { get; init; }

    /// <summary>Minutes of exercising after which pain that is still more than light ends the session.</summary>
    public required int Minutes { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
