using Lumbar.Core.Triage;

namespace Lumbar.Core.Record;

/// <summary>The ids a record may mention. Any other is an error, never silently passed over.</summary>
public sealed class RecordVocabulary
{
    private readonly HashSet<string> _exercises;
    private readonly HashSet<string> _conditions;
    private readonly HashSet<string> _equipment;
    private readonly HashSet<string> _questions;

    /// <summary>The ids that the knowledge knows.</summary>
    public RecordVocabulary(KnowledgeBase knowledge)
    {
        _exercises = [.. knowledge.KnownExerciseIds.Select(id => id.Value)];
        _conditions = [.. knowledge.Conditions.Select(condition => condition.Id.Value)];
        _equipment = [.. knowledge.Equipment.Select(equipment => equipment.Id.Value)];
        _questions = [.. knowledge.Triage.Questions.Select(question => question.Id.Value)];
    }

    internal bool KnowsExercise(string id) => _exercises.Contains(id);

    internal bool KnowsCondition(string id) => _conditions.Contains(id);

    internal bool KnowsEquipment(string id) => _equipment.Contains(id);

    internal bool KnowsQuestion(string id) => _questions.Contains(id);

    internal string AllowedConditions() => Listed(_conditions);

    internal string AllowedEquipment() => Listed(_equipment);

    internal static string AllowedExercises() => "an id of the exercise catalogue, such as bird-dog";

    internal static string AllowedQuestions() => "a question id as listed by \"lumbar questions\"";

    private static string Listed(HashSet<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));
}
