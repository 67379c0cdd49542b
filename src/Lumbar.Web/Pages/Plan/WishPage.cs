using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Record;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Plan;

/// <summary>A page about one exercise of the plan that the person may not want.</summary>
public abstract class WishPage(PersonDesk desk, CurrentPerson person) : PageModel
{
    /// <summary>Where the plan stands.</summary>
    protected const string PlanUrl = "/plan";

    /// <summary>The exercise as the address names it.</summary>
    [BindProperty(SupportsGet = true)]
    public string Exercise { get; set; } = "";

    /// <summary>The plan as it is.</summary>
    public PlanOutcome.Planned Plan { get; private set; } = null!;

    /// <summary>The exercise in the plan.</summary>
    public Candidate Item { get; private set; } = null!;

    /// <summary>The person's record and decisions.</summary>
    protected PersonDesk Desk => desk;

    /// <summary>A stamp for an entry made now.</summary>
    protected WishStamp Stamp() => new(desk.NewId(), desk.Now);

    /// <summary>Reads the plan; where to go instead when the exercise is not in it, otherwise null.</summary>
    protected async Task<string?> Find(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return "/";
        }

        if (await desk.Decide(ct) is not PlanOutcome.Planned plan || plan.Programme.Exercises.FirstOrDefault(each => each.Exercise.Id.Value == Exercise) is not { } item)
        {
            return PlanUrl;
        }

        (Plan, Item) = (plan, item);
        return null;
    }

    /// <summary>Stores preferences; the plan follows at once.</summary>
    protected async Task<IActionResult> Keep(RecordEvent.PreferencesSet wish, CancellationToken ct)
    {
        await desk.Append([wish], ct);
        return Redirect(PlanUrl);
    }
}
