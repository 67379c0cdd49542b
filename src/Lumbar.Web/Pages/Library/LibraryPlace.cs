using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Pages.Plan;

namespace Lumbar.Web.Pages.Library;

/// <summary>Where an exercise stands for one person. The order is the order on the page.</summary>
public enum LibraryGroup
{
    /// <summary>In the plan.</summary>
    InPlan,

    /// <summary>May be offered, and is not in the plan this week.</summary>
    Fits,

    /// <summary>Waits for something that comes by itself with time and practice.</summary>
    Later,

    /// <summary>Ruled out by something the person told.</summary>
    NotNow,

    /// <summary>The person left it out.</summary>
    LeftOut,

    /// <summary>Offered to nobody with a painful back.</summary>
    NotOffered,
}

/// <summary>Where an exercise stands for the person, and why, in the words of the plan.</summary>
public sealed record LibraryPlace(LibraryGroup Group, string Because, ValueList<Reason> Reasons)
{
    private static readonly HashSet<RuleId> Passing =
    [
        RuleIds.Stage, RuleIds.Load, RuleIds.EndRange, RuleIds.Relief, RuleIds.Direction,
        ProgressionRuleIds.Unlock, ProgressionRuleIds.FlareRest, ProgressionRuleIds.Out, ProgressionRuleIds.Easier,
    ];

    /// <summary>The words on the chip.</summary>
    public string Chip => Group switch
    {
        LibraryGroup.InPlan => "In your plan",
        LibraryGroup.Fits => "Fits you",
        LibraryGroup.Later => "Later",
        LibraryGroup.NotNow => "Not for now",
        LibraryGroup.LeftOut => "You left it out",
        LibraryGroup.NotOffered => "Not offered",
    };

    /// <summary>The look of the chip.</summary>
    public string Look => Group switch
    {
        LibraryGroup.InPlan => "chip mat",
        LibraryGroup.Fits => "chip ok",
        LibraryGroup.Later or LibraryGroup.NotNow or LibraryGroup.LeftOut or LibraryGroup.NotOffered => "chip",
    };

    /// <summary>Whether the person may do it: it is in the plan or could be.</summary>
    public bool Suits => Group is LibraryGroup.InPlan or LibraryGroup.Fits;

    /// <summary>Where an exercise stands in a plan.</summary>
    public static LibraryPlace Of(Exercise exercise, PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        if (plan.Programme.Exercises.FirstOrDefault(each => each.Exercise.Id == exercise.Id) is { } chosen)
        {
            return new LibraryPlace(LibraryGroup.InPlan, ReasonText.Of(PlanItem.Strongest(chosen.Reasons), knowledge), chosen.Reasons);
        }

        if (exercise.Id == WalkStart.Walk && plan.Walking is { } walking)
        {
            return Told(LibraryGroup.InPlan, walking.Reasons, knowledge);
        }

        if (plan.Eligibility.Excluded.FirstOrDefault(each => each.Exercise.Id == exercise.Id) is { } excluded)
        {
            return Told(GroupOf(excluded), excluded.Reasons, knowledge);
        }

        var left = plan.Programme.NotChosen.FirstOrDefault(each => each.Exercise.Id == exercise.Id);
        return Told(LibraryGroup.Fits, left?.Reasons ?? [new Reason(RuleIds.NoRole, null, [])], knowledge);
    }

    private static LibraryGroup GroupOf(ExcludedExercise excluded)
    {
        if (excluded.Exercise.Status == ExerciseStatus.Avoid)
        {
            return LibraryGroup.NotOffered;
        }

        if (excluded.Reasons.Any(reason => reason.Rule == RuleIds.Refused))
        {
            return LibraryGroup.LeftOut;
        }

        return excluded.Reasons.All(reason => Passing.Contains(reason.Rule)) ? LibraryGroup.Later : LibraryGroup.NotNow;
    }

    private static LibraryPlace Told(LibraryGroup group, ValueList<Reason> reasons, KnowledgeBase knowledge) =>
        new(group, ReasonText.Of(reasons[0], knowledge), reasons);
}
