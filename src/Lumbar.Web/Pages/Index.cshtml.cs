using Lumbar.Core.Planning;
using Lumbar.Web.Pages.Start;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>The welcome page. Starting here, and only here, makes a profile.</summary>
public sealed class IndexModel(CurrentPerson person, StartDesk start, LumbarOptions options) : PageModel
{
    /// <summary>Whether this browser has started before.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>Where the answers stay, in words.</summary>
    public string WhereAnswersStay => options.WhereAnswersStay;

    /// <summary>Shows the page; or today to someone who has a plan, and the outcome to someone who should see a clinician first.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await person.HasPlan(ct))
        {
            return Redirect("/today");
        }

        var intake = await start.Open(ct);
        HasStarted = intake is not null;
        return intake is { Outcome: PlanOutcome.Blocked, Journey.Onward: Journey.ResultUrl } ? Redirect(Journey.ResultUrl) : Page();
    }

    /// <summary>Starts, or goes on with what was started.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await person.Begin(ct);
        return Redirect("/start");
    }
}
