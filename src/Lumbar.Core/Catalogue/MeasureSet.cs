using Lumbar.Core.Units;

namespace Lumbar.Core.Catalogue;

/// <summary>All questionnaires and their numbers, as loaded from <c>measures.yaml</c>.</summary>
public sealed record MeasureRules
{
    /// <summary>The questionnaires, in the order of the file.</summary>
    public required ValueList<MeasureRule> Measures { get; init; }

    /// <summary>Known questionnaires that are not shipped, each with the reason.</summary>
    public required ValueList<HeldBackMeasure> HeldBack { get; init; }

    /// <summary>How the course of morning pain is read.</summary>
    public required PainCourseRule Pain { get; init; }

    /// <summary>How long questions stay open and answers count.</summary>
    public required MeasureTimingRule Timing { get; init; }

    /// <summary>The numbers that a review looks at.</summary>
    public required OutcomeReviewRule Review { get; init; }

    /// <summary>The questionnaire with this id, or null.</summary>
    public MeasureRule? Find(MeasureId id)
    {
        foreach (var measure in Measures)
        {
            if (measure.Id == id)
            {
                return measure;
            }
        }

        return null;
    }

    /// <summary>The questionnaire with this id. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public MeasureRule Of(MeasureId id) => Find(id) ?? throw new KeyNotFoundException($"The knowledge has no measure '{id}'.");
}

/// <summary>A questionnaire that is known and not shipped. No item of it is in the program.</summary>
public sealed record HeldBackMeasure(MeasureId Id, string Name, string Why, SourceId Source);

/// <summary>How the course of morning pain is read: the middle value of some days, and what a change of it means.</summary>
public sealed record PainCourseRule
{
    /// <summary>The rule id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>The days of which the middle value is taken.</summary>
    public required int WindowDays { get; init; }

    /// <summary>The fewest mornings with an answer in them, so that one bad night is not taken for a week.</summary>
    public required int FewestMornings { get; init; }

    /// <summary>The LOINC code of one answer.</summary>
    public required string Loinc { get; init; }

    /// <summary>What a change means.</summary>
    public required ChangeRule Change { get; init; }
}

/// <summary>How long questions stay open and answers count, in days.</summary>
public sealed record MeasureTimingRule
{
    /// <summary>A question not answered is dropped after so many days, also when no later one takes its place.</summary>
    public required int OpenDays { get; init; }

    /// <summary>An answer speaks for the person for so many days; then it is unknown again.</summary>
    public required int FreshDays { get; init; }

    /// <summary>A question about the past week covers so many days.</summary>
    public required int WeekDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}

/// <summary>The numbers that a review looks at (rules.md section 10). Changes are in points, times in days.</summary>
public sealed record OutcomeReviewRule
{
    /// <summary>More pain than at the start by so many points is worse (RF-3).</summary>
    public required int WorsePain { get; init; }

    /// <summary>A PEG higher by so many points is worse (RF-3).</summary>
    public required int WorsePeg { get; init; }

    /// <summary>Less pain by so many points is better (RF-4).</summary>
    public required int BetterPain { get; init; }

    /// <summary>Less pain, or a lower PEG, by this share is better, in percent (RF-4).</summary>
    public required int BetterPercent { get; init; }

    /// <summary>Activities easier by so many points are better (RF-4).</summary>
    public required int BetterActivities { get; init; }

    /// <summary>A rating of the change of so much is better (RF-4).</summary>
    public required int BetterChange { get; init; }

    /// <summary>Every chosen activity at most this is little (RF-5).</summary>
    public required int LittleActivity { get; init; }

    /// <summary>Confidence up to this is low (RF-9).</summary>
    public required int LowConfidence { get; init; }

    /// <summary>Mood from this answer on is low (RF-9).</summary>
    public required int LowMood { get; init; }

    /// <summary>The answer about mood that names thoughts of self-harm (RF-12).</summary>
    public required int HarmMood { get; init; }

    /// <summary>Low confidence or avoiding for so long asks for support (RF-9).</summary>
    public required int LowConfidenceDays { get; init; }

    /// <summary>A strong painkiller every day, or time off work, for longer than this (RF-11).</summary>
    public required int StrainDays { get; init; }

    /// <summary>A symptom below the knee for so long, without change (RF-6).</summary>
    public required int LegDays { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }
}
