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

    /// <summary>
    /// The direction as of a day. Tests before <paramref name="expiredSince"/>, the beginning of a flare that nobody reported
    /// but that showed, count no longer.
    /// </summary>
    public static DirectionFinding Of(PatientState state, DirectionRule rule, DateOnly on, DateTimeOffset? expiredSince = null)
    {
        var extension = DirectionCourse.Of(state, TestedDirection.Extension, rule, on, expiredSince);
        var flexion = DirectionCourse.Of(state, TestedDirection.Flexion, rule, on, expiredSince);
        return extension.Result is null && flexion.Result is null ? Told(state) : Tested(state, extension, flexion, rule);
    }

    /// <summary>How one test came out: further down is worse whatever the pain does, further up is better (DL-4).</summary>
    public static TestResult ResultOf(RecordEvent.DirectionTested test, DirectionRule rule) =>
        ResultOf(new Feeling(test.LegBefore, test.PainBefore), new Feeling(test.LegAfter, test.PainAfter), rule);

    /// <summary>How it came out when it was so before and so after.</summary>
    public static TestResult ResultOf(Feeling before, Feeling after, DirectionRule rule)
    {
        var change = after.Pain.Value - before.Pain.Value;
        return after.Leg.CompareTo(before.Leg) switch
        {
            < 0 => TestResult.Better,
            > 0 => TestResult.Worse,
            0 when change <= -rule.ClearChange => TestResult.Better,
            0 when change >= rule.ClearChange => TestResult.Worse,
            0 => TestResult.Same,
        };
    }

    private static DirectionFinding Tested(PatientState state, DirectionCourse extension, DirectionCourse flexion, DirectionRule rule)
    {
        var preference = Preference(extension, flexion);
        var eases = preference is DirectionPreference.Extension or DirectionPreference.Flexion;
        var confirmed = preference == DirectionPreference.Flexion ? flexion : extension;
        return new DirectionFinding(
            preference,
            IsTested: (extension.Result is not null && flexion.Result is not null) || eases,
            Reason.Of(DirectionRules.Table, TableSource, Fact("extension", extension.Result), Fact("flexion", flexion.Result)))
        {
            IsConfirmed = eases && confirmed.Standing is DirectionConfirmation.Confirmed,
            NeedsReview = preference == DirectionPreference.AvoidBoth && ReachesFar(state, extension, flexion, rule),
        };
    }

    private static DirectionPreference Preference(DirectionCourse extension, DirectionCourse flexion) => (extension.Result, flexion.Result) switch
    {
        (TestResult.Better, TestResult.Better) => Larger(extension.Evidence!, flexion.Evidence!),
        (TestResult.Better, _) => DirectionPreference.Extension,
        (_, TestResult.Better) => DirectionPreference.Flexion,
        (TestResult.Worse, TestResult.Worse) => DirectionPreference.AvoidBoth,
        (TestResult.Worse, _) => DirectionPreference.AvoidExtension,
        (_, TestResult.Worse) => DirectionPreference.AvoidFlexion,
        (null, _) or (_, null) => DirectionPreference.Unknown,
        _ => DirectionPreference.None,
    };

    private static bool ReachesFar(PatientState state, DirectionCourse extension, DirectionCourse flexion, DirectionRule rule) =>
        new[] { state.Leg, extension.Evidence?.LegAfter, flexion.Evidence?.LegAfter }.Any(leg => leg >= rule.Confirm.ReviewLeg);

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

    /// <summary>What the person says eases and worsens, as a direction that is not proven (DL-2).</summary>
    internal static DirectionFinding Told(PatientState state)
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
            DirectionRules.History,
            HistorySource,
            new Fact("easedBy", string.Join(", ", episode.EasedBy.Select(Words<Ease>.Of))),
            new Fact("worsenedBy", string.Join(", ", episode.WorsenedBy.Select(Words<Worsening>.Of)))));
    }
}
