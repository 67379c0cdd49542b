using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>Says what much pain before a session changes: it is cut to what carries no load, or there is none now.</summary>
public sealed class GentleModel(SessionDesk sessions, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The name of the session in addresses.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The pain that was named.</summary>
    public int Pain { get; private set; }

    /// <summary>The gentle session, or null when there is none.</summary>
    public PlannedSession? Session { get; private set; }

    /// <summary>What is left out.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>The pain from which a session becomes gentle.</summary>
    public int Gate => knowledge.Planning.Session.StartGatePain.Value;

    /// <summary>Where that number comes from.</summary>
    public string Source => knowledge.SourceOf(knowledge.Planning.Session.Source).Citation;

    /// <summary>Shows what changes.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct) =>
        await (await sessions.PlaceOf(id, ct)).WhenOpen(id, open => Task.FromResult(Show(id, open)));

    private IActionResult Show(string id, SessionPlace.Open open)
    {
        if (open.Draft is not { } draft)
        {
            return Redirect(SessionLinks.Check(id));
        }

        (Id, Pain) = (id, draft.PainBefore);
        return sessions.Start(open, draft).Match<IActionResult>(
            _ => Redirect(SessionLinks.Play(id)),
            relief =>
            {
                Session = relief.Session;
                LeftOut = [.. relief.LeftOut.Select(exercise => exercise.Name)];
                return Page();
            },
            _ => Page());
    }
}
