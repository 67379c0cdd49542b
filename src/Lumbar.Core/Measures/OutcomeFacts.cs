using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Measures;

/// <summary>
/// What the questionnaires and mornings say about how someone is doing, as far as the reviews look at it (rules.md section
/// 10, RF-3 to RF-6, RF-9, RF-11, RF-12). Whatever nobody answered is null: unknown is never no.
/// </summary>
public sealed record OutcomeFacts
{
    /// <summary>Days since the first day of the record, or null without one.</summary>
    public required int? DaysSinceStart { get; init; }

    /// <summary>Morning pain from the first days to the last seven.</summary>
    public required ScoreChange Pain { get; init; }

    /// <summary>The PEG from its first score to its latest.</summary>
    public required ScoreChange Peg { get; init; }

    /// <summary>The chosen activities from their first score to their latest.</summary>
    public required ScoreChange Activities { get; init; }

    /// <summary>The highest of the chosen activities now, or null.</summary>
    public required int? HighestActivity { get; init; }

    /// <summary>The latest rating of the change since the start, or null.</summary>
    public required Points? Change { get; init; }

    /// <summary>Pain or PEG is worse than at the start (RF-3): true when one is, false when both are known not to be.</summary>
    public required bool? IsWorse { get; init; }

    /// <summary>At least one of pain, PEG, activities and rating is better (RF-4): false only when all four are known not to be.</summary>
    public required bool? HasImproved { get; init; }

    /// <summary>How many of those four are known.</summary>
    public required int KnownOutcomes { get; init; }

    /// <summary>Every chosen activity is hardly possible (RF-5), or null when not known.</summary>
    public required bool? IsLittlePossible { get; init; }

    /// <summary>For how long confidence has been low (RF-9).</summary>
    public required AnswerRun? LowConfidence { get; init; }

    /// <summary>For how long fear has kept the person from doing things (RF-9).</summary>
    public required AnswerRun? Avoiding { get; init; }

    /// <summary>Low mood was the latest answer (RF-9).</summary>
    public required bool? HasLowMood { get; init; }

    /// <summary>Very low, or thoughts of self-harm, was the latest answer (RF-12).</summary>
    public required bool? MayHarmThemself { get; init; }

    /// <summary>When mood was told last, or null when that is too long ago or never was.</summary>
    public required DateTimeOffset? MoodTold { get; init; }

    /// <summary>For how long a strong painkiller was needed every day (RF-11).</summary>
    public required AnswerRun? StrongPainkiller { get; init; }

    /// <summary>For how long the person has been off work (RF-11).</summary>
    public required AnswerRun? OffWork { get; init; }

    /// <summary>For how many days a symptom has reached below the knee since it was first told; 0 when it no longer does (RF-6).</summary>
    public required int? BelowKneeDays { get; init; }

    /// <summary>The days in a row of lying down most of the day (D-15), or null when not asked or not answered.</summary>
    public required int? BedRestDays { get; init; }

    /// <summary>The facts as of a day. The numbers they are held against are in the knowledge (<see cref="OutcomeReviewRule"/>).</summary>
    public static OutcomeFacts Of(PatientState state, KnowledgeBase knowledge, DateOnly on) => Of(new ScoredAnswers(state), knowledge, on);

    /// <summary>The same, with the scores at hand.</summary>
    internal static OutcomeFacts Of(ScoredAnswers answers, KnowledgeBase knowledge, DateOnly on)
    {
        var (state, rules) = (answers.State, knowledge.Measures);
        var runs = new AnswerRuns(answers, rules, on);
        var outcomes = OutcomeScores.Of(answers, rules, on);
        var (hasImproved, known) = outcomes.Improvement(rules.Review);
        return new OutcomeFacts
        {
            DaysSinceStart = state.FirstDay <= on ? on.DayNumber - state.FirstDay?.DayNumber : null,
            Pain = outcomes.Pain,
            Peg = outcomes.Peg,
            Activities = outcomes.Activities,
            HighestActivity = outcomes.HighestActivity,
            Change = outcomes.Change,
            IsWorse = outcomes.IsWorse(rules.Review),
            HasImproved = hasImproved,
            KnownOutcomes = known,
            IsLittlePossible = outcomes.HighestActivity is { } highest ? highest <= rules.Review.LittleActivity : null,
            LowConfidence = runs.Run(MeasureIds.Confidence, MeasureIds.ConfidenceItem, value => value <= rules.Review.LowConfidence, covers: 0),
            Avoiding = runs.Run(MeasureIds.Weekly, MeasureIds.Avoided, IsYes, rules.Timing.WeekDays),
            HasLowMood = runs.Latest(MeasureIds.Weekly, MeasureIds.Mood) is { } mood ? mood >= rules.Review.LowMood : null,
            MayHarmThemself = runs.Latest(MeasureIds.Weekly, MeasureIds.Mood) is { } said ? said >= rules.Review.HarmMood : null,
            MoodTold = runs.LatestAt(MeasureIds.Weekly, MeasureIds.Mood),
            StrongPainkiller = runs.Run(MeasureIds.Weekly, MeasureIds.StrongPainkiller, IsYes, rules.Timing.WeekDays),
            OffWork = runs.Run(MeasureIds.Weekly, MeasureIds.OffWork, IsYes, rules.Timing.WeekDays),
            BelowKneeDays = LegCourse.BelowKneeDays(state, rules.Timing, on),
            BedRestDays = runs.DaysInARow(MeasureIds.Day, MeasureIds.BedRest),
        };
    }

    private static bool IsYes(int value) => value > 0;
}
