using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>
/// Follows the answers through time, each with what was known of the person then. An outcome of T0, T1 or T2 that rests
/// on an answer closes exercise. It opens again only when a clinician has been seen since the last closing answer, did
/// not rule exercise out, and a complete new screen given after that visit does not close it again; after T0 at least
/// the waiting time must have passed. What rests on no answer, such as being under 18, holds as long as it is so.
/// </summary>
internal sealed class LockHistory
{
    private readonly TriageRequest _request;
    private readonly Dictionary<QuestionId, TimedAnswer> _latest;
    private readonly Dictionary<QuestionId, TimedAnswer?> _before = [];
    /// <summary>The rows that closed exercise, as they were when they last did: one that was urgent may have become milder.</summary>
    private ValueList<FiredRow> _lastForms = [];

    private LockHistory(TriageRequest request) => (_request, _latest) = (request, new(request.Rules.Questions.Count));

    /// <summary>The lock that stands, or null.</summary>
    public TriageLock? Lock { get; private set; }

    /// <summary>The rows that closed exercise, each as it was at its most urgent.</summary>
    public ValueList<FiredRow> LockedRows { get; private set; } = [];

    /// <summary>What a clinician has looked at.</summary>
    public Clearances Cleared { get; } = new();

    /// <summary>The latest answer to each question.</summary>
    public Dictionary<QuestionId, TimedAnswer> Latest => _latest;

    public static LockHistory Of(TriageRequest request)
    {
        var history = new LockHistory(request);
        var answers = Slips.Without(request.Answers, TimeSpan.FromMinutes(request.Rules.CorrectionMinutes));
        var next = 0;
        foreach (var at in Moments(answers, request.ToldAt))
        {
            history._before.Clear();
            for (; next < answers.Count && answers[next].At <= at; next++)
            {
                history.Take(answers[next]);
            }

            history.Step(at);
        }

        return history;
    }

    /// <summary>Every moment at which something was answered or told, in order.</summary>
    private static IEnumerable<DateTimeOffset> Moments(IReadOnlyList<TimedAnswer> answers, ValueList<DateTimeOffset> toldAt)
    {
        var moments = new List<DateTimeOffset>();
        for (var i = 0; i < answers.Count; i++)
        {
            if (i == 0 || answers[i].At != answers[i - 1].At)
            {
                moments.Add(answers[i].At);
            }
        }

        return moments.Concat(toldAt).Distinct().Order();
    }

    /// <summary>Takes in an answer. What was answered before matters only while exercise is closed.</summary>
    private void Take(TimedAnswer answer)
    {
        if (Lock is not null)
        {
            _before.TryAdd(answer.Question, _latest.GetValueOrDefault(answer.Question));
        }

        _latest[answer.Question] = answer;
    }

    /// <summary>Whether a sign was answered with no when the clinician was seen: then it was gone, and nobody looked at it.</summary>
    private bool WasGone(QuestionId question) =>
        (_before.TryGetValue(question, out var before) ? before : _latest.GetValueOrDefault(question))?.Answer == Answer.No;

    private void Step(DateTimeOffset at)
    {
        var day = CurrentAnswers.DayOf(at);
        var current = new CurrentAnswers(_request, _latest, day, at);
        var facts = current.With(_request.PersonAt(at, day));
        if (Visit(at) is not null)
        {
            Cleared.Add(_lastForms, WasGone);
        }

        Cleared.Forget(_request.Rules, facts);
        var closing = Cleared.Soften(RowReading.Fired(_request.Rules.ClosingRows, facts)).Where(row => row.Tier.ClosesExercise() && row.RestsOnAnswers).ToValueList();
        if (closing.Count > 0)
        {
            Close(closing, at);
        }
        else if (Lock is not null && RowReading.Missing(_request.Rules, facts).Count == 0 && IsOpenedBy(current, facts, at))
        {
            (Lock, LockedRows, _lastForms) = (null, [], []);
        }
    }

    private void Close(ValueList<FiredRow> closing, DateTimeOffset at)
    {
        var tier = closing.Min(row => row.Tier);
        Lock = Lock is { } earlier && earlier.Tier < tier ? earlier with { Last = at } : new TriageLock(tier, at, at);
        LockedRows = closing.Concat(LockedRows).OrderBy(row => row.Tier).DistinctBy(row => row.Rule).ToValueList();
        _lastForms = closing.Concat(_lastForms).DistinctBy(row => row.Rule).ToValueList();
    }

    private bool IsOpenedBy(CurrentAnswers current, IFacts facts, DateTimeOffset at) =>
        Lock is { } locked
        && Visit(at) is { } visit
        && FreshScreen.IsAnsweredSince(_request.Rules, facts, current.Answers, visit.At)
        && (locked.Tier != Tier.T0 || at - locked.Since >= TimeSpan.FromHours(_request.Rules.EmergencyWaitHours));

    /// <summary>The last visit since the last closing answer, if it allows exercise. An urgent sign cannot have been seen before its day.</summary>
    private Consultation? Visit(DateTimeOffset until)
    {
        if (Lock is not { } locked)
        {
            return null;
        }

        var visits = _request.Consultations.Where(visit => visit.At >= locked.Last && visit.At <= until).ToList();
        return visits is [.., { AllowsExercise: true } last]
            && (!locked.Tier.IsUrgent() || last.Day >= CurrentAnswers.DayOf(locked.Since)) ? last : null;
    }
}

/// <summary>Takes out slips of the finger: answers that were put right within minutes. They close nothing.</summary>
internal static class Slips
{
    /// <summary>The answers, oldest first, without those followed within the time by another answer to the same question.</summary>
    public static IReadOnlyList<TimedAnswer> Without(ValueList<TimedAnswer> answers, TimeSpan within)
    {
        if (!HasAnyWithin(answers, within))
        {
            return answers;
        }

        var kept = new List<TimedAnswer>();
        var next = new Dictionary<QuestionId, TimedAnswer>();
        var nextOther = new Dictionary<QuestionId, TimedAnswer>();
        for (var i = answers.Count - 1; i >= 0; i--)
        {
            var answer = answers[i];
            if (next.TryGetValue(answer.Question, out var later) && later.Answer != answer.Answer)
            {
                nextOther[answer.Question] = later;
            }

            next[answer.Question] = answer;
            var isSlip = nextOther.TryGetValue(answer.Question, out var other) && other.At > answer.At && other.At - answer.At <= within;
            if (!isSlip)
            {
                kept.Add(answer);
            }
        }

        kept.Reverse();
        return kept;
    }

    /// <summary>Whether anything at all was answered again so soon.</summary>
    private static bool HasAnyWithin(ValueList<TimedAnswer> answers, TimeSpan within)
    {
        for (var i = 1; i < answers.Count; i++)
        {
            if (answers[i].At != answers[i - 1].At && answers[i].At - answers[i - 1].At <= within)
            {
                return true;
            }
        }

        return false;
    }
}
