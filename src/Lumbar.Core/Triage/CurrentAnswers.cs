using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>The answers that count at one moment: the latest to each question, unless it has become too old.</summary>
internal sealed class CurrentAnswers
{
    private readonly Dictionary<QuestionId, Answer> _byQuestion;

    private CurrentAnswers(ValueList<TimedAnswer> answers)
    {
        Answers = answers;
        _byQuestion = answers.ToDictionary(answer => answer.Question, answer => answer.Answer);
    }

    public ValueList<TimedAnswer> Answers { get; }

    public AnsweredFacts With(IFacts person) => new(person, _byQuestion);

    /// <summary>The answers that count on the day of the request.</summary>
    public static CurrentAnswers On(TriageRequest request) => At(request, Latest(request.Answers).Values, request.On, DateTimeOffset.MaxValue);

    /// <summary>The answers that counted at a moment of a day, of the latest to each question up to then.</summary>
    public static CurrentAnswers At(TriageRequest request, IEnumerable<TimedAnswer> latest, DateOnly day, DateTimeOffset moment)
    {
        var todayOnly = request.Rules.Rows.Where(row => row.TodayOnly).SelectMany(row => row.Results).SelectMany(result => result.When.Questions).ToHashSet();
        return new CurrentAnswers(latest
            .Where(answer => Counts(request, answer, day, moment))
            .Select(answer => todayOnly.Contains(answer.Question) && DayOf(answer.At) != day ? answer with { Answer = Answer.No } : answer)
            .OrderBy(answer => answer.Question)
            .ToValueList());
    }

    /// <summary>The person's own calendar day of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    private static Dictionary<QuestionId, TimedAnswer> Latest(ValueList<TimedAnswer> history)
    {
        var latest = new Dictionary<QuestionId, TimedAnswer>();
        foreach (var answer in history)
        {
            latest[answer.Question] = answer;
        }

        return latest;
    }

    private static bool Counts(TriageRequest request, TimedAnswer answer, DateOnly day, DateTimeOffset moment) =>
        day.DayNumber - DayOf(answer.At).DayNumber < request.Rules.ValidDays
        && (request.StaleBefore is not { } stale || moment <= stale || answer.At >= stale);
}
