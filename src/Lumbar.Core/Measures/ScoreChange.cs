using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>Which way a score has gone.</summary>
public enum Verdict
{
    /// <summary>There are too few answers to say.</summary>
    NotEnough,

    /// <summary>The difference is smaller than the ordinary ups and downs of the question.</summary>
    WithinOrdinaryVariation,

    /// <summary>Better by more than that.</summary>
    Better,

    /// <summary>Worse by more than that.</summary>
    Worse,
}

/// <summary>A score and the day of its last answer.</summary>
public sealed record DatedScore(DateOnly Day, Points Value);

/// <summary>What has changed between two scores, and whether it is enough to matter.</summary>
public sealed record ScoreChange
{
    private readonly RuleId _rule;
    private readonly ChangeRule _judged;

    private ScoreChange(RuleId rule, ChangeRule judged) => (_rule, _judged) = (rule, judged);

    /// <summary>The score at the start, or null when there is none, or none is needed.</summary>
    public required DatedScore? Baseline { get; init; }

    /// <summary>The score now, or null when there is none.</summary>
    public required DatedScore? Latest { get; init; }

    /// <summary>Now less start: more of the score is positive, whatever that means for the person. Null when not known.</summary>
    public required Points? Change { get; init; }

    /// <summary>The change as a share of the start, in whole percent with its sign; null when not known or the start was 0.</summary>
    public required int? Percent { get; init; }

    /// <summary>Which way it has gone.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether the change is large enough to matter. For the better it may also need a share of the start.</summary>
    public required bool IsMeaningful { get; init; }

    /// <summary>Why it was judged so.</summary>
    public Reason Why => Because(_rule, _judged, Baseline, Latest);

    /// <summary>Judges the change from one score to another.</summary>
    public static ScoreChange Of(RuleId rule, ChangeRule change, DatedScore? from, DatedScore? to)
    {
        var difference = Difference(change, from, to);
        var percent = from is null ? null : difference?.PercentOf(from.Value);
        var verdict = VerdictOf(change, difference);
        return new ScoreChange(rule, change)
        {
            Baseline = from,
            Latest = to,
            Change = difference,
            Percent = percent,
            Verdict = verdict,
            IsMeaningful = Matters(change, verdict, difference, percent),
        };
    }

    private static Points? Difference(ChangeRule change, DatedScore? from, DatedScore? to) => change.With switch
    {
        ComparedWith.Itself => to?.Value,
        ComparedWith.First => from is null || to is null || to.Day == from.Day ? null : to.Value - from.Value,
    };

    /// <summary>How much better, in points; worse is negative.</summary>
    private static Points GainOf(ChangeRule change, Points difference) => change.Better switch
    {
        BetterWay.Lower => -difference,
        BetterWay.Higher => difference,
    };

    private static Verdict VerdictOf(ChangeRule change, Points? difference)
    {
        if (difference is not { } known)
        {
            return Verdict.NotEnough;
        }

        var gain = GainOf(change, known);
        return gain >= Points.Of(change.OrdinaryBelow) ? Verdict.Better
            : gain <= Points.Of(-change.OrdinaryBelow) ? Verdict.Worse
            : Verdict.WithinOrdinaryVariation;
    }

    private static bool Matters(ChangeRule change, Verdict verdict, Points? difference, int? percent) => verdict switch
    {
        Verdict.NotEnough or Verdict.WithinOrdinaryVariation => false,
        Verdict.Worse => difference is { } known && -GainOf(change, known) >= Points.Of(change.Matters),
        Verdict.Better => difference is { } known && GainOf(change, known) >= Points.Of(change.Matters)
            && (change.MattersPercent is not { } least || (percent is { } share && Math.Abs(share) >= least)),
    };

    private static Reason Because(RuleId rule, ChangeRule change, DatedScore? from, DatedScore? to)
    {
        var facts = new List<Fact>();
        facts.AddRange(from is null ? [] : [new Fact("scoreAtStart", from.Value.ToString())]);
        facts.AddRange(to is null ? [] : [new Fact("scoreNow", to.Value.ToString())]);
        facts.Add(new Fact("ordinaryBelow", Points.Of(change.OrdinaryBelow).ToString()));
        return new Reason(rule, change.Source, facts.ToValueList());
    }
}
