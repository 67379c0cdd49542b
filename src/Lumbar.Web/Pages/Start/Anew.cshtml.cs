using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>Begins to tell everything again: after a long gap, or when the person wants to. It walks through all five parts.</summary>
public sealed class AnewModel(StartDesk desk) : PageModel
{
    /// <summary>Looking changes nothing.</summary>
    public IActionResult OnGet() => Redirect("/start");

    /// <summary>Begins, unless exercise is closed: then the way goes over a clinician.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await desk.Open(ct) switch
    {
        null => Redirect("/"),
        { Triage.IsBlocked: true } => Redirect(Journey.ResultUrl),
        var intake => Redirect(await desk.TellAgain(intake, ct)),
    };
}
