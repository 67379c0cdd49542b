using Lumbar.Core.Triage;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>The equipment at hand.</summary>
public sealed class EquipmentModel(StartDesk desk, KnowledgeBase knowledge) : StepPage(desk, new(5, 2))
{
    /// <summary>The ticked ids, or "none".</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>What can be ticked.</summary>
    public IReadOnlyList<EquipmentItem> Items => knowledge.Equipment;

    private IReadOnlyList<string> Offered => [.. knowledge.Equipment.Select(item => item.Id.Value)];

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Chosen = [.. SeveralAnswers.Shown(draft.Equipment)];

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (SeveralAnswers.ErrorIn(Chosen, Offered, "Tick what you have, or none of these.") is { } error)
        {
            ModelState.AddModelError(nameof(Chosen), error);
        }

        return draft with { Equipment = SeveralAnswers.Of(Chosen, Offered) };
    }
}
