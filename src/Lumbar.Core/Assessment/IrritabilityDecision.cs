using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>How irritable the pain is, and why.</summary>
public sealed record IrritabilityFinding(Irritability Level, Reason Why);

/// <summary>
/// Decides how irritable the pain is from its worst, from rest or night pain, and from how long it takes to settle.
/// The highest level that matches wins. It steers the dose; it says nothing about harm. Source: rules.md section 4.
/// </summary>
public static class IrritabilityDecision
{
    /// <summary>High irritability.</summary>
    public static readonly RuleId High = new("IRR-HIGH");

    /// <summary>Moderate irritability.</summary>
    public static readonly RuleId Moderate = new("IRR-MODERATE");

    /// <summary>Low irritability.</summary>
    public static readonly RuleId Low = new("IRR-LOW");

    /// <summary>The level, or null when the episode has not been described.</summary>
    public static IrritabilityFinding? Of(PatientState state, IrritabilityRule rule)
    {
        if (state.Episode is not { } episode)
        {
            return null;
        }

        var (worst, atRest, settle) = Told(episode, state.Irritability);
        var leg = state.Leg ?? episode.LegSymptom;
        var level = LevelOf(rule, worst, atRest, settle, leg);
        return new IrritabilityFinding(level, Reason.Of(
            RuleOf(level),
            rule.Source,
            new Fact("worstPain24h", worst.ToString()),
            new Fact("restOrNightPain", atRest ? "yes" : "no"),
            new Fact("settleMinutes", settle.ToString()),
            new Fact("legSymptom", Words<LegSymptom>.Of(leg))));
    }

    /// <summary>Only the level, from what was told and how far down it reaches.</summary>
    internal static Irritability LevelOf(
        RecordEvent.EpisodeDescribed episode, RecordEvent.IrritabilityAnswered? answered, LegSymptom leg, IrritabilityRule rule)
    {
        var (worst, atRest, settle) = Told(episode, answered);
        return LevelOf(rule, worst, atRest, settle, leg);
    }

    private static (Nprs Worst, bool AtRest, int Settle) Told(RecordEvent.EpisodeDescribed episode, RecordEvent.IrritabilityAnswered? answered) =>
        answered?.At > episode.At
            ? (answered.WorstPain24h ?? episode.WorstPain24h, answered.RestOrNightPain ?? episode.RestOrNightPain, answered.SettleMinutes ?? episode.SettleMinutes)
            : (episode.WorstPain24h, episode.RestOrNightPain, episode.SettleMinutes);

    private static Irritability LevelOf(IrritabilityRule rule, Nprs worst, bool atRest, int settle, LegSymptom leg)
    {
        var isHigh = worst >= rule.HighPain || atRest || settle > rule.HighSettleMinutes
            || (leg == LegSymptom.BelowKnee && worst >= rule.HighPainBelowKnee);
        var isModerate = worst >= rule.ModeratePain || settle >= rule.ModerateSettleMinutes;
        return isHigh ? Irritability.High : isModerate ? Irritability.Moderate : Irritability.Low;
    }

    private static RuleId RuleOf(Irritability level) => level switch
    {
        Irritability.High => High,
        Irritability.Moderate => Moderate,
        Irritability.Low => Low,
    };
}
