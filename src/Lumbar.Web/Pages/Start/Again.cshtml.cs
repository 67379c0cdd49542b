using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>
/// Begins the safety check anew: when it has become too old, when something is new, or after a visit to a clinician.
/// It walks through part two and ends at today or at the result.
/// </summary>
public sealed class AgainModel(StartDesk desk) : PageModel
{
    /// <summary>Looking changes nothing.</summary>
    public IActionResult OnGet() => Redirect("/start");

    /// <summary>Begins, unless an emergency outcome is too new for anything to open.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await desk.Open(ct) switch
    {
        null => Redirect("/"),
        { IsWaiting: true } => Redirect(Journey.ResultUrl),
        var intake => Redirect(await desk.BeginCheck(intake, ct)),
    };
}
