using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>Who an event comes from.</summary>
public enum Author
{
    /// <summary>The person themself.</summary>
    Person,

    /// <summary>A clinician.</summary>
    Clinician,

    /// <summary>Lumbar.</summary>
    System,
}

/// <summary>
/// One thing that happened, as it stands in a person's record for good. Events are only ever added.
/// The shapes are frozen: a published one never changes meaning (design.md section 4).
/// </summary>
public abstract record RecordEvent
{
    private RecordEvent()
    {
    }

    /// <summary>The event's own id, a UUID.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it happened, with the local offset, so that "today" is the person's own day.</summary>
    public required DateTimeOffset At
    {
        get;
        init => (field, Day) = (value, DateOnly.FromDateTime(value.DateTime));
    }

    /// <summary>Who it comes from.</summary>
    public required Author By { get; init; }

    /// <summary>The person's own calendar day on which it happened.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>Who the person is, as far as exercise is concerned.</summary>
    public sealed record PersonDescribed : RecordEvent
    {
        /// <summary>Year of birth.</summary>
        public required int BirthYear { get; init; }

        /// <summary>Conditions, diagnoses among them.</summary>
        public required ValueList<ConditionId> Conditions { get; init; }

        /// <summary>Weeks of pregnancy, or null when not pregnant or not said.</summary>
        public int? PregnancyWeeks { get; init; }
    }

    /// <summary>What the present episode of pain is like.</summary>
    public sealed record EpisodeDescribed : RecordEvent
    {
        /// <summary>The day it began.</summary>
        public required DateOnly Onset { get; init; }

        /// <summary>Whether it is the first ever.</summary>
        public required bool FirstEpisode { get; init; }

        /// <summary>How far down it reaches.</summary>
        public required LegSymptom LegSymptom { get; init; }

        /// <summary>Whether a clinician has looked at this episode.</summary>
        public required bool AssessedByClinician { get; init; }

        /// <summary>What eases it.</summary>
        public required ValueList<Ease> EasedBy { get; init; }

        /// <summary>What makes it worse.</summary>
        public required ValueList<Worsening> WorsenedBy { get; init; }

        /// <summary>Pain now.</summary>
        public required Nprs PainNow { get; init; }

        /// <summary>The worst pain in 24 hours.</summary>
        public required Nprs WorstPain24h { get; init; }

        /// <summary>Pain at rest or at night most nights.</summary>
        public required bool RestOrNightPain { get; init; }

        /// <summary>Minutes until it settles after being stirred up.</summary>
        public required int SettleMinutes { get; init; }
    }

    /// <summary>Answers to safety questions.</summary>
    public sealed record ScreenAnswered : RecordEvent
    {
        /// <summary>The answers, in the order of the question ids.</summary>
        public required ValueList<ScreenAnswer> Answers { get; init; }
    }

    /// <summary>What the person wants and has.</summary>
    public sealed record PreferencesSet : RecordEvent
    {
        /// <summary>Minutes a day, 10 to 30.</summary>
        public required int MinutesPerDay { get; init; }

        /// <summary>Sessions a day, 1 to 3.</summary>
        public required int SessionsPerDay { get; init; }

        /// <summary>Days a week, 1 to 7.</summary>
        public required int DaysPerWeek { get; init; }

        /// <summary>Equipment at hand.</summary>
        public required ValueList<EquipmentId> Equipment { get; init; }

        /// <summary>Can get down to the floor and up again alone.</summary>
        public required bool CanGetToFloor { get; init; }

        /// <summary>Exercises the person likes.</summary>
        public required ValueList<ExerciseId> Likes { get; init; }

        /// <summary>Exercises the person does not want.</summary>
        public required ValueList<ExerciseId> Refuses { get; init; }

        /// <summary>Minutes of walking that are comfortable.</summary>
        public required int ComfortableWalkMinutes { get; init; }
    }

    /// <summary>One direction tested by repeated movement.</summary>
    public sealed record DirectionTested : RecordEvent
    {
        /// <summary>Flexion or extension.</summary>
        public required TestedDirection Direction { get; init; }

        /// <summary>How far down before.</summary>
        public required LegSymptom LegBefore { get; init; }

        /// <summary>Pain before.</summary>
        public required Nprs PainBefore { get; init; }

        /// <summary>How far down two minutes after.</summary>
        public required LegSymptom LegAfter { get; init; }

        /// <summary>Pain two minutes after.</summary>
        public required Nprs PainAfter { get; init; }
    }

    /// <summary>A session that came to its end, early or not.</summary>
    public sealed record SessionFinished : RecordEvent
    {
        /// <summary>The session, as the plan named it.</summary>
        public required string Session { get; init; }

        /// <summary>Pain just before.</summary>
        public required Nprs PainBefore { get; init; }

        /// <summary>The worst pain during it.</summary>
        public required Nprs WorstPain { get; init; }

        /// <summary>How far down after.</summary>
        public required LegSymptom LegAfter { get; init; }

        /// <summary>What was done.</summary>
        public required ValueList<SessionItem> Items { get; init; }
    }

    /// <summary>How the morning after was.</summary>
    public sealed record MorningChecked : RecordEvent
    {
        /// <summary>Pain on waking.</summary>
        public required Nprs Pain { get; init; }

        /// <summary>How far down.</summary>
        public required LegSymptom LegSymptom { get; init; }

        /// <summary>Only the ache of muscles that have worked.</summary>
        public required bool MuscleAcheOnly { get; init; }

        /// <summary>Pain disturbed sleep more than usual.</summary>
        public required bool SleepDisturbed { get; init; }
    }

    /// <summary>A walk.</summary>
    public sealed record WalkDone : RecordEvent
    {
        /// <summary>Minutes.</summary>
        public required int Minutes { get; init; }

        /// <summary>Pain on the walk, or null when not said.</summary>
        public Nprs? Pain { get; init; }

        /// <summary>Steps that day, or null when not counted.</summary>
        public int? Steps { get; init; }
    }

    /// <summary>The person says it flared up.</summary>
    public sealed record FlareReported : RecordEvent
    {
        /// <summary>What may have set it off, in the person's words, or null.</summary>
        public string? Trigger { get; init; }
    }

    /// <summary>The irritability questions, asked again.</summary>
    public sealed record IrritabilityAnswered : RecordEvent
    {
        /// <summary>The worst pain in 24 hours, or null when not answered.</summary>
        public Nprs? WorstPain24h { get; init; }

        /// <summary>Pain at rest or at night most nights, or null when not answered.</summary>
        public bool? RestOrNightPain { get; init; }

        /// <summary>Minutes until it settles, or null when not answered.</summary>
        public int? SettleMinutes { get; init; }

        /// <summary>The same with what was left out taken from an earlier answer, if there is one.</summary>
        public IrritabilityAnswered After(IrritabilityAnswered? earlier) => this with
        {
            WorstPain24h = WorstPain24h ?? earlier?.WorstPain24h,
            RestOrNightPain = RestOrNightPain ?? earlier?.RestOrNightPain,
            SettleMinutes = SettleMinutes ?? earlier?.SettleMinutes,
        };
    }

    /// <summary>A questionnaire, answered.</summary>
    public sealed record MeasureAnswered : RecordEvent
    {
        /// <summary>Which one, such as <c>peg</c>, or null in records that do not say.</summary>
        public string? Measure { get; init; }

        /// <summary>The answers by item.</summary>
        public ValueList<MeasureItem> Items { get; init; } = ValueList<MeasureItem>.Empty;
    }

    /// <summary>A clinician has seen the person about this.</summary>
    public sealed record Consulted : RecordEvent
    {
        /// <summary>The day of the visit, or null when it is the day of the entry.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Whether exercise was said to be fine; null when the entry does not say, false when it was ruled out or, where it had to be said, was not.</summary>
        public bool? ExerciseFine { get; init; }

        /// <summary>Whether more advanced exercises were agreed .</summary>
        public bool? AdvancedFine { get; init; }
    }

    /// <summary>The programme Lumbar gave, kept so that every version can be found again.</summary>
    public sealed record ProgrammeIssued : RecordEvent
    {
        /// <summary>The version, counted from 1.</summary>
        public required int Version { get; init; }

        /// <summary>The exercises with step and dose.</summary>
        public required ValueList<IssuedExercise> Exercises { get; init; }

        /// <summary>Why.</summary>
        public required ValueList<Reason> Reasons { get; init; }

        /// <summary>Which knowledge it was made with.</summary>
        public required string KnowledgeVersion { get; init; }
    }

    /// <summary>A clinician puts an exercise into the programme.</summary>
    public sealed record ExercisePrescribed : RecordEvent
    {
        /// <summary>The exercise.</summary>
        public required ExerciseId Exercise { get; init; }

        /// <summary>The clinician's own dose, or null for the ladder's.</summary>
        public IssuedDose? Dose { get; init; }

        /// <summary>Why, or null.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A clinician takes an exercise out.</summary>
    public sealed record ExerciseWithdrawn : RecordEvent
    {
        /// <summary>The exercise.</summary>
        public required ExerciseId Exercise { get; init; }

        /// <summary>Why, or null.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A clinician or surgeon rules something out for a time.</summary>
    public sealed record LimitSet : RecordEvent
    {
        /// <summary>The tags ruled out.</summary>
        public ValueList<Tag> Tags { get; init; } = ValueList<Tag>.Empty;

        /// <summary>The last day it counts, or null for until further notice.</summary>
        public DateOnly? Until { get; init; }

        /// <summary>Why, or null.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A clinician answers a proposal.</summary>
    public sealed record ProposalAnswered : RecordEvent
    {
        /// <summary>The proposal, or null in records that do not say.</summary>
        public string? Proposal { get; init; }

        /// <summary>The answer, or null in records that do not say.</summary>
        public ProposalReply? Answer { get; init; }

        /// <summary>Why, or null.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A clinician's note.</summary>
    public sealed record NoteWritten : RecordEvent
    {
        /// <summary>The note.</summary>
        public string? Text { get; init; }
    }
}

/// <summary>A position or activity that eases.</summary>
public enum Ease
{
    /// <summary>Sitting.</summary>
    Sitting,

    /// <summary>Standing.</summary>
    Standing,

    /// <summary>Walking.</summary>
    Walking,

    /// <summary>Lying down.</summary>
    Lying,
}

/// <summary>A position or activity that makes it worse.</summary>
public enum Worsening
{
    /// <summary>Sitting.</summary>
    Sitting,

    /// <summary>Standing.</summary>
    Standing,

    /// <summary>Walking.</summary>
    Walking,

    /// <summary>Lying down.</summary>
    Lying,

    /// <summary>Bending.</summary>
    Bending,

    /// <summary>Nothing in particular.</summary>
    Nothing,
}

/// <summary>The direction of a direction test.</summary>
public enum TestedDirection
{
    /// <summary>Bending forward.</summary>
    Flexion,

    /// <summary>Bending backward.</summary>
    Extension,
}

/// <summary>Why an exercise was stopped before its end.</summary>
public enum StopReason
{
    /// <summary>It was stopped; nothing more is known.</summary>
    Unsaid,

    /// <summary>The usual pain, but more.</summary>
    Pain,

    /// <summary>Sharp or electric.</summary>
    Sharp,

    /// <summary>Moving down the leg.</summary>
    Spreading,

    /// <summary>New weakness, numbness or chest pain.</summary>
    NewSymptom,

    /// <summary>Good form was lost.</summary>
    Form,

    /// <summary>Too tiring.</summary>
    Tired,

    /// <summary>No time.</summary>
    Time,

    /// <summary>Did not want to.</summary>
    NotWanted,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>What a clinician says to a proposal.</summary>
public enum ProposalReply
{
    /// <summary>As proposed.</summary>
    Accepted,

    /// <summary>With changes.</summary>
    Edited,

    /// <summary>No.</summary>
    Rejected,
}

/// <summary>One answer to one safety question.</summary>
public sealed record ScreenAnswer(QuestionId Question, Answer Answer);

/// <summary>One item of a questionnaire and the number answered; null means left out.</summary>
public sealed record MeasureItem(string Item, int? Value);

/// <summary>What was done of one exercise in a session.</summary>
public sealed record SessionItem
{
    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Sets done.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions done in a set.</summary>
    public required int Reps { get; init; }

    /// <summary>Seconds held.</summary>
    public required Seconds Hold { get; init; }

    /// <summary>How hard it felt, or null when not said.</summary>
    public Effort? Effort { get; init; }

    /// <summary>Repetitions still possible in good form, or null when not said.</summary>
    public int? RepsInReserve { get; init; }

    /// <summary>The worst pain in this exercise, or null when not said.</summary>
    public Nprs? WorstPain { get; init; }

    /// <summary>Whether form stayed good, or null when not said.</summary>
    public bool? FormOk { get; init; }

    /// <summary>Why it was stopped early, or null when it was not.</summary>
    public StopReason? Stopped { get; init; }
}

/// <summary>One exercise of an issued programme.</summary>
public sealed record IssuedExercise(ExerciseId Exercise, int Step, IssuedDose Dose);

/// <summary>A dose as it stood in an issued programme or a prescription.</summary>
public sealed record IssuedDose
{
    /// <summary>Sets.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions in a set.</summary>
    public required int Reps { get; init; }

    /// <summary>Seconds held.</summary>
    public required Seconds Hold { get; init; }

    /// <summary>Whether on each side, or null for as the exercise is made.</summary>
    public bool? PerSide { get; init; }

    /// <summary>Rest between sets, or null for the ladder's.</summary>
    public Seconds? Rest { get; init; }

    /// <summary>Times a day, or null for the ladder's.</summary>
    public int? TimesPerDay { get; init; }

    /// <summary>Days a week, or null for the ladder's.</summary>
    public int? DaysPerWeek { get; init; }
}
