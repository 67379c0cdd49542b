using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>The four outcomes a review looks at, and whether each is better or worse by the numbers of the review.</summary>
internal sealed record OutcomeScores(ScoreChange Pain, ScoreChange Peg, ScoreChange Activities, Points? Change, int? HighestActivity)
{
    public static OutcomeScores Of(ScoredAnswers answers, MeasureRules rules, DateOnly on)
    {
        var activities = CourseOf(answers, rules, MeasureIds.Activities, on);
        var highest = activities.Items.Count > 0
            ? activities.Items.Max(item => item.Change.Latest?.Value.Sum)
            : null;
        return new(
            PainCourse.ChangeOf(answers.MorningsBy(rules.Pain), rules.Pain, on),
            answers.ChangeOf(rules.Of(MeasureIds.Peg), on),
            activities.Change,
            answers.ChangeOf(rules.Of(MeasureIds.Change), on).Latest?.Value,
            highest);
    }

    public bool? IsWorse(OutcomeReviewRule review) => Any(PainOf((Pain.Change, Pain.Percent), review).IsWorse, AtLeast(Peg.Change, review.WorsePeg));

    /// <summary>Whether at least one of pain, PEG, activities and rating is better, and how many of the four are known.</summary>
    public (bool? HasImproved, int Known) Improvement(OutcomeReviewRule review)
    {
        ReadOnlySpan<bool?> better =
        [
            PainOf((Pain.Change, Pain.Percent), review).IsBetter,
            Peg.Change is null ? null : IsDown(Peg, review),
            AtLeast(Activities.Change, review.BetterActivities),
            AtLeast(Change, review.BetterChange),
        ];
        var known = 0;
        foreach (var each in better)
        {
            known += each is null ? 0 : 1;
        }

        return (Any(better), known);
    }

    /// <summary>Whether a change of morning pain is for the worse, and whether it is for the better; null where it is not known.</summary>
    public static (bool? IsWorse, bool? IsBetter) PainOf((Points? Change, int? Percent) pain, OutcomeReviewRule review) =>
        (AtLeast(pain.Change, review.WorsePain), pain.Change is { } change ? change <= Points.Of(-review.BetterPain) || pain.Percent <= -review.BetterPercent : null);

    private static bool IsDown(ScoreChange change, OutcomeReviewRule review) => change.Percent is { } percent && percent <= -review.BetterPercent;

    private static bool? AtLeast(Points? change, int points) => change is { } known ? known >= Points.Of(points) : null;

    private static bool? Any(params ReadOnlySpan<bool?> known)
    {
        bool? any = false;
        foreach (var each in known)
        {
            any |= each;
        }

        return any;
    }

    private static MeasureCourse CourseOf(ScoredAnswers answers, MeasureRules rules, MeasureId id, DateOnly on) =>
        answers.CourseOf(rules.Of(id), on) ?? throw new InvalidOperationException($"The measure '{id}' has no score.");
}
