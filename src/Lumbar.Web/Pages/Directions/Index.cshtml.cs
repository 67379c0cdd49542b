using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Assessment;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.Directions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Directions;

/// <summary>The guided test of a direction: what it is, whether it is open and why not, and what was found so far.</summary>
public sealed class IndexModel(DirectionDesk directions, KnowledgeBase knowledge) : PageModel
{
    /// <summary>Anything new in the nerves, fever, injury, chest pain.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no: anything new.")]
    [RegularExpression("^(yes|no)$", ErrorMessage = "Choose yes or no.")]
    public string? News { get; set; }

    /// <summary>Where the person stands.</summary>
    public DirectionPlace Place { get; private set; } = null!;

    /// <summary>What is open, or null.</summary>
    public DirectionOffer.Offered? Offer => Place.Offer as DirectionOffer.Offered;

    /// <summary>Why it is closed; empty when it is open.</summary>
    public ValueList<Reason> Closed => Place.Offer.Match(_ => [], closed => closed.Reasons);

    /// <summary>What was found so far.</summary>
    public StandingView? Standing => StandingView.Of(Place, knowledge.Planning.Direction);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Elsewhere(ct) ?? Page();

    /// <summary>Begins with the first direction that is open, when nothing is new.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        if (News == "yes")
        {
            await directions.Hold(Place, ct);
            return Redirect(DirectionLinks.Stop);
        }

        if (!ModelState.IsValid)
        {
            return this.Unprocessable();
        }

        return await Begin(ct);
    }

    /// <summary>Begins with the other direction, right after the first.</summary>
    public async Task<IActionResult> OnPostNextAsync(CancellationToken ct) =>
        await Elsewhere(ct) ?? (Place.Plan.State.DirectionTests.Any(test => test.Day == Place.Day.Day) ? await Begin(ct) : Redirect(DirectionLinks.Intro));

    /// <summary>It got worse since a direction was found.</summary>
    public async Task<IActionResult> OnPostWorseAsync(CancellationToken ct) =>
        await Elsewhere(ct) ?? Redirect(await directions.ReportWorse(Place, ct) ? DirectionLinks.Test : DirectionLinks.Intro);

    private async Task<IActionResult> Begin(CancellationToken ct)
    {
        if (Place.Draft is null && Offer is { Directions: [var first, ..] } offer)
        {
            await directions.Begin(Place, first, offer, ct);
        }

        return Redirect(Offer is null ? DirectionLinks.Intro : DirectionLinks.Test);
    }

    private async Task<IActionResult?> Elsewhere(CancellationToken ct)
    {
        if (await directions.Place(ct) is not { } place)
        {
            return Redirect("/today");
        }

        Place = place;
        return place.IsHeld ? Redirect(DirectionLinks.Stop) : null;
    }
}
