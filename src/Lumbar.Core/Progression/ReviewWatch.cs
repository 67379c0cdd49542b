using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>A time over which a clinician should have looked, from the day it was noticed to the visit that settled it, or null while it is open.</summary>
public sealed record ReviewSpell(DateOnly From, DateOnly? Over);

/// <summary>
/// Watches whether a clinician should look first, day by day. It looks when a questionnaire or a visit came in, after a red
/// session, while a flare-up lasts, and on every day on which time or the mornings alone can have changed the answer. What
/// once stood open stays open until a clinician was seen. Source: rules.md section 6.6.
/// </summary>
internal sealed class ReviewWatch(CourseRequest request, Func<LegSymptom> leg)
{
    private readonly ScoredAnswers _answers = new(request.State);
    private readonly List<ReviewTrigger> _open = [];
    private readonly List<ReviewSpell> _spells = [];
    private DateOnly? _day;
    private bool _isNews;
    private DateOnly? _worseSince;
    private (bool? IsWorse, bool? IsBetter) _pain;
    private (DateOnly Day, OutcomeFacts Facts)? _facts;

    /// <summary>What stands open as of the last look.</summary>
    public ValueList<ReviewTrigger> Open => _open.OrderBy(trigger => trigger.Urgency).ThenBy(trigger => trigger.Rule).ToValueList();

    /// <summary>Every time over which something stood open, oldest first.</summary>
    public ValueList<ReviewSpell> Spells => _spells.ToValueList();

    /// <summary>Something came in that may call for a look.</summary>
    public void Note(RecordEvent e, bool isRed)
    {
        _isNews = _isNews || isRed || e is RecordEvent.MeasureAnswered or RecordEvent.Consulted;
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

    /// <summary>Closes the days before: what came in on them, or only time, may call for a clinician.</summary>
    public void Begin(DateOnly day, FlareWatch flares, List<SessionReading> sessions)
    {
        for (var before = _day; before < day; before = before.Value.AddDays(1))
        {
            Look(before.Value, flares, sessions);
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
        if (HasPainMoved(day) || _isNews || flares.Current is not null || IsWeekOfReview(day) || IsLegDue(day))
        {
            _isNews = false;
            var review = new ReviewRequest { Facts = FactsOn(day), Flares = flares.Spells, Sessions = sessions, State = request.State, Leg = leg(), On = day };
            AddNew(ReviewDecision.Standing(SinceItHolds(ReviewDecision.Found(review, request.Knowledge), day), review), day);
        }

        return _open.Count > 0;
    }

    /// <summary>Whether the mornings read as better or worse where they did not on the day before, or the other way round, once that can matter.</summary>
    private bool HasPainMoved(DateOnly day)
    {
        if (DaysOn(day) < WeekDays(request.Knowledge.Progression.Review.WorseWeek))
        {
            return false;
        }

        var (measures, before) = (request.Knowledge.Measures, _pain);
        _pain = OutcomeScores.PainOf(_answers.MorningsBy(measures.Pain).ChangeOn(day), measures.Review);
        return _pain != before;
    }

    /// <summary>Whether it is one of the days from which on an outcome counts.</summary>
    private bool IsWeekOfReview(DateOnly day)
    {
        var (rule, days) = (request.Knowledge.Progression.Review, DaysOn(day));
        return days == WeekDays(rule.WorseWeek) || days == WeekDays(rule.UnchangedWeek) || days == WeekDays(rule.LongUnchangedWeek);
    }

    private bool IsLegDue(DateOnly day) => leg() == LegSymptom.BelowKnee && DaysOn(day) >= request.Knowledge.Measures.Review.LegDays;

    private int? DaysOn(DateOnly day) => day.DayNumber - request.State.FirstDay?.DayNumber;

    private static int WeekDays(int weeks)
    {
        const int Week = 7;
        return weeks * Week;
    }

    /// <summary>Who becomes worse anew after a visit should be seen anew: being worse counts from the day on which it began.</summary>
    private List<ReviewTrigger> SinceItHolds(List<ReviewTrigger> found, DateOnly day)
    {
        var place = found.FindIndex(trigger => trigger.Rule == ReviewRuleIds.Worse);
        _worseSince = place < 0 ? null : _worseSince ?? day;
        if (_worseSince is { } since)
        {
            found[place] = found[place] with { Since = since };
        }

        return found;
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
            else if (trigger.Urgency < _open[known].Urgency || (trigger.Urgency, trigger.Since) == (_open[known].Urgency, _open[known].Since))
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
