using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>Whether it is the first episode ever.</summary>
public sealed class FirstEpisodeModel(StartDesk desk) : StepPage(desk, new(1, 3))
{
    /// <summary>The first ever.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no.")]
    public bool? First { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => First = draft.FirstEpisode;

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft) => draft with { FirstEpisode = First };
}
