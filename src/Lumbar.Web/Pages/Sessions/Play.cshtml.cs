using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Triage;
using Lumbar.Web.Figures;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>The player, for a session of today whose check was passed today. Without script: the exercises to read.</summary>
public sealed class PlayModel(SessionDesk sessions, KnowledgeBase knowledge, FigureShelf figures) : PageModel
{
    /// <summary>The name of the session in addresses.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The session as people call it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What may begin.</summary>
    public PlannedSession Session { get; private set; } = null!;

    /// <summary>The session as the player reads it.</summary>
    public IHtmlContent Script => SessionScriptJson.Of(Session, Title, figures);

    /// <summary>Pain from which an exercise ends at once.</summary>
    public int StopPain => knowledge.Planning.Session.StopPain.Value;

    /// <summary>When pain that stays ends the session.</summary>
    public LastingPainRule LastingPain => knowledge.Planning.LastingPain;

    /// <summary>Opens the player.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct) =>
        await (await sessions.PlaceOf(id, ct)).WhenOpen(id, open => Open(id, open, ct));

    private async Task<IActionResult> Open(string id, SessionPlace.Open open, CancellationToken ct)
    {
        if (open.Draft is not { } draft)
        {
            return Redirect(SessionLinks.Check(id));
        }

        return await sessions.Start(open, draft).Match(
            whole => Show(id, whole.Session, SessionName.Read(id)?.Title ?? "Session", draft, ct),
            relief => Show(id, relief.Session, "Gentle session", draft, ct),
            _ => Task.FromResult<IActionResult>(Redirect(SessionLinks.Gentle(id))));
    }

    private async Task<IActionResult> Show(string id, PlannedSession session, string title, SessionDraft draft, CancellationToken ct)
    {
        (Id, Session, Title) = (id, session, title);
        var offered = DraftItem.Of(session);
        if (!offered.SequenceEqual(draft.Offered))
        {
            await sessions.Keep(id, draft with { Offered = offered, Seconds = session.Length.Value }, ct);
        }

        return Page();
    }
}
