using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;

namespace Lumbar.Web.Pages.Library;

/// <summary>Who looks at the library: nobody yet, someone with a plan, or someone for whom exercise is closed.</summary>
public sealed class LibraryDesk(PersonDesk desk, CurrentPerson person)
{
    /// <summary>The person's plan, or null when there is none.</summary>
    public PlanOutcome.Planned? Plan { get; private set; }

    /// <summary>Whether a clinician comes first.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Looks who it is; true when help comes before anything to read.</summary>
    public async Task<bool> NeedsHelpFirst(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return false;
        }

        var outcome = await desk.Decide(ct);
        Plan = outcome as PlanOutcome.Planned;
        IsClosed = outcome is PlanOutcome.Blocked;
        return (outcome.Triage.Tier is { } tier && tier.IsUrgent()) || (Plan is not null && TodayChoice.NeedsHelpNow(Plan));
    }
}
