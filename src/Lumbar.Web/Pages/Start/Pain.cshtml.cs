using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Units;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>Pain now and at its worst.</summary>
public sealed class PainModel(StartDesk desk) : StepPage(desk, new(3, 2))
{
    /// <summary>Pain now.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose a number for the pain right now.")]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10 for the pain right now.")]
    public int? Now { get; set; }

    /// <summary>The worst in 24 hours.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose a number for the worst pain.")]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10 for the worst pain.")]
    public int? Worst { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => (Now, Worst) = (draft.PainNow, draft.WorstPain);

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (Now > Worst)
        {
            ModelState.AddModelError(nameof(Worst), "The worst pain cannot be less than the pain right now.");
        }

        return draft with { PainNow = Now, WorstPain = Worst };
    }
}
