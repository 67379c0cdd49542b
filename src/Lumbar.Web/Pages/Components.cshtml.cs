using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Catalogue;
using Lumbar.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>Every page part in its states, for those who build and test pages. Only there in development.</summary>
public sealed class ComponentsModel(IHostEnvironment environment) : PageModel
{
    /// <summary>An answer on cards.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes, no or not sure.")]
    public string? Answer { get; set; }

    /// <summary>Several answers.</summary>
    [BindProperty]
    public IReadOnlyList<string> Equipment { get; set; } = ["mat"];

    /// <summary>A short answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose left, right or both.")]
    public string? Side { get; set; }

    /// <summary>Pain in rows.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose a number for the worst pain.")]
    public int? WorstPain { get; set; }

    /// <summary>Pain in little space.</summary>
    [BindProperty]
    public int? Morning { get; set; } = 3;

    /// <summary>How far down.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose how far down it reaches.")]
    public LegSymptom? Reach { get; set; } = LegSymptom.Thigh;

    /// <summary>Shows the parts.</summary>
    public IActionResult OnGet() => environment.IsDevelopment() ? Page() : NotFound();

    /// <summary>Shows them with what is missing.</summary>
    public IActionResult OnPost() =>
        !environment.IsDevelopment() ? NotFound() : ModelState.IsValid ? RedirectToPage() : this.Unprocessable();
}
