using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>
/// What the answers of one questionnaire come to. A question left out gives no score, never a lower one; an answer that
/// cannot be one is named. Source: rules.md section 11.
/// </summary>
public abstract record MeasureScore
{
    private MeasureScore()
    {
    }

    /// <summary>Takes the case that applies.</summary>
    public abstract T Match<T>(Func<Scored, T> scored, Func<Incomplete, T> incomplete, Func<Unclear, T> unclear, Func<WithoutScore, T> withoutScore);

    /// <summary>The score of an answered questionnaire.</summary>
    public static MeasureScore Of(MeasureRule rule, RecordEvent.MeasureAnswered answered)
    {
        var unclear = UnclearItems(rule, answered.Items);
        if (unclear.Count > 0 || answered.Measure != rule.Id.Value)
        {
            return new Unclear(unclear);
        }

        if (rule.Scoring == Scoring.None)
        {
            return new WithoutScore();
        }

        var asked = AskedOf(rule, answered.Items);
        if (rule.Scoring == Scoring.Product && asked.Any(id => ValueOf(answered.Items, id) == 0))
        {
            return new Scored(Points.Of(0)); // on no day at all there are no minutes of a day to tell
        }

        var missing = asked.Where(id => ValueOf(answered.Items, id) is null).ToValueList();
        var unnamed = Math.Max(0, (rule.Choose ?? 0) - asked.Count);
        return missing.Count + unnamed > 0
            ? new Incomplete(missing, missing.Count + unnamed)
            : new Scored(PointsOf(rule.Scoring, asked.Select(id => ValueOf(answered.Items, id) ?? 0).ToValueList()));
    }

    private static ValueList<string> AskedOf(MeasureRule rule, ValueList<MeasureItem> items) => rule.Choose is null
        ? rule.Items.Where(item => item.Counts).Select(item => item.Id).ToValueList()
        : items.Select(item => item.Item).ToValueList();

    private static int? ValueOf(ValueList<MeasureItem> items, string id) => items.FirstOrDefault(item => item.Item == id)?.Value;

    private static Points PointsOf(Scoring scoring, ValueList<int> values) => scoring switch
    {
        Scoring.Mean or Scoring.Single or Scoring.None => Points.MeanOf(values),
        Scoring.Product => Points.Of(values.Aggregate(1, (product, value) => product * value)),
    };

    /// <summary>Items that are not of this questionnaire, out of range, there twice, or more than may be chosen.</summary>
    private static ValueList<string> UnclearItems(MeasureRule rule, ValueList<MeasureItem> items)
    {
        var seen = new HashSet<string>();
        var most = rule.Choose ?? int.MaxValue;
        return items.Where(item => !seen.Add(item.Item) || seen.Count > most || !Fits(rule.ItemOf(item.Item), item.Value)).Select(item => item.Item).ToValueList();
    }

    private static bool Fits(MeasureItemRule? rule, int? value) => rule is not null && (value is null || (value >= rule.Lowest && value <= rule.Highest));

    /// <summary>Every question that counts was answered.</summary>
    public sealed record Scored(Points Value) : MeasureScore
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Scored, T> scored, Func<Incomplete, T> incomplete, Func<Unclear, T> unclear, Func<WithoutScore, T> withoutScore) => scored(this);
    }

    /// <summary>Questions were left out: which, as far as they are named, and how many.</summary>
    public sealed record Incomplete(ValueList<string> Items, int Count) : MeasureScore
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Scored, T> scored, Func<Incomplete, T> incomplete, Func<Unclear, T> unclear, Func<WithoutScore, T> withoutScore) => incomplete(this);
    }

    /// <summary>Something in it is not an answer to this questionnaire.</summary>
    public sealed record Unclear(ValueList<string> Items) : MeasureScore
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Scored, T> scored, Func<Incomplete, T> incomplete, Func<Unclear, T> unclear, Func<WithoutScore, T> withoutScore) => unclear(this);
    }

    /// <summary>Its answers stand each for itself.</summary>
    public sealed record WithoutScore : MeasureScore
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Scored, T> scored, Func<Incomplete, T> incomplete, Func<Unclear, T> unclear, Func<WithoutScore, T> withoutScore) => withoutScore(this);
    }
}
