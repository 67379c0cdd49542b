using System.Diagnostics.CodeAnalysis;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>
/// Everything the rules know, as loaded from the knowledge files: complete and checked. Every list is in the order
/// of its ids, unless it says that the order is the one in which things are shown.
/// </summary>
public sealed record KnowledgeBase
{
    /// <summary>The exercises, by id.</summary>
    public required ValueList<Exercise> Exercises { get; init; }

    /// <summary>Every exercise id that a record may name, by id.</summary>
    public required ValueList<ExerciseId> KnownExerciseIds { get; init; }

    /// <summary>The dose ladders, by id.</summary>
    public required ValueList<Ladder> Ladders { get; init; }

    /// <summary>The contraindications, in the order of the file.</summary>
    public required ValueList<Contraindication> Contraindications
    {
        get;
        init => (field, DoseLimiting) = (value, value.Where(row => row.LimitsDose).ToValueList());
    }

    /// <summary>Those of them that limit a hold, an effort or the repetitions.</summary>
    public ValueList<Contraindication> DoseLimiting { get; private init; } = [];

    /// <summary>The conditions a person can name, in the order in which they are shown.</summary>
    public required ValueList<HealthCondition> Conditions { get; init; }

    /// <summary>The equipment a person can have, in the order in which it is shown.</summary>
    public required ValueList<EquipmentItem> Equipment { get; init; }

    /// <summary>The triage table.</summary>
    public required TriageRules Triage { get; init; }

    /// <summary>The numbers of phases, irritability, sessions and choosing.</summary>
    public required PlanningRules Planning { get; init; }

    /// <summary>How walking begins.</summary>
    public required WalkingRule Walking { get; init; }

    /// <summary>How a programme moves on, eases off and hands on.</summary>
    public required ProgressionRules Progression { get; init; }

    /// <summary>The questionnaires: what they ask, when, and what a change of them means.</summary>
    public required MeasureRules Measures { get; init; }

    /// <summary>What people can do for themselves besides exercise, in the order in which it is shown.</summary>
    public required ValueList<SelfCareCard> SelfCare { get; init; }

    /// <summary>The cards to learn from, by id.</summary>
    public required ValueList<LearnCard> Learn { get; init; }

    /// <summary>The sources, by id.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>The fixed texts, by id.</summary>
    public required ValueList<Message> Messages { get; init; }

    /// <summary>One sentence for every rule that can appear in a reason, by rule id.</summary>
    public required ValueList<Sentence> Reasons { get; init; }

    /// <summary>The sentences of advice, by id.</summary>
    public required ValueList<Sentence> Advice { get; init; }

    /// <summary>What a contraindication asks the person to change, by rule id. Not every one has a note.</summary>
    public required ValueList<Sentence> Notes { get; init; }

    /// <summary>Twelve hexadecimal digits that change when any knowledge file changes.</summary>
    public required string Version { get; init; }

    /// <summary>Looks for an exercise; an id that is known may still have no entry in the catalogue.</summary>
    public bool TryFind(ExerciseId id, [NotNullWhen(true)] out Exercise? exercise) =>
        (exercise = Find(Exercises, id.Value, static found => found.Id.Value)) is not null;

    /// <summary>The exercise with this id. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public Exercise ExerciseOf(ExerciseId id) => TryFind(id, out var exercise) ? exercise : throw Missing("exercise", id.Value);

    /// <summary>The ladder with this id. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public Ladder LadderOf(LadderId id) => Find(Ladders, id.Value, static found => found.Id.Value) ?? throw Missing("ladder", id.Value);

    /// <summary>The fixed text with this id. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public Message MessageOf(MessageId id) => Find(Messages, id.Value, static found => found.Id.Value) ?? throw Missing("message", id.Value);

    /// <summary>The sentence that says a rule. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public string ReasonOf(RuleId id) => Find(Reasons, id.Value, static found => found.Id)?.Text ?? throw Missing("reason", id.Value);

    /// <summary>The sentence of an advice. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public string AdviceOf(string id) => Find(Advice, id, static found => found.Id)?.Text ?? throw Missing("advice", id);

    /// <summary>What a contraindication asks the person to change, or null when it only rules exercises out.</summary>
    public string? NoteOf(RuleId id) => Find(Notes, id.Value, static found => found.Id)?.Text;

    /// <summary>The source with this id. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public Source SourceOf(SourceId id) =>
        id == SourceId.OwnJudgement
            ? Source.OwnJudgement
            : Find(Sources, id.Value, static found => found.Id.Value) ?? throw Missing("source", id.Value);

    private static T? Find<T>(ValueList<T> sorted, string id, Func<T, string> idOf)
        where T : class
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(idOf(sorted[middle]), id);
            if (order == 0)
            {
                return sorted[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static KeyNotFoundException Missing(string kind, string id) => new($"The knowledge has no {kind} '{id}'.");
}

/// <summary>Under which heading a condition is offered.</summary>
public enum ConditionGroup
{
    /// <summary>The spine.</summary>
    Spine,

    /// <summary>Other joints.</summary>
    Joints,

    /// <summary>Heart and blood pressure.</summary>
    HeartAndPressure,

    /// <summary>Pregnancy and birth.</summary>
    PregnancyAndBirth,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One condition a person can name: its name, and what it is in plain words.</summary>
public sealed record HealthCondition(ConditionId Id, string Name, string Plain, ConditionGroup Group);

/// <summary>One piece of equipment a person can have.</summary>
public sealed record EquipmentItem(EquipmentId Id, string Name);

/// <summary>How firmly a source was established.</summary>
public enum Certainty
{
    /// <summary>The source itself was read.</summary>
    Found,

    /// <summary>A text that reports the source was read.</summary>
    FoundSecondHand,

    /// <summary>General knowledge of the field; not looked up.</summary>
    Background,

    /// <summary>A decision of this project.</summary>
    Decision,

    /// <summary>Own judgement that no clinician has signed off.</summary>
    Own,
}

/// <summary>Where a number or a statement comes from.</summary>
public sealed record Source(SourceId Id, string Citation, Certainty Certainty)
{
    /// <summary>What stands behind the tag <c>own-judgement</c>.</summary>
    public static readonly Source OwnJudgement = new(SourceId.OwnJudgement, "Own judgement, not signed off by a clinician", Certainty.Own);
}

/// <summary>One fixed, reviewed text; its reason is what it is about in a few words, to fill a gap in another text.</summary>
public sealed record Message(MessageId Id, string Title, string Text, string Reason);

/// <summary>One sentence that can be shown, under the id of the rule or advice it belongs to.</summary>
public sealed record Sentence(string Id, string Text);
