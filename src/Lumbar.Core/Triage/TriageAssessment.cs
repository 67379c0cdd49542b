using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>
/// Decides how urgently a person should be seen before any exercise is thought of. The most urgent row counts;
/// a question not answered is never taken for "no"; an outcome that closed exercise is left only by way of a
/// clinician and a new screen. Source: rules.md section 1, D-18.
/// </summary>
public static class TriageAssessment
{
    /// <summary>The outcome for a person on a day.</summary>
    public static TriageOutcome Of(TriageRequest request)
    {
        var history = LockHistory.Of(request);
        var current = new CurrentAnswers(request, history.Latest, request.On, DateTimeOffset.MaxValue);
        var facts = current.With(request.PersonAt(DateTimeOffset.MaxValue, request.On));
        var rows = history.Cleared.Soften(RowReading.Fired(request.Rules.Rows, facts));
        var missing = RowReading.Missing(request.Rules, facts);
        return new TriageOutcome
        {
            Rows = history.Lock is null ? rows : Together(rows, history.LockedRows),
            Missing = missing,
            Current = current.Answers,
            Lock = history.Lock,
            Tier = TierOf(rows, missing.Count == 0, history.Lock),
        };
    }

    private static ValueList<FiredRow> Together(ValueList<FiredRow> now, ValueList<FiredRow> locked) => now
        .Concat(locked.Where(row => !now.Any(other => other.Rule == row.Rule && other.Tier <= row.Tier)))
        .OrderBy(row => row.Tier).ThenBy(row => row.Rule)
        .DistinctBy(row => row.Rule)
        .ToValueList();

    private static Tier? TierOf(ValueList<FiredRow> rows, bool isComplete, TriageLock? locked)
    {
        var most = rows.Where(row => !row.TodayOnly).Select(row => row.Tier).Append(locked?.Tier ?? Tier.T4).Min();
        return isComplete || most.ClosesExercise() ? most : null;
    }
}
