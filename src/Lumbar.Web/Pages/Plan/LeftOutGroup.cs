using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
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
    /// <summary>Every exercise of the catalogue that is not in the plan, in three groups. Groups without any are left away.</summary>
    public static IReadOnlyList<LeftOutGroup> Of(PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        var fits = plan.Programme.NotChosen.Select(left => Item(left.Exercise, left.Reasons, knowledge))
            .Concat(plan.Eligibility.Eligible.Where(IsOnItsOwn).Select(exercise => Item(exercise, [new Reason(RuleIds.NoRole, null, [])], knowledge)));
        var byStatus = plan.Eligibility.Excluded.ToLookup(excluded => excluded.Exercise.Status == ExerciseStatus.Avoid);
        LeftOutGroup[] groups =
        [
            new("Fits you, but not chosen", "These may come into your plan in another week.", Ordered(fits)),
            new("Not now", "Something you told us rules these out for the time being.", Ordered(byStatus[false].Select(left => Item(left.Exercise, left.Reasons, knowledge)))),
            new("Not offered to anyone", "Our sources advise against these with a painful back.", Ordered(byStatus[true].Select(left => Item(left.Exercise, left.Reasons, knowledge)))),
        ];
        return [.. groups.Where(group => group.Items.Count > 0)];
    }

    private static bool IsOnItsOwn(Exercise exercise) => (exercise.Role is null || exercise.Ladder is null) && exercise.Id != WalkStart.Walk;

    private static LeftOutItem Item(Exercise exercise, ValueList<Reason> reasons, KnowledgeBase knowledge) =>
        new(exercise.Id.Value, exercise.Name, ReasonText.Of(reasons[0], knowledge), reasons);

    private static IReadOnlyList<LeftOutItem> Ordered(IEnumerable<LeftOutItem> items) => [.. items.OrderBy(item => item.Name, StringComparer.Ordinal)];
}
