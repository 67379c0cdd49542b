using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Measures;

/// <summary>The choice of the activities that are asked about again and again.</summary>
public sealed class ChooseModel(MeasureDesk measures) : PageModel
{
    /// <summary>The activities chosen, by id.</summary>
    [BindProperty]
    public IReadOnlyList<string> Activities { get; set; } = [];

    /// <summary>The activities to choose from.</summary>
    public ValueList<MeasureItemRule> Offered => Rule.Items;

    private MeasureRule Rule => measures.Rules.Of(MeasureIds.Activities);

    /// <summary>Shows the list, with an earlier choice.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        Activities = await measures.Chosen(Rule, ct);
        return Page();
    }

    /// <summary>Keeps the choice and asks about it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        if (Activities.Distinct().Count() != Activities.Count || Activities.Any(id => Rule.ItemOf(id) is null))
        {
            ModelState.AddModelError(nameof(Activities), "Choose from the activities offered.");
        }
        else if (Activities.Count != Rule.Choose)
        {
            ModelState.AddModelError(nameof(Activities), $"You chose {Activities.Count}. Choose {Rule.Choose} of them.");
        }

        if (!ModelState.IsValid)
        {
            return this.Unprocessable();
        }

        await measures.Keep(Activities, ct);
        return Redirect(Check.Activities.Href(1));
    }

    /// <summary>Where to go instead, when nothing is to be chosen, or null.</summary>
    private async Task<string?> Elsewhere(CancellationToken ct) =>
        !await measures.IsOpen(ct) ? "/today" : await measures.IsSettled(Rule, ct) ? Check.Activities.Href(1) : null;
}
