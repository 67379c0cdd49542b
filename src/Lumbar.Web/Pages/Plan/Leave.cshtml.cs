using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Plan;

/// <summary>Leaving an exercise out. Done at once where the plan stays a plan; otherwise what would come of it is said first.</summary>
public sealed class LeaveModel(PersonDesk desk, CurrentPerson person, KnowledgeBase knowledge) : WishPage(desk, person)
{
    /// <summary>What has to be said before it is done, or null.</summary>
    public string? Says { get; private set; }

    /// <summary>Whether it was read.</summary>
    [BindProperty]
    public bool Read { get; set; }

    /// <summary>Says what would come of it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Find(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        Says = await Consequences(Without(), ct);
        return Page();
    }

    /// <summary>Leaves it out, or asks first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Find(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        var wish = Without();
        var mustAsk = Item.IsPrescribed || (!Read && await Consequences(wish, ct) is not null);
        return mustAsk ? Redirect($"{PlanUrl}/{Item.Exercise.Id}/leave") : await Keep(wish, ct);
    }

    private RecordEvent.PreferencesSet Without() => Wish.Without(Plan.Person.Preferences, Item.Exercise.Id, Stamp());

    private async Task<string?> Consequences(RecordEvent.PreferencesSet wish, CancellationToken ct)
    {
        await Desk.Events(ct);
        return Consequence.Of(Plan, Desk.Suppose([wish]), knowledge);
    }
}
