using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Start;

/// <summary>The answers of one page of the safety check as a form sends them, read strictly.</summary>
public static class SafetyForm
{
    /// <summary>Yes.</summary>
    public const string Yes = "yes";

    /// <summary>No.</summary>
    public const string No = "no";

    /// <summary>Not sure.</summary>
    public const string Unsure = "unsure";

    /// <summary>The button that answers no to everything shown.</summary>
    public const string None = "none";

    /// <summary>The button that sends the answers as they are.</summary>
    public const string These = "these";

    /// <summary>The answer of a word, or null for a word that is none.</summary>
    public static Answer? Read(string? word) => word switch
    {
        Yes => Answer.Yes,
        No => Answer.No,
        Unsure => Answer.Unsure,
        _ => null,
    };

    /// <summary>The word of an answer.</summary>
    public static string? Word(Answer? answer) => answer switch
    {
        Answer.Yes => Yes,
        Answer.No => No,
        Answer.Unsure => Unsure,
        null => null,
    };

    /// <summary>What was chosen, or null when the form names a question or an answer that does not exist on this page.</summary>
    public static Dictionary<QuestionId, Answer>? Chosen(IReadOnlyDictionary<string, string?> sent, QuestionPage page)
    {
        var chosen = new Dictionary<QuestionId, Answer>();
        foreach (var (id, word) in sent.Where(entry => !string.IsNullOrEmpty(entry.Value)))
        {
            if (!page.Questions.Contains(new QuestionId(id)) || Read(word) is not { } answer)
            {
                return null;
            }

            chosen[new QuestionId(id)] = answer;
        }

        return chosen;
    }
}
