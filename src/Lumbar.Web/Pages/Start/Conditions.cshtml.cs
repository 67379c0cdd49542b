using Lumbar.Core.Triage;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>The conditions under one heading.</summary>
public sealed record ConditionList(string Heading, IReadOnlyList<HealthCondition> Conditions);

/// <summary>The conditions a person has.</summary>
public sealed class ConditionsModel(StartDesk desk, KnowledgeBase knowledge) : StepPage(desk, new(1, 4))
{
    /// <summary>The ids that are ticked, or "none".</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>The conditions in their groups.</summary>
    public IReadOnlyList<ConditionList> Groups =>
        [.. knowledge.Conditions.GroupBy(condition => condition.Group).Select(group => new ConditionList(Heading(group.Key), [.. group]))];

    private IReadOnlyList<string> Offered => [.. knowledge.Conditions.Select(condition => condition.Id.Value)];

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Chosen = [.. SeveralAnswers.Shown(draft.Conditions)];

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (SeveralAnswers.ErrorIn(Chosen, Offered, "Tick what applies, or none of these.") is { } error)
        {
            ModelState.AddModelError(nameof(Chosen), error);
        }

        var told = draft with { Conditions = SeveralAnswers.Of(Chosen, Offered) };
        return told.IsPregnant ? told : told with { PregnancyWeeks = null, WeeksNotKnown = false };
    }

    private static string Heading(ConditionGroup group) => group switch
    {
        ConditionGroup.Spine => "Spine and bones",
        ConditionGroup.Joints => "Other joints",
        ConditionGroup.HeartAndPressure => "Heart, pressure and dizziness",
        ConditionGroup.PregnancyAndBirth => "Pregnancy, birth and pelvis",
        ConditionGroup.Other => "Other",
    };
}
