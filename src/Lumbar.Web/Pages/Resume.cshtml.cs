using Lumbar.Web.Components;
using Lumbar.Web.People;
using Lumbar.Web.Resume;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>Opens a record on another device by its code.</summary>
public sealed class ResumeModel(ResumeDesk resume, ResumeGate gate, CurrentPerson person) : PageModel
{
    /// <summary>The code as it was typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Whether this browser has a record already, which would be put aside.</summary>
    public bool HasOther { get; private set; }

    /// <summary>Asks for the code.</summary>
    public async Task OnGetAsync(CancellationToken ct) => HasOther = await person.Find(ct) is not null;

    /// <summary>Opens the record.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        HasOther = await person.Find(ct) is not null;
        if (!gate.Opens(HttpContext))
        {
            ModelState.AddModelError(nameof(Code), "Too many codes were tried. Wait a quarter of an hour, then try again.");
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        if (await resume.Open(Code, ct))
        {
            return Redirect("/");
        }

        ModelState.AddModelError(nameof(Code), "This code opens nothing. Compare it with the paper sign by sign; it may also have run out or been thrown away.");
        return this.Unprocessable();
    }
}
