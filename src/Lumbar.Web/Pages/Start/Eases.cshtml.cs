using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>What eases it.</summary>
public sealed class EasesModel(StartDesk desk) : StepPage(desk, new(4, 1))
{
    private static readonly IReadOnlyList<string> Offered = [.. Spans.Eases.Select(ease => ease.Value.ToString())];

    /// <summary>The ticked ones, or "none".</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) =>
        Chosen = [.. SeveralAnswers.Shown(draft.EasedBy is { } eases ? [.. eases.Select(ease => ease.ToString())] : null)];

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (SeveralAnswers.ErrorIn(Chosen, Offered, "Tick what makes it easier, or none of these.") is { } error)
        {
            ModelState.AddModelError(nameof(Chosen), error);
        }

        return draft with { EasedBy = [.. Spans.Eases.Select(ease => ease.Value).Where(ease => Chosen.Contains(ease.ToString()))] };
    }
}
