using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>Pain at rest or at night, most nights.</summary>
public sealed class RestModel(StartDesk desk) : StepPage(desk, new(3, 3))
{
    /// <summary>It hurts at rest or at night.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no.")]
    public bool? AtRest { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => AtRest = draft.RestOrNightPain;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft) => draft with { RestOrNightPain = AtRest };
}
