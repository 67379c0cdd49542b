using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Learn;

/// <summary>All cards to learn from, by heading, with the card of the day above them.</summary>
public sealed class IndexModel(PersonDesk desk, TodayDesk today, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The card of the day, or null.</summary>
    public LearnPick? OfDay { get; private set; }

    /// <summary>The cards under their headings.</summary>
    public IEnumerable<IGrouping<LearnTheme, LearnCard>> Themes => Reading.ByTheme(knowledge);

    /// <summary>Shows the cards.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await today.IsKnown(ct))
        {
            return Redirect("/");
        }

        var outcome = await desk.Decide(ct);
        OfDay = outcome is PlanOutcome.Planned plan ? Reading.OfDay(plan, desk.Today, knowledge) : null;
        return TodayChoice.HasPlan(outcome) ? Page() : Redirect("/start");
    }
}
