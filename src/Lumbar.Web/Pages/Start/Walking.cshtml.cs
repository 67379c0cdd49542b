using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>How long walking is comfortable.</summary>
public sealed class WalkingModel(StartDesk desk) : StepPage(desk, new(5, 4))
{
    /// <summary>Minutes, one of those offered.</summary>
    [BindProperty]
    public int? Minutes { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Minutes = draft.WalkMinutes;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (Spans.Walk.All(span => span.Number != Minutes))
        {
            ModelState.TryAddModelError(nameof(Minutes), "Choose how long you can walk in comfort.");
        }

        return draft with { WalkMinutes = Minutes };
    }
}
