using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>Leads to the page where a person stopped.</summary>
public sealed class IndexModel(StartDesk desk) : PageModel
{
    /// <summary>Leads there.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => Redirect(await desk.Open(ct) is { } intake ? intake.Journey.Onward : "/");
}
