using Lumbar.Core.Units;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Plan;

/// <summary>Takes an exercise back that was left out. It is only ever sent, never looked at.</summary>
public sealed class BackModel(PersonDesk desk, CurrentPerson person) : PageModel
{
    /// <summary>There is nothing to see here.</summary>
    public IActionResult OnGet() => Redirect("/plan");

    /// <summary>Takes it back, when it is left out.</summary>
    public async Task<IActionResult> OnPostAsync(string exercise, CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        var state = await desk.State(ct);
        var id = new ExerciseId(exercise);
        if (state.Preferences is { } now && now.Refuses.Contains(id))
        {
            await desk.Append([Wish.Back(state, now, id, new WishStamp(desk.NewId(), desk.Now))], ct);
        }

        return Redirect("/plan");
    }
}
