using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>
/// Follows the answers through time. An outcome of T0, T1 or T2 closes exercise. It opens again only when a clinician
/// has been seen since, did not rule exercise out, and a complete new screen given after that visit does not close it
/// again; after T0 at least the waiting time must have passed. A slip of the finger, put right within minutes, closes nothing.
/// </summary>
internal sealed class LockHistory
{
    private readonly TriageRequest _request;
    private readonly HashSet<RuleId> _cleared = [];

    private LockHistory(TriageRequest request) => _request = request;

    /// <summary>The lock that stands, or null.</summary>
    public TriageLock? Lock { get; private set; }

    /// <summary>The rows that closed exercise.</summary>
    public ValueList<FiredRow> LockedRows { get; private set; } = [];

    /// <summary>Rows about which a clinician has been seen.</summary>
    public IReadOnlySet<RuleId> Cleared => _cleared;

    public static LockHistory Of(TriageRequest request)
    {
        var history = new LockHistory(request);
        var answers = WithoutSlips(request);
        foreach (var (end, at) in Moments(answers))
        {
            history.Step(answers.Take(end), at);
        }

        return history;
    }

    /// <summary>The places in the history after which something may have changed, and their times.</summary>
    private static IEnumerable<(int End, DateTimeOffset At)> Moments(List<TimedAnswer> answers)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (i + 1 == answers.Count || answers[i + 1].At != answers[i].At)
            {
                yield return (i + 1, answers[i].At);
            }
        }
    }

    private void Step(IEnumerable<TimedAnswer> soFar, DateTimeOffset at)
    {
        var day = CurrentAnswers.DayOf(at);
        var current = CurrentAnswers.At(_request, soFar, day, at);
        var facts = current.With(_request.PersonOn(day));
        var isComplete = RowReading.Missing(_request.Rules, facts).Count == 0;
        ClearSeenRows(at);
        var rows = TriageAssessment.WithCleared(RowReading.Fired(_request.Rules, facts), _cleared);
        var closing = rows.Where(row => row.Tier.ClosesExercise()).ToValueList();
        if (closing.Count > 0)
        {
            Close(closing, at);
        }
        else if (Lock is not null && isComplete && IsOpenedBy(current, facts, at))
        {
            (Lock, LockedRows) = (null, []);
        }
    }

    private void Close(ValueList<FiredRow> closing, DateTimeOffset at)
    {
        var tier = closing.Min(row => row.Tier);
        Lock = Lock is { } earlier && earlier.Tier < tier ? earlier : new TriageLock(tier, at);
        LockedRows = LockedRows.Concat(closing).OrderBy(row => row.Tier).DistinctBy(row => row.Rule).ToValueList();
    }

    /// <summary>A visit after a T2 outcome clears the rows that asked for it.</summary>
    private void ClearSeenRows(DateTimeOffset at)
    {
        if (Lock is { } locked && Visit(locked, at) is not null)
        {
            _cleared.UnionWith(LockedRows.Where(row => row.Tier == Tier.T2).Select(row => row.Rule));
        }
    }

    private bool IsOpenedBy(CurrentAnswers current, AnsweredFacts facts, DateTimeOffset at) =>
        Lock is { } locked
        && Visit(locked, at) is { } visit
        && IsAnsweredSince(current, facts, visit.At)
        && (locked.Tier != Tier.T0 || at - locked.Since >= TimeSpan.FromHours(_request.Rules.EmergencyWaitHours));

    private bool IsAnsweredSince(CurrentAnswers current, AnsweredFacts facts, DateTimeOffset visit)
    {
        var fresh = current.Answers.Where(answer => answer.At >= visit).Select(answer => answer.Question).ToHashSet();
        return _request.Rules.Questions.All(question => fresh.Contains(question.Id) || !RowReading.Applies(question, facts));
    }

    private Consultation? Visit(TriageLock locked, DateTimeOffset until)
    {
        var visits = _request.Consultations.Where(visit => visit.At >= locked.Since && visit.At <= until).ToList();
        return visits is [.., { AllowsExercise: true } last] ? last : null;
    }

    private static List<TimedAnswer> WithoutSlips(TriageRequest request)
    {
        var minutes = TimeSpan.FromMinutes(request.Rules.CorrectionMinutes);
        var answers = request.Answers;
        var kept = new List<TimedAnswer>();
        for (var i = 0; i < answers.Count; i++)
        {
            var later = answers.Skip(i + 1).FirstOrDefault(other => other.Question == answers[i].Question);
            if (later is null || later.At - answers[i].At > minutes || later.At == answers[i].At)
            {
                kept.Add(answers[i]);
            }
        }

        return kept;
    }
}
