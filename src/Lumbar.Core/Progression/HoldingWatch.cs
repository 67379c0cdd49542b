using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>
/// Watches whether what was reached is enough to be kept: the pain is low, two movements stand high on their ladders, the
/// person's own activities are better, and some weeks have passed. It ends with a flare-up, with relief and with a long gap.
/// Source: rules.md section 6.6.
/// </summary>
internal sealed class HoldingWatch(CourseRequest request, AllSteps steps)
{
    private const int Week = 7;

    private readonly StateRule _rule = request.Knowledge.Progression.State;

    private readonly List<RecordEvent.MeasureAnswered> _answers = [];
    private bool? _hasGained;

    public bool IsHolding { get; private set; }

    /// <summary>Takes in an answer to a questionnaire; only what was said by then can begin it.</summary>
    public void Note(RecordEvent.MeasureAnswered answer)
    {
        if (answer.Measure == MeasureIds.Activities.Value)
        {
            _answers.Add(answer);
            _hasGained = null;
        }
    }

    /// <summary>Looks whether holding begins on a day.</summary>
    public void Look(DateOnly day, List<SessionReading> sessions, FlareWatch flares, bool isTooEarly)
    {
        if (IsHolding || isTooEarly || sessions.Count == 0 || day < sessions[0].Day.Plus(_rule.HoldingWeeks * Week))
        {
            return;
        }

        var isCalm = flares.Usual(day.Plus(1), told: null) is { } usual && usual.TwicePain <= 2 * _rule.HoldingPain.Value;
        if (isCalm && steps.FamiliesNearTop() >= _rule.HoldingFamilies && HasGained(day))
        {
            IsHolding = true;
            steps.Hold(day, _rule.HoldingStrengthDays);
        }
    }

    public void End(DateOnly day)
    {
        if (IsHolding)
        {
            IsHolding = false;
            steps.EndHold(day);
        }
    }

    /// <summary>Whether the person's own activities are better by enough. It is worked out anew only when they were answered again.</summary>
    private bool HasGained(DateOnly day)
    {
        if (_hasGained is not { } known)
        {
            var course = MeasureCourse.Of(PatientState.Empty with { Measures = _answers.ToValueList() }, request.Knowledge.Measures.Of(MeasureIds.Activities), day);
            _hasGained = known = course?.Change.Change is { } gain && gain >= Points.Of(_rule.HoldingActivityGain);
        }

        return known;
    }
}
