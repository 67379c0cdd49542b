using System.Globalization;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Texts;

/// <summary>Says a fact that a rule looked at in words a person understands, such as "Worst pain in 24 hours: 7".</summary>
public static class FactText
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["belowKnee"] = "below the knee",
        ["thigh"] = "the thigh",
        ["buttock"] = "the buttock",
        ["back"] = "the low back",
        ["extension"] = "bending backward",
        ["flexion"] = "bending forward",
        ["acuteMatched"] = "early, in the direction that eases",
        ["general"] = "after the first weeks",
        ["advanced"] = "with a clinician's word",
        ["loaded"] = "higher",
        ["low"] = "low",
        ["green"] = "calm",
        ["amber"] = "a little much",
        ["red"] = "too much",
    };

    /// <summary>The fact in words: exercises by their names, days as one says them.</summary>
    public static string Of(Fact fact, KnowledgeBase knowledge) =>
        $"{FactNames.Of(fact.Name)}: {string.Join(", ", fact.Value.Split(", ").Select(value => Say(value, knowledge)))}";

    private static string Say(string value, KnowledgeBase knowledge) =>
        Values.GetValueOrDefault(value)
        ?? (knowledge.TryFind(new ExerciseId(value), out var exercise) ? exercise.Name : null)
        ?? (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? $"{day:d MMMM yyyy}" : value);
}
