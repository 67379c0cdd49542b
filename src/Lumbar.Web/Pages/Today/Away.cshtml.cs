using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>
/// Takes the answer to "what kept you away". It goes into no record and no draft, because nothing is decided from it: it only
/// chooses the next page, and that it was asked is remembered so that it is asked once.
/// </summary>
public sealed class AwayModel(TodayDesk today) : PageModel
{
    /// <summary>There is nothing to look at here.</summary>
    public IActionResult OnGet() => Redirect("/today");

    /// <summary>More pain leads to the flare-up page, an illness to what counts after one, everything else back to today.</summary>
    public async Task<IActionResult> OnPostAsync(string? why, CancellationToken ct)
    {
        await today.AwayWasAsked(ct);
        return Redirect(why switch
        {
            "pain" => "/today/flare",
            "illness" => "/today/after-illness",
            _ => "/today",
        });
    }
}
