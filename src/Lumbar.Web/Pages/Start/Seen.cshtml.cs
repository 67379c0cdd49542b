using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>Whether a clinician has looked at this episode.</summary>
public sealed class SeenModel(StartDesk desk) : StepPage(desk, new(3, 5))
{
    /// <summary>Someone has.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no.")]
    public bool? Seen { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Seen = draft.Seen;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft) => draft with { Seen = Seen };
}
