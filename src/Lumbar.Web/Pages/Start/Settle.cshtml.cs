using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>How long it takes to settle.</summary>
public sealed class SettleModel(StartDesk desk) : StepPage(desk, new(3, 4))
{
    /// <summary>Minutes, one of those offered.</summary>
    [BindProperty]
    public int? Minutes { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Minutes = draft.SettleMinutes;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (Spans.Settle.All(span => span.Number != Minutes))
        {
            ModelState.TryAddModelError(nameof(Minutes), "Choose how long it takes to settle.");
        }

        return draft with { SettleMinutes = Minutes };
    }
}
