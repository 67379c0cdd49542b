using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>
/// The answers that count at one moment of a day: the latest to each question up to then, unless it has become too old.
/// They are looked at before the next moment comes.
/// </summary>
internal sealed class CurrentAnswers(TriageRequest request, Dictionary<QuestionId, TimedAnswer> latest, DateOnly day, DateTimeOffset moment)
{
    /// <summary>The answers, by question.</summary>
    public ValueList<TimedAnswer> Answers => All().OrderBy(answer => answer.Question).ToValueList();

    public IFacts With(IFacts person) => new Facts(person, this);

    /// <summary>The person's own calendar day of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    private List<TimedAnswer> All()
    {
        var all = new List<TimedAnswer>(latest.Count);
        foreach (var (_, answer) in latest)
        {
            if (Counts(answer))
            {
                all.Add(IsOver(answer) ? answer with { Answer = Answer.No } : answer);
            }
        }

        return all;
    }

    private Truth Of(QuestionId question) =>
        !latest.TryGetValue(question, out var answer) || !Counts(answer) ? Truth.NotKnown
        : IsOver(answer) ? Truth.No
        : AnsweredFacts.Of(answer.Answer);

    private bool Counts(TimedAnswer answer) =>
        day.DayNumber - answer.Day.DayNumber < request.Rules.ValidDays
        && (request.StaleBefore is not { } stale || moment <= stale || answer.At >= stale);

    /// <summary>What was only asked about its own day is no longer so.</summary>
    private bool IsOver(TimedAnswer answer) => answer.Day != day && request.Rules.TodayQuestions.Contains(answer.Question);

    private sealed class Facts(IFacts person, CurrentAnswers current) : IFacts
    {
        public LegSymptom? Leg => person.Leg;

        public Truth AnswerTo(QuestionId question) => current.Of(question);

        public Truth Has(ConditionId condition) => person.Has(condition);

        public int? Number(NumberFact fact) => person.Number(fact);

        public bool? Flag(FlagFact fact) => person.Flag(fact);
    }
}
