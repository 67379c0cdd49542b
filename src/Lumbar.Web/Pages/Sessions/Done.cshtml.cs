using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>Takes what the player sends at the end, keeps it, and goes on: to the safety questions when they come first, else to how it was.</summary>
public sealed class DoneModel(SessionDesk sessions, PersonDesk desk) : PageModel
{
    /// <summary>The name of the session in addresses.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Everything wrong with what was sent.</summary>
    public ValueList<FieldError> Errors { get; private set; } = [];

    /// <summary>There is nothing to look at here.</summary>
    public IActionResult OnGet(string id) => Redirect(SessionLinks.Play(id));

    /// <summary>Keeps the result.</summary>
    public async Task<IActionResult> OnPostAsync(string id, string? result, bool byHand, CancellationToken ct)
    {
        Id = id;
        if (await sessions.PlaceOf(id, ct) is SessionPlace.Saved)
        {
            return Redirect(SessionLinks.Saved(id));
        }

        return await sessions.Load(id, ct) switch
        {
            null or { Offered.Count: 0 } => Redirect(SessionLinks.NotToday),
            { EndedAt: not null } => Redirect(SessionLinks.After(id)),
            var draft when byHand => await Keep(draft with { Result = null, EndedAt = desk.Now }, ct),
            var draft => await Read(draft with { Result = result ?? "", EndedAt = desk.Now }, ct),
        };
    }

    private Task<IActionResult> Read(SessionDraft draft, CancellationToken ct) =>
        SessionResultReader.Read(draft.Result ?? "", draft.Items()).Match(
            readable => Keep(draft, readable.Result, ct),
            unreadable =>
            {
                Errors = unreadable.Errors;
                return Task.FromResult<IActionResult>(this.Unprocessable());
            });

    private async Task<IActionResult> Keep(SessionDraft draft, SessionResult done, CancellationToken ct)
    {
        if (done.NeedsSafetyCheck)
        {
            await sessions.Hold(ct);
        }

        if (done.HasContent)
        {
            await Keep(draft, ct);
        }

        return (done.NeedsSafetyCheck, done.HasContent) switch
        {
            (true, _) => Redirect(SessionLinks.Stop(Id)),
            (false, false) => Redirect("/today"),
            _ => Redirect(SessionLinks.After(Id)),
        };
    }

    private async Task<IActionResult> Keep(SessionDraft draft, CancellationToken ct)
    {
        await sessions.End(Id, draft, ct);
        return Redirect(SessionLinks.After(Id));
    }
}
