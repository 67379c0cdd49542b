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
            await desk.Append(ThatBringIn(id, state, Wish.Back(state, now, id, new WishStamp(desk.NewId(), desk.Now))), ct);
        }

        return Redirect("/plan");
    }

    /// <summary>
    /// What took its place since may hold that place, and the plan may have settled without it. Asking for it back is then a
    /// wish for it, and for the plan as it was; the first way that brings it in is taken.
    /// </summary>
    private RecordEvent[] ThatBringIn(ExerciseId id, PatientState state, RecordEvent.PreferencesSet wish)
    {
        var liked = wish with { Likes = wish.Likes.Where(other => other != id).Append(id).ToValueList() };
        RecordEvent[][] ways = Wish.ProgrammeBefore(state, id, new WishStamp(desk.NewId(), desk.Now)) is { } before
            ? [[wish], [before, wish], [liked], [before, liked]]
            : [[wish], [liked]];
        return Array.Find(ways, BringsIn) ?? ways[^1];

        bool BringsIn(RecordEvent[] way) =>
            desk.Suppose(way) is not PlanOutcome.Planned plan || plan.Programme.Exercises.Any(candidate => candidate.Exercise.Id == id);
    }
}
