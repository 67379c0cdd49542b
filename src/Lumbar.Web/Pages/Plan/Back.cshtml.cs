using Lumbar.Core.Planning;
using Lumbar.Core.Record;
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
            await desk.Append([ThatBringsIn(id, Wish.Back(state, now, id, new WishStamp(desk.NewId(), desk.Now)))], ct);
        }

        return Redirect("/plan");
    }

    /// <summary>What took its place since may hold that place; asking for it back is then a wish for it.</summary>
    private RecordEvent.PreferencesSet ThatBringsIn(ExerciseId id, RecordEvent.PreferencesSet wish) =>
        desk.Suppose([wish]) is PlanOutcome.Planned plan && plan.Programme.Exercises.All(candidate => candidate.Exercise.Id != id)
            ? wish with { Likes = wish.Likes.Where(other => other != id).Append(id).ToValueList() }
            : wish;
}
