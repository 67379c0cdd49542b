using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Web.Pages.Plan;

/// <summary>An exercise that is not in the plan: the reason in one sentence, and the rules behind it.</summary>
public sealed record LeftOutItem(string Id, string Name, string Because, ValueList<Reason> Reasons)
{
    /// <summary>Whether the person left it out and can take it back.</summary>
    public bool IsOwnWish => Reasons.Any(reason => reason.Rule == RuleIds.Refused);
}

/// <summary>Exercises left out for the same kind of reason.</summary>
public sealed record LeftOutGroup(string Heading, string Means, IReadOnlyList<LeftOutItem> Items)
{
    private enum Out
    {
        Wish,
        Now,
        Alone,
        AsOne,
        Always,
    }

    /// <summary>Every exercise of the catalogue that is not in the plan, by the kind of reason. Groups without any are left away.</summary>
    public static IReadOnlyList<LeftOutGroup> Of(PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        var excluded = plan.Eligibility.Excluded.ToLookup(GroupOf);
        LeftOutGroup[] groups =
        [
            new("Left out by you", "You can bring each of these back.", Items(excluded[Out.Wish])),
            new("Fits you, but not chosen", "These may come into your plan in another week.", Ordered(plan.Programme.NotChosen.Select(left => Item(left.Exercise, left.Reasons, knowledge)))),
            new("On your own", "These fit you too, outside your sessions. You choose when.", Ordered(plan.Eligibility.Activities.Select(left => Item(left.Exercise, left.Reasons, knowledge)))),
            new("Not now", "Something you told us rules these out for the time being.", Items(excluded[Out.Now])),
            new("Only with a clinician", "Our sources name these with reservations, so the plan never chooses them by itself.", Items(excluded[Out.Alone])),
            new("Names for several exercises", "Each exercise behind such a name is chosen by itself.", Items(excluded[Out.AsOne])),
            new("Not offered to anyone", "Our sources advise against these with a painful back.", Items(excluded[Out.Always])),
        ];

        IReadOnlyList<LeftOutItem> Items(IEnumerable<ExcludedExercise> left) => Ordered(left.Select(entry => Item(entry.Exercise, entry.Reasons, knowledge)));

        return [.. groups.Where(group => group.Items.Count > 0)];
    }

    private static Out GroupOf(ExcludedExercise left) => left.Exercise switch
    {
        { IsNeverOffered: true } => Out.Always,
        { Form: ExerciseForm.Collection } => Out.AsOne,
        _ when left.Reasons.All(reason => reason.Rule == RuleIds.Refused) => Out.Wish,
        { Status: ExerciseStatus.Caution } => Out.Alone,
        _ => Out.Now,
    };

    private static LeftOutItem Item(Exercise exercise, ValueList<Reason> reasons, KnowledgeBase knowledge) =>
        new(exercise.Id.Value, exercise.Name, ReasonText.Of(reasons[0], knowledge), reasons);

    private static IReadOnlyList<LeftOutItem> Ordered(IEnumerable<LeftOutItem> items) => [.. items.OrderBy(item => item.Name, StringComparer.Ordinal)];
}
