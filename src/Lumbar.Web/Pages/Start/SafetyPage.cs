using Lumbar.Core.Triage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>What the pages of the safety check have in common: the number in the address, and who may see them when.</summary>
public abstract class SafetyPage(StartDesk desk) : PageModel
{
    /// <summary>The number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int N { get; set; }

    /// <summary>How far the person is.</summary>
    public Progress Progress { get; protected set; } = null!;

    /// <summary>The page before, or null.</summary>
    public string? Back { get; protected set; }

    /// <summary>The screen of the triage table that is shown.</summary>
    public QuestionPage Sheet { get; private set; } = null!;

    /// <summary>The intake as it stands.</summary>
    protected Intake Intake { get; private set; } = null!;

    /// <summary>The numbers of this page.</summary>
    protected StepId Here => new(StepId.SafetyPart, N);

    /// <summary>Opens the intake; the outcome that ends the request, or null when the page may be shown.</summary>
    protected async Task<IActionResult?> Elsewhere(CancellationToken ct)
    {
        if (await desk.Open(ct) is not { } intake)
        {
            return Redirect("/");
        }

        if (!intake.Safety.TryPage(N, out var sheet))
        {
            return NotFound();
        }

        (Intake, Sheet) = (intake, sheet);
        Progress = intake.Journey.ProgressOf(Here);
        Back = intake.Journey.Before(Here);
        return intake.Journey.Instead(Here) is { } url ? Redirect(url) : null;
    }
}
