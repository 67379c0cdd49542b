using Lumbar.Core.Measures;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>
/// Watches whether a clinician should look first, as far as it keeps doses from rising. What mornings and questionnaires
/// say is worked out when a new week begins or a questionnaire came in; flare-ups and red sessions count at once.
/// </summary>
internal sealed class ReviewWatch(CourseRequest request)
{
    private const int Week = 7;

    private (int Week, int Answers) _known = (-1, -1);
    private OutcomeFacts? _facts;

    public bool IsOpen(DateOnly day, FlareWatch flares, List<SessionReading> sessions) => ReviewDecision.Of(
        new ReviewRequest { Facts = FactsOn(day), Flares = flares.Spells, Sessions = sessions.ToValueList(), State = request.State, On = day },
        request.Knowledge).Count > 0;

    private OutcomeFacts FactsOn(DateOnly day)
    {
        var week = (day.DayNumber - (request.State.FirstDay ?? day).DayNumber) / Week;
        var answers = Answers(day);
        if (_facts is null || _known != (week, answers))
        {
            (_known, _facts) = ((week, answers), OutcomeFacts.Of(request.State, request.Knowledge, day));
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
