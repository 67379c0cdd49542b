using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>How one chosen activity has gone.</summary>
public sealed record ItemCourse(MeasureItemRule Item, ScoreChange Change);

/// <summary>
/// How a questionnaire has gone over time: every complete score, the first, the latest, and what the difference means.
/// Sources: E-120, E-122, E-123, E-128.
/// </summary>
public sealed record MeasureCourse
{
    /// <summary>The questionnaire.</summary>
    public required MeasureRule Rule { get; init; }

    /// <summary>The complete scores, one a day at most, oldest first.</summary>
    public required ValueList<DatedScore> Scores { get; init; }

    /// <summary>From the first to the latest.</summary>
    public required ScoreChange Change { get; init; }

    /// <summary>Each chosen activity by itself; empty where items are not shown alone.</summary>
    public required ValueList<ItemCourse> Items { get; init; }

    /// <summary>The course as of a day, or null for a questionnaire without a score.</summary>
    public static MeasureCourse? Of(PatientState state, MeasureRule rule, DateOnly on) => Of(new ScoredAnswers(state), rule, on);

    /// <summary>The same, with the scores at hand.</summary>
    internal static MeasureCourse? Of(ScoredAnswers answers, MeasureRule rule, DateOnly on)
    {
        if (rule.Change is not { } change)
        {
            return null;
        }

        var complete = Complete(answers, rule, on);
        var scores = complete.Select(entry => new DatedScore(entry.Event.Day, entry.Points)).ToValueList();
        return new MeasureCourse
        {
            Rule = rule,
            Scores = scores,
            Change = ScoreChange.Of(rule.Rule, change, BaselineOf(change, scores), scores is [.., var latest] ? latest : null),
            Items = change.MattersForOne is { } points ? Each(rule, change with { OrdinaryBelow = points, Matters = points }, complete) : [],
        };
    }

    /// <summary>Only the change of a questionnaire whose items are not chosen; the last answer of a day counts, as in the course.</summary>
    internal static ScoreChange ChangeOf(ScoredAnswers answers, MeasureRule rule, DateOnly on)
    {
        var change = rule.Change ?? throw new InvalidOperationException($"The measure '{rule.Id}' has no score.");
        (DatedScore? first, DatedScore? latest) = (null, null);
        foreach (var (answer, points) in answers.Of(rule))
        {
            if (answer.Day > on)
            {
                continue;
            }

            var score = new DatedScore(answer.Day, points);
            first = first is null || first.Day == answer.Day ? score : first;
            latest = latest is null || latest.Day == answer.Day || first.Day != answer.Day ? score : latest;
        }

        return ScoreChange.Of(rule.Rule, change, change.With == ComparedWith.First ? first : null, latest);
    }

    /// <summary>
    /// The activities a person chose: those of the first complete answer, or before that those named last. None when none
    /// were chosen yet.
    /// </summary>
    public static ValueList<string> ChosenOf(PatientState state, MeasureRule rule, DateOnly on)
    {
        var named = state.Measures.LastOrDefault(answer => answer.Measure == rule.Id.Value && answer.Day <= on && answer.Items.Count == rule.Choose
            && MeasureScore.Of(rule, answer) is not MeasureScore.Unclear);
        return (Complete(new ScoredAnswers(state), rule, on) is [var first, ..] ? first.Event : named)?.Items.Select(item => item.Item).ToValueList() ?? [];
    }

    private static DatedScore? BaselineOf(ChangeRule change, ValueList<DatedScore> scores) =>
        change.With == ComparedWith.First && scores is [var first, ..] ? first : null;

    /// <summary>The complete answers, the last of each day; where activities are chosen, only those about the ones chosen first.</summary>
    private static ValueList<(RecordEvent.MeasureAnswered Event, Points Points)> Complete(ScoredAnswers answers, MeasureRule rule, DateOnly on)
    {
        var complete = new List<(RecordEvent.MeasureAnswered Event, Points Points)>();
        RecordEvent.MeasureAnswered? first = null;
        foreach (var entry in answers.Of(rule))
        {
            if (entry.Event.Day > on)
            {
                continue;
            }

            first ??= entry.Event;
            if (rule.Choose is null || IsAboutTheSame(entry.Event, first))
            {
                KeepLastOfDay(complete, entry);
            }
        }

        return complete.ToValueList();
    }

    private static void KeepLastOfDay(
        List<(RecordEvent.MeasureAnswered Event, Points Points)> complete, (RecordEvent.MeasureAnswered Event, Points Points) entry)
    {
        for (var i = complete.Count - 1; i >= 0; i--)
        {
            if (complete[i].Event.Day == entry.Event.Day)
            {
                complete[i] = entry;
                return;
            }
        }

        complete.Add(entry);
    }

    private static bool IsAboutTheSame(RecordEvent.MeasureAnswered one, RecordEvent.MeasureAnswered other) =>
        one.Items.Select(item => item.Item).ToHashSet().SetEquals(other.Items.Select(item => item.Item));

    private static ValueList<ItemCourse> Each(MeasureRule rule, ChangeRule change, ValueList<(RecordEvent.MeasureAnswered Event, Points Points)> complete)
    {
        if (complete.Count == 0)
        {
            return [];
        }

        var (first, latest) = (complete[0], complete[^1]);
        return first.Event.Items
            .Select(chosen => new ItemCourse(
                rule.ItemOf(chosen.Item) ?? throw new InvalidOperationException($"There is no item '{chosen.Item}'."),
                ScoreChange.Of(rule.Rule, change, ScoreOf(first.Event, chosen.Item), ScoreOf(latest.Event, chosen.Item))))
            .ToValueList();
    }

    private static DatedScore ScoreOf(RecordEvent.MeasureAnswered answer, string item) =>
        new(answer.Day, Points.Of(answer.Items.First(found => found.Item == item).Value ?? throw new InvalidOperationException("A complete answer lacks a value.")));
}
