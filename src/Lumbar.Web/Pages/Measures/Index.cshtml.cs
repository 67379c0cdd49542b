using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Measures;

/// <summary>The questionnaires that wait for an answer, each with how long it takes.</summary>
public sealed class IndexModel(MeasureDesk measures) : PageModel
{
    /// <summary>What waits.</summary>
    public IReadOnlyList<DueCheck> Due { get; private set; } = [];

    /// <summary>Shows what waits.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await measures.IsOpen(ct))
        {
            return Redirect("/today");
        }

        Due = await measures.Due(ct);
        return Page();
    }
}
