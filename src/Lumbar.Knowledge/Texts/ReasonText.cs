using System.Globalization;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Texts;

/// <summary>Makes the sentence a person reads from a reason, with its gaps filled from the facts.</summary>
public static class ReasonText
{
    /// <summary>The sentence of a reason.</summary>
    public static string Of(Reason reason, KnowledgeBase knowledge)
    {
        var sentence = knowledge.ReasonOf(reason.Rule);
        foreach (var fact in reason.Facts)
        {
            sentence = sentence.Replace($"{{{fact.Name}}}", Say(fact, knowledge), StringComparison.Ordinal);
        }

        return sentence.Length > 0 ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
    }

    /// <summary>A fixed text with its gaps filled: the emergency number and what the text is about.</summary>
    public static string Of(Message message, string emergencyNumber) => message.Text
        .Replace("{number}", emergencyNumber, StringComparison.Ordinal)
        .Replace("{reason}", message.Reason, StringComparison.Ordinal);

    private static string Say(Fact fact, KnowledgeBase knowledge) => fact.Name switch
    {
        "other" or "needs" or "easier" or "first" => NameOf(fact.Value, knowledge),
        "parts" => string.Join("; ", fact.Value.Split(", ").Select(part => NameOf(part, knowledge))),
        "until" => DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? $"{day:d MMMM}" : fact.Value,
        _ => fact.Value,
    };

    private static string NameOf(string id, KnowledgeBase knowledge) =>
        knowledge.TryFind(new ExerciseId(id), out var exercise) ? exercise.Name : id;
}
