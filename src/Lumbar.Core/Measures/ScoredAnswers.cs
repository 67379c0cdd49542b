using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>The mornings of a record and its complete answers with their scores, each worked out once however many days are looked at.</summary>
internal sealed class ScoredAnswers(PatientState state)
{
    private readonly Dictionary<MeasureId, List<(RecordEvent.MeasureAnswered Event, Points Points)>> _byMeasure = [];

    private MorningDays? _mornings;

    /// <summary>The gathered record.</summary>
    public PatientState State { get; } = state;

    /// <summary>The mornings by day.</summary>
    public MorningDays MorningsBy(PainCourseRule rule) => _mornings ??= new MorningDays(State, rule);

    /// <summary>The complete answers to a questionnaire, oldest first.</summary>
    public IReadOnlyList<(RecordEvent.MeasureAnswered Event, Points Points)> Of(MeasureRule rule)
    {
        if (!_byMeasure.TryGetValue(rule.Id, out var scored))
        {
            _byMeasure[rule.Id] = scored = Scored(rule);
        }

        return scored;
    }

    private List<(RecordEvent.MeasureAnswered Event, Points Points)> Scored(MeasureRule rule)
    {
        var scored = new List<(RecordEvent.MeasureAnswered Event, Points Points)>();
        foreach (var answer in State.Measures)
        {
            if (answer.Measure == rule.Id.Value && MeasureScore.Of(rule, answer) is MeasureScore.Scored { Value: var points })
            {
                scored.Add((answer, points));
            }
        }

        return scored;
    }
}
