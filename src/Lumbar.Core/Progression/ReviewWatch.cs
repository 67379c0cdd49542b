using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>A time over which a clinician should have looked, from the day it was noticed to the visit that settled it, or null while it is open.</summary>
public sealed record ReviewSpell(DateOnly From, DateOnly? Over);

/// <summary>
/// Watches whether a clinician should look first. It looks when a questionnaire came in, while a flare-up lasts, after a red
/// session, and at least once a week. What once stood open stays open until a clinician was seen. Source: rules.md section 6.6.
/// </summary>
internal sealed class ReviewWatch(CourseRequest request, Func<LegSymptom> leg)
{
    private const int Week = 7;

    private readonly ScoredAnswers _answers = new(request.State);
    private readonly List<ReviewTrigger> _open = [];
    private readonly List<ReviewSpell> _spells = [];
    private DateOnly? _looked;
    private DateOnly? _day;
    private bool _isNews;
    private (DateOnly Day, OutcomeFacts Facts)? _facts;

    /// <summary>What stands open as of the last look.</summary>
    public ValueList<ReviewTrigger> Open => _open.OrderBy(trigger => trigger.Urgency).ThenBy(trigger => trigger.Rule).ToValueList();

    /// <summary>Every time over which something stood open, oldest first.</summary>
    public ValueList<ReviewSpell> Spells => _spells.ToValueList();

    /// <summary>Something came in that may call for a look.</summary>
    public void Note(RecordEvent e, bool isFlare, bool isRed)
    {
        _isNews = _isNews || isFlare || isRed || e is RecordEvent.MeasureAnswered;
        if (e is RecordEvent.Consulted visit)
        {
            Settle(visit);
        }
    }

    private void Settle(RecordEvent.Consulted visit)
    {
        _open.RemoveAll(trigger => ReviewDecision.IsSettledBy(visit, trigger));
        if (_open.Count == 0 && _spells is [.., { Over: null } last])
        {
            _spells[^1] = last with { Over = visit.Day };
        }
    }

    /// <summary>Closes the day before: what came in on it may call for a clinician.</summary>
    public void Begin(DateOnly day, FlareWatch flares, List<SessionReading> sessions)
    {
        if (_day is { } before && day > before)
        {
            Look(before, flares, sessions);
        }

        _day = day;
    }

    /// <summary>Looks on the day that is asked about, whether a look is due or not.</summary>
    public void Finish(DateOnly day, FlareWatch flares, List<SessionReading> sessions)
    {
        Begin(day, flares, sessions);
        _isNews = true;
        Look(day, flares, sessions);
    }

    /// <summary>Looks on a day if a look is due, and says whether anything stands open.</summary>
    public bool Look(DateOnly day, FlareWatch flares, List<SessionReading> sessions)
    {
        if (_isNews || _looked is not { } last || day.DayNumber - last.DayNumber >= Week)
        {
            (_looked, _isNews) = (day, false);
            var found = ReviewDecision.Of(
                new ReviewRequest { Facts = FactsOn(day), Flares = flares.Spells, Sessions = sessions, State = request.State, Leg = leg(), On = day }, request.Knowledge);
            AddNew(found, day);
        }

        return _open.Count > 0;
    }

    private void AddNew(ValueList<ReviewTrigger> found, DateOnly day)
    {
        foreach (var trigger in found)
        {
            var known = _open.FindIndex(open => open.Rule == trigger.Rule);
            if (known < 0)
            {
                _open.Add(trigger);
            }
            else if (trigger.Urgency < _open[known].Urgency)
            {
                _open[known] = trigger;
            }
        }

        if (_open.Count > 0 && _spells is not [.., { Over: null }])
        {
            _spells.Add(new ReviewSpell(day, Over: null));
        }
    }

    /// <summary>What the questionnaires and mornings say on a day.</summary>
    public OutcomeFacts FactsOn(DateOnly day)
    {
        if (_facts is not { } known || known.Day != day)
        {
            _facts = known = (day, OutcomeFacts.Of(_answers, request.Knowledge, day));
        }

        return known.Facts;
    }
}
