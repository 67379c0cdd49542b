using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Triage;

/// <summary>Whether the safety questions were all answered again since something new was named.</summary>
public static class FreshScreen
{
    /// <summary>Whether every question that applies has an answer that counts and was given at this moment or later.</summary>
    public static bool IsAnsweredSince(TriageRules rules, IFacts facts, IEnumerable<TimedAnswer> current, DateTimeOffset moment)
    {
        var fresh = current.Where(answer => answer.At >= moment).Select(answer => answer.Question).ToHashSet();
        return rules.Questions.All(question => fresh.Contains(question.Id) || !RowReading.Applies(question, facts));
    }
}
