using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;

namespace Lumbar.Knowledge.Texts;

/// <summary>Says in plain sentences what the score of a questionnaire is now, what has changed, and what is within error.</summary>
public static class MeasureText
{
    /// <summary>A score with what it counts, such as "3.7" or "150 minutes a week".</summary>
    public static string Score(MeasureRule rule, Points points) => rule.Unit is { } unit ? $"{points} {unit}" : $"{points}";

    /// <summary>What has changed, in one sentence.</summary>
    public static string Change(MeasureRule rule, ScoreChange change) => change switch
    {
        { Latest: null } => "There is no score yet.",
        { Latest: { } now } when rule.Change is { With: ComparedWith.Itself } => Rated(now.Value, change.Verdict),
        { Baseline: { } start, Latest: { } now } when change.Verdict != Verdict.NotEnough => Compared(rule, start.Value, now.Value, change),
        { Latest: { } now } => $"{Score(rule, now.Value)} at the start. Next time you see what has changed.",
    };

    /// <summary>How large a change is still within the ordinary ups and downs of the question.</summary>
    public static string Error(ChangeRule rule, string unit = "points") =>
        rule.OrdinaryBelow == 1 ? "Less than 1 point of change is within ordinary ups and downs." : $"Less than {rule.OrdinaryBelow} {unit} of change is within ordinary ups and downs.";

    /// <summary>What to do when it is worse, or null.</summary>
    public static string? Advice(ScoreChange change) => change.Verdict == Verdict.Worse
        ? "If it stays so, talk with a doctor or physiotherapist about it."
        : null;

    private static string Compared(MeasureRule rule, Points start, Points now, ScoreChange change) =>
        $"{start} at the start, {Score(rule, now)} now: {Word(change)}.";

    private static string Word(ScoreChange change) => change.Verdict switch
    {
        Verdict.Better => change.IsMeaningful ? "better, and enough to matter" : "a little better",
        Verdict.Worse => "worse than at the start",
        Verdict.WithinOrdinaryVariation or Verdict.NotEnough => "within ordinary ups and downs",
    };

    private static string Rated(Points now, Verdict verdict) => verdict switch
    {
        Verdict.Better => $"You say it is better than at the start, by {now} of 5 steps.",
        Verdict.Worse => $"You say it is worse than at the start, by {-now} of 5 steps.",
        Verdict.WithinOrdinaryVariation or Verdict.NotEnough => "You say it is about as it was at the start.",
    };
}
