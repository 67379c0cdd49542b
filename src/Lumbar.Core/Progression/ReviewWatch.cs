using Lumbar.Core.Measures;

namespace Lumbar.Core.Progression;

/// <summary>
/// Watches whether a clinician should look first, as far as it keeps doses from rising. What mornings and questionnaires
/// say is worked out when a new week begins or a questionnaire came in; flare-ups and red sessions count at once.
/// </summary>
internal sealed class ReviewWatch(CourseRequest request)
{
    private const int Week = 7;

    private readonly ScoredAnswers _answers = new(request.State);
    private (int Week, int Answers) _known = (-1, -1);
    private Lazy<OutcomeFacts>? _facts;

    /// <summary>Whether a clinician should look first on a day, worked out only when it is asked for.</summary>
    public Lazy<bool> On(DateOnly day, FlareWatch flares, List<SessionReading> sessions)
    {
        var facts = FactsOn(day);
        return new(() => ReviewDecision.Of(
            new ReviewRequest { Facts = facts.Value, Flares = flares.Spells, Sessions = sessions, State = request.State, On = day },
            request.Knowledge).Count > 0);
    }

    private Lazy<OutcomeFacts> FactsOn(DateOnly day)
    {
        var week = (day.DayNumber - (request.State.FirstDay ?? day).DayNumber) / Week;
        var answers = Answers(day);
        if (_facts is null || _known != (week, answers))
        {
            (_known, _facts) = ((week, answers), new(() => OutcomeFacts.Of(_answers, request.Knowledge, day)));
        }

        return _facts;
    }

    private int Answers(DateOnly day)
    {
        var answers = request.State.Measures.Count;
        while (answers > 0 && request.State.Measures[answers - 1].Day > day)
        {
            answers--;
        }

        return answers;
    }
}
