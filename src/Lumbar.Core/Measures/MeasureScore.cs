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
        var values = asked.Select(id => ValueOf(answered.Items, id)).ToArray();
        if (rule.Scoring == Scoring.Product && values.Contains(0))
        {
            return new Scored(Points.Of(0)); // on no day at all there are no minutes of a day to tell
        }

        var unnamed = Math.Max(0, (rule.Choose ?? 0) - asked.Count);
        if (unnamed > 0 || values.Contains(null))
        {
            var missing = asked.Where((_, place) => values[place] is null).ToValueList();
            return new Incomplete(missing, missing.Count + unnamed);
        }

        return new Scored(PointsOf(rule.Scoring, values.Select(value => value ?? 0).ToValueList()));
    }

    /// <summary>The value given to an item, or null when it was left out.</summary>
    internal static int? ValueOf(ValueList<MeasureItem> items, string id)
    {
        foreach (var item in items)
        {
            if (item.Item == id)
            {
                return item.Value;
            }
        }

        return null;
    }

    private static ValueList<string> AskedOf(MeasureRule rule, ValueList<MeasureItem> items) => rule.Choose is null
        ? rule.Items.Where(item => item.Counts).Select(item => item.Id).ToValueList()
        : items.Select(item => item.Item).ToValueList();

    private static Points PointsOf(Scoring scoring, ValueList<int> values) => scoring switch
    {
        Scoring.Mean or Scoring.Single or Scoring.None => Points.MeanOf(values),
        Scoring.Product => Points.Of(values.Aggregate(1, (product, value) => product * value)),
    };

    /// <summary>Items that are not of this questionnaire, out of range, there twice, or more than may be chosen.</summary>
    private static ValueList<string> UnclearItems(MeasureRule rule, ValueList<MeasureItem> items)
    {
        var unclear = new List<string>();
        var named = 0;
        for (var i = 0; i < items.Count; i++)
        {
            var isAgain = IsNamedBefore(items, i);
            named += isAgain ? 0 : 1;
            if (isAgain || named > (rule.Choose ?? int.MaxValue) || !Fits(rule.ItemOf(items[i].Item), items[i].Value))
            {
                unclear.Add(items[i].Item);
            }
        }

        return unclear.ToValueList();
    }

    private static bool IsNamedBefore(ValueList<MeasureItem> items, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (items[i].Item == items[place].Item)
            {
                return true;
            }
        }

        return false;
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
