using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Catalogue;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>How far down it reaches.</summary>
public sealed class ReachModel(StartDesk desk) : StepPage(desk, new(3, 1))
{
    /// <summary>How far.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose how far down it reaches.")]
    public LegSymptom? Reach { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Reach = draft.Reach;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft) => draft with { Reach = Reach };
}
