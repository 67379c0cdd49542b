using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>The answers that count at one moment: the latest to each question, unless it has become too old.</summary>
internal sealed class CurrentAnswers
{
    private readonly List<TimedAnswer> _answers;
    private readonly Dictionary<QuestionId, Answer> _byQuestion;

    private CurrentAnswers(int most) => (_answers, _byQuestion) = (new(most), new(most));

    /// <summary>The answers, in no particular order.</summary>
    public IReadOnlyList<TimedAnswer> Answers => _answers;

    /// <summary>The answers, by question.</summary>
    public ValueList<TimedAnswer> InOrder() => _answers.OrderBy(answer => answer.Question).ToValueList();

    public AnsweredFacts With(IFacts person) => new(person, _byQuestion);

    /// <summary>The answers that counted at a moment of a day, of the latest to each question up to then.</summary>
    public static CurrentAnswers At(TriageRequest request, IReadOnlyCollection<TimedAnswer> latest, DateOnly day, DateTimeOffset moment)
    {
        var current = new CurrentAnswers(latest.Count);
        foreach (var answer in latest)
        {
            if (Counts(request, answer, day, moment))
            {
                var isOver = DayOf(answer.At) != day && request.Rules.TodayQuestions.Contains(answer.Question);
                current.Add(isOver ? answer with { Answer = Answer.No } : answer);
            }
        }

        return current;
    }

    /// <summary>The person's own calendar day of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    private static bool Counts(TriageRequest request, TimedAnswer answer, DateOnly day, DateTimeOffset moment) =>
        day.DayNumber - DayOf(answer.At).DayNumber < request.Rules.ValidDays
        && (request.StaleBefore is not { } stale || moment <= stale || answer.At >= stale);

    private void Add(TimedAnswer answer)
    {
        _answers.Add(answer);
        _byQuestion[answer.Question] = answer.Answer;
    }
}
