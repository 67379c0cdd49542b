using Lumbar.Core.Triage;

namespace Lumbar.Web.Pages.Start;

/// <summary>An answer that stands behind an outcome, as one shows it at the desk.</summary>
public sealed record ClosingAnswer(Question Question, Answer Answer, DateTimeOffset At, bool ChangedSince)
{
    /// <summary>The answer in words.</summary>
    public string Words => (Answer == Answer.Yes ? "Yes" : "Not sure") + (ChangedSince ? ", changed later" : "");

    /// <summary>The answers behind the rows that close exercise, in the order in which they are asked.</summary>
    public static IReadOnlyList<ClosingAnswer> Of(Intake intake)
    {
        var triage = intake.Knowledge.Triage;
        var rows = intake.Triage.Rows.Where(row => row.Tier.ClosesExercise()).Select(row => row.Rule).ToHashSet();
        var results = triage.Rows.Where(row => rows.Contains(row.Id)).SelectMany(row => row.Results);
        var asked = results.SelectMany(result => result.When.Questions).ToHashSet();
        var questions = triage.Questions.Where(question => asked.Contains(question.Id));
        return [.. questions.Select(question => Find(question, intake)).OfType<ClosingAnswer>()];
    }

    /// <summary>The last answer other than no that was not taken back as a slip, as long as it can be the one that closed exercise.</summary>
    private static ClosingAnswer? Find(Question question, Intake intake)
    {
        var rules = intake.Knowledge.Triage;
        var given = intake.State.Answers.Where(answer => answer.Question == question.Id).ToList();
        var place = given.FindLastIndex(answer => answer.Answer != Answer.No);
        if (place < 0 || (intake.Triage.Lock is { } locked && locked.Since - given[place].At > TimeSpan.FromDays(rules.ValidDays)))
        {
            return null;
        }

        var next = given.ElementAtOrDefault(place + 1);
        var isSlip = next is not null && next.At - given[place].At <= TimeSpan.FromMinutes(rules.CorrectionMinutes);
        return isSlip ? null : new ClosingAnswer(question, given[place].Answer, given[place].At, next is not null);
    }
}
