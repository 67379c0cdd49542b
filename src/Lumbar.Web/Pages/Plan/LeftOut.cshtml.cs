using Lumbar.Core.Triage;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Plan;

/// <summary>Every exercise that is not in the plan, and why.</summary>
public sealed class LeftOutModel(PersonDesk desk, CurrentPerson person, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The exercises in groups.</summary>
    public IReadOnlyList<LeftOutGroup> Groups { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        return (await desk.Decide(ct)).Match<IActionResult>(
            _ => Redirect("/today"),
            _ => Redirect("/start/result"),
            plan =>
            {
                Groups = LeftOutGroup.Of(plan, knowledge);
                return Page();
            });
    }
}
