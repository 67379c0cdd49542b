using Lumbar.Web.Directions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Directions;

/// <summary>Why there is no test now: something new was named. It leads to the safety questions.</summary>
public sealed class StopModel(DirectionDesk directions) : PageModel
{
    /// <summary>Shows the page while the safety questions are open.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await directions.Place(ct) is { IsHeld: true } ? Page() : Redirect("/today");
}
