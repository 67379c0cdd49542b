using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Learn;

/// <summary>One card: its text, where it comes from, and the next one.</summary>
public sealed class CardModel(PersonDesk desk, TodayDesk today, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The card.</summary>
    public LearnCard Card { get; private set; } = null!;

    /// <summary>The one after it.</summary>
    public LearnCard Next => Reading.After(Card, knowledge);

    /// <summary>Where it comes from, one line each.</summary>
    public IEnumerable<string> Sources => Card.Sources.Select(source => knowledge.SourceOf(source).Citation);

    /// <summary>Shows the card.</summary>
    public async Task<IActionResult> OnGetAsync(string card, CancellationToken ct)
    {
        if (!await today.IsKnown(ct))
        {
            return Redirect("/");
        }

        if (!TodayChoice.HasPlan(await desk.Decide(ct)))
        {
            return Redirect("/start");
        }

        if (knowledge.Learn.FirstOrDefault(found => found.Id == card) is not { } named)
        {
            return NotFound();
        }

        Card = named;
        return Page();
    }
}
