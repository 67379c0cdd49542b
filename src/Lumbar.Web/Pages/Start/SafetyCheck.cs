using System.Diagnostics.CodeAnalysis;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Start;

/// <summary>The safety check as it stands: which questions apply, which have an answer that counts, which wait to be asked another way.</summary>
public sealed class SafetyCheck
{
    private readonly IFacts _person;
    private readonly Dictionary<QuestionId, Question> _questions;
    private readonly HashSet<QuestionId> _askAgain;

    /// <summary>The check for these answers.</summary>
    public SafetyCheck(TriageRules rules, IReadOnlyDictionary<QuestionId, Answer> answers, IEnumerable<QuestionId> askAgain, IFacts person)
    {
        Rules = rules;
        Answers = answers;
        _askAgain = [.. askAgain];
        _person = person;
        _questions = rules.Questions.ToDictionary(question => question.Id);
    }

    /// <summary>The table.</summary>
    public TriageRules Rules { get; }

    /// <summary>The answers that count.</summary>
    public IReadOnlyDictionary<QuestionId, Answer> Answers { get; }

    /// <summary>The page with this number, counted from 1.</summary>
    public bool TryPage(int number, [NotNullWhen(true)] out QuestionPage? page) =>
        (page = number >= 1 && number <= Rules.Pages.Count ? Rules.Pages[number - 1] : null) is not null;

    /// <summary>The number of the page that holds a question.</summary>
    public int PageOf(QuestionId question) => Rules.Pages.ToList().FindIndex(page => page.Questions.Contains(question)) + 1;

    /// <summary>The questions of a page that apply, once these answers are given as well.</summary>
    public IReadOnlyList<Question> Applying(QuestionPage page, IReadOnlyDictionary<QuestionId, Answer>? given = null)
    {
        var answers = new Dictionary<QuestionId, Answer>(Answers);
        foreach (var (question, answer) in given ?? new Dictionary<QuestionId, Answer>())
        {
            answers[question] = answer;
        }

        var facts = new AnsweredFacts(_person, answers);
        return [.. page.Questions.Select(id => _questions[id]).Where(question => Applies(question, facts, answers))];
    }

    /// <summary>The questions of a page that still need an answer.</summary>
    public IReadOnlyList<Question> Open(QuestionPage page) => [.. Applying(page).Where(IsOpen)];

    /// <summary>The questions of a page that wait to be asked another way.</summary>
    public IEnumerable<Question> Waiting(QuestionPage page) => Applying(page).Where(question => _askAgain.Contains(question.Id));

    /// <summary>The answer to show as chosen, or null for none.</summary>
    public Answer? Shown(QuestionId question) =>
        _askAgain.Contains(question) ? Answer.Unsure : Answers.TryGetValue(question, out var answer) ? answer : null;

    /// <summary>Whether staying unsure about a question means a doctor today, with the other answers as they are.</summary>
    public bool MeansDoctorToday(QuestionId question)
    {
        var facts = new AnsweredFacts(_person, new Dictionary<QuestionId, Answer>(Answers) { [question] = Answer.Unsure });
        return Rules.Rows.SelectMany(row => row.Results)
            .Any(result => result.Tier.IsUrgent() && result.When.Questions.Contains(question) && result.When.For(facts) >= Truth.Unsure);
    }

    private bool IsOpen(Question question) => !Answers.ContainsKey(question.Id) || _askAgain.Contains(question.Id);

    // While the answer it follows is missing it is not shown; once only facts are missing it is, as unknown is never "no".
    private static bool Applies(Question question, IFacts facts, Dictionary<QuestionId, Answer> answers) => question.OnlyIf?.For(facts) switch
    {
        null or Truth.Yes or Truth.Unsure => true,
        Truth.NotKnown => question.OnlyIf.Questions.All(answers.ContainsKey),
        _ => false,
    };
}
