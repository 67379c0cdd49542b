using Lumbar.Core.Planning;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>Why there is no session now: something new was named. It leads to the safety questions.</summary>
public sealed class StopModel(SessionDesk sessions, PersonDesk desk) : PageModel
{
    /// <summary>Where to say how the session was that was under way, or null.</summary>
    public string? After { get; private set; }

    /// <summary>Shows the page while the safety questions are open.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await desk.Decide(ct) is not PlanOutcome.Planned plan || !await sessions.IsHeld(plan, ct))
        {
            return Redirect("/today");
        }

        After = await sessions.PlaceOf(id, ct) is SessionPlace.Ended ? SessionLinks.After(id) : null;
        return Page();
    }
}
