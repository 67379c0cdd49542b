using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>
/// Decides which direction of movement eases: from a direction test when there is one, otherwise from what the person
/// says eases and worsens. What was only told is weaker than a test and never counts as proven.
/// Sources: rules.md section 5, E-012, E-064.
/// </summary>
public static class DirectionDecision
{
    private static readonly RuleId History = new("DL-2");
    private static readonly RuleId Table = new("DL-5");
    private static readonly SourceId HistorySource = new("E-012");
    private static readonly SourceId TableSource = new("E-060");

    /// <summary>How a test of one direction came out.</summary>
    public enum TestResult
    {
        /// <summary>Eased, or moved up towards the spine.</summary>
        Better,

        /// <summary>No clear change.</summary>
        Same,

        /// <summary>Worse, or moved further down.</summary>
        Worse,
    }

    /// <summary>The direction as of a day.</summary>
    public static DirectionFinding Of(PatientState state, DirectionRule rule, DateOnly on, DateTimeOffset? since = null)
    {
        var extension = Latest(state, TestedDirection.Extension, rule, on, since);
        var flexion = Latest(state, TestedDirection.Flexion, rule, on, since);
        return extension is null && flexion is null ? Told(state) : Tested(extension, flexion, rule);
    }

    /// <summary>How one test came out: further down is worse whatever the pain does, further up is better (DL-4).</summary>
    public static TestResult ResultOf(RecordEvent.DirectionTested test, DirectionRule rule)
    {
        var change = test.PainAfter.Value - test.PainBefore.Value;
        return test.LegAfter.CompareTo(test.LegBefore) switch
        {
            < 0 => TestResult.Better,
            > 0 => TestResult.Worse,
            0 when change <= -rule.ClearChange => TestResult.Better,
            0 when change >= rule.ClearChange => TestResult.Worse,
            0 => TestResult.Same,
        };
    }

    private static RecordEvent.DirectionTested? Latest(PatientState state, TestedDirection direction, DirectionRule rule, DateOnly on, DateTimeOffset? since) =>
        state.DirectionTests.LastOrDefault(test => test.Direction == direction
            && test.Day <= on
            && on.DayNumber - test.Day.DayNumber < rule.ValidDays
            && (since is not { } moment || test.At >= moment)
            && (state.Flares is not [.., var flare] || test.At >= flare.At));

    private static DirectionFinding Tested(RecordEvent.DirectionTested? extension, RecordEvent.DirectionTested? flexion, DirectionRule rule)
    {
        var backward = extension is null ? (TestResult?)null : ResultOf(extension, rule);
        var forward = flexion is null ? (TestResult?)null : ResultOf(flexion, rule);
        var preference = (backward, forward) switch
        {
            (TestResult.Better, TestResult.Better) => Larger(extension!, flexion!),
            (TestResult.Better, _) => DirectionPreference.Extension,
            (_, TestResult.Better) => DirectionPreference.Flexion,
            (TestResult.Worse, TestResult.Worse) => DirectionPreference.AvoidBoth,
            (TestResult.Worse, _) => DirectionPreference.AvoidExtension,
            (_, TestResult.Worse) => DirectionPreference.AvoidFlexion,
            (null, _) or (_, null) => DirectionPreference.Unknown,
            _ => DirectionPreference.None,
        };
        var isTested = (backward is not null && forward is not null) || preference is DirectionPreference.Extension or DirectionPreference.Flexion;
        return new DirectionFinding(preference, isTested, Reason.Of(Table, TableSource, Fact("extension", backward), Fact("flexion", forward)));
    }

    private static Fact Fact(string name, TestResult? result) => new(name, result is { } known ? Words<TestResult>.Of(known) : "not tested");

    private static DirectionPreference Larger(RecordEvent.DirectionTested extension, RecordEvent.DirectionTested flexion)
    {
        var backward = (Leg: extension.LegBefore - extension.LegAfter, Pain: extension.PainBefore.Value - extension.PainAfter.Value);
        var forward = (Leg: flexion.LegBefore - flexion.LegAfter, Pain: flexion.PainBefore.Value - flexion.PainAfter.Value);
        return backward.CompareTo(forward) switch
        {
            > 0 => DirectionPreference.Extension,
            < 0 => DirectionPreference.Flexion,
            0 => DirectionPreference.None,
        };
    }

    private static DirectionFinding Told(PatientState state)
    {
        if (state.Episode is not { } episode)
        {
            return DirectionFinding.Unknown;
        }

        var sitting = episode.EasedBy.Contains(Ease.Sitting) && !episode.WorsenedBy.Any(w => w is Worsening.Sitting or Worsening.Bending);
        var upright = episode.EasedBy.Any(e => e is Ease.Standing or Ease.Walking or Ease.Lying)
            && !episode.WorsenedBy.Any(w => w is Worsening.Standing or Worsening.Walking or Worsening.Lying);
        var preference = (sitting, upright) switch
        {
            (true, false) => DirectionPreference.Flexion,
            (false, true) => DirectionPreference.Extension,
            (true, true) or (false, false) => DirectionPreference.None,
        };
        return new DirectionFinding(preference, IsTested: false, Reason.Of(
            History,
            HistorySource,
            new Fact("easedBy", string.Join(", ", episode.EasedBy.Select(Words<Ease>.Of))),
            new Fact("worsenedBy", string.Join(", ", episode.WorsenedBy.Select(Words<Worsening>.Of)))));
    }
}
