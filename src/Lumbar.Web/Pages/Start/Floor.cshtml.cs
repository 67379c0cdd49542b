using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>Whether a person gets down to the floor and up again alone.</summary>
public sealed class FloorModel(StartDesk desk) : StepPage(desk, new(5, 3))
{
    /// <summary>Can get down and up.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no.")]
    public bool? CanGetDown { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => CanGetDown = draft.CanGetToFloor;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft) => draft with { CanGetToFloor = CanGetDown };
}
