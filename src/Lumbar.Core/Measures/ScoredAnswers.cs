using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>The mornings of a record and its complete answers with their scores, each worked out once however many days are looked at.</summary>
internal sealed class ScoredAnswers(PatientState state)
{
    private readonly Dictionary<MeasureId, List<(RecordEvent.MeasureAnswered Event, Points Points)>> _scored = [];
    private readonly Dictionary<MeasureId, (int Answers, MeasureCourse? Course)> _courses = [];
    private readonly Dictionary<MeasureId, (int Answers, ScoreChange Change)> _changes = [];
    private readonly Dictionary<string, List<RecordEvent.MeasureAnswered>> _byMeasure = ByMeasure(state);
    private MorningDays? _mornings;

    /// <summary>The gathered record.</summary>
    public PatientState State { get; } = state;

    /// <summary>The mornings by day.</summary>
    public MorningDays MorningsBy(PainCourseRule rule) => _mornings ??= new MorningDays(State, rule);

    /// <summary>Every answer to a questionnaire, complete or not, oldest first.</summary>
    public List<RecordEvent.MeasureAnswered> AllOf(MeasureId measure) => _byMeasure.GetValueOrDefault(measure.Value) ?? [];

    /// <summary>The complete answers to a questionnaire, oldest first.</summary>
    public List<(RecordEvent.MeasureAnswered Event, Points Points)> Of(MeasureRule rule)
    {
        if (!_scored.TryGetValue(rule.Id, out var scored))
        {
            _scored[rule.Id] = scored = Scored(rule);
        }

        return scored;
    }

    /// <summary>How a questionnaire has gone up to a day, worked out anew only when there are more answers by then than when it was last asked for.</summary>
    public MeasureCourse? CourseOf(MeasureRule rule, DateOnly on)
    {
        var answers = AnswersBy(rule, on);
        if (!_courses.TryGetValue(rule.Id, out var known) || known.Answers != answers)
        {
            _courses[rule.Id] = known = (answers, MeasureCourse.Of(this, rule, on));
        }

        return known.Course;
    }

    /// <summary>Only how it has changed up to a day, as quickly.</summary>
    public ScoreChange ChangeOf(MeasureRule rule, DateOnly on)
    {
        var answers = AnswersBy(rule, on);
        if (!_changes.TryGetValue(rule.Id, out var known) || known.Answers != answers)
        {
            _changes[rule.Id] = known = (answers, MeasureCourse.ChangeOf(this, rule, on));
        }

        return known.Change;
    }

    private int AnswersBy(MeasureRule rule, DateOnly on)
    {
        var answers = 0;
        foreach (var (answer, _) in Of(rule))
        {
            answers += answer.Day <= on ? 1 : 0;
        }

        return answers;
    }

    private List<(RecordEvent.MeasureAnswered Event, Points Points)> Scored(MeasureRule rule)
    {
        var scored = new List<(RecordEvent.MeasureAnswered Event, Points Points)>();
        foreach (var answer in AllOf(rule.Id))
        {
            if (MeasureScore.Of(rule, answer) is MeasureScore.Scored { Value: var points })
            {
                scored.Add((answer, points));
            }
        }

        return scored;
    }

    private static Dictionary<string, List<RecordEvent.MeasureAnswered>> ByMeasure(PatientState state)
    {
        var byMeasure = new Dictionary<string, List<RecordEvent.MeasureAnswered>>(StringComparer.Ordinal);
        foreach (var answer in state.Measures)
        {
            if (answer.Measure is not { } measure)
            {
                continue;
            }

            if (!byMeasure.TryGetValue(measure, out var answers))
            {
                byMeasure[measure] = answers = [];
            }

            answers.Add(answer);
        }

        return byMeasure;
    }
}
