using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>Three safety questions and the pain now, before every session. Any yes ends it here.</summary>
public sealed class CheckModel(SessionDesk sessions, PersonDesk desk) : PageModel
{
    private const string YesOrNo = "^(yes|no)$";

    /// <summary>Anything new in bladder, bowel, feeling, sex, both legs, walking.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no: bladder, bowel, feeling, sex, both legs, walking.")]
    [RegularExpression(YesOrNo, ErrorMessage = "Choose yes or no.")]
    public string? Nerves { get; set; }

    /// <summary>Fever, injury, unwell.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no: fever, injury, feeling unwell.")]
    [RegularExpression(YesOrNo, ErrorMessage = "Choose yes or no.")]
    public string? Unwell { get; set; }

    /// <summary>Chest pain, faint, breathless.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes or no: chest pain, faint, breathless.")]
    [RegularExpression(YesOrNo, ErrorMessage = "Choose yes or no.")]
    public string? Heart { get; set; }

    /// <summary>Pain right now.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose a number for your pain right now.")]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10.")]
    public int? Pain { get; set; }

    /// <summary>The session as people call it.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Shows the questions, none of them answered.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct) =>
        await (await sessions.PlaceOf(id, ct)).WhenOpen(id, _ => Task.FromResult<IActionResult>(Show(id)));

    /// <summary>Opens the session when nothing is new.</summary>
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct) =>
        await (await sessions.PlaceOf(id, ct)).WhenOpen(id, open => Answer(id, open, ct));

    private PageResult Show(string id)
    {
        Title = SessionName.Read(id)?.Title ?? "";
        return Page();
    }

    private async Task<IActionResult> Answer(string id, SessionPlace.Open open, CancellationToken ct)
    {
        // A yes counts also when another answer is missing.
        if (new[] { Nerves, Unwell, Heart }.Contains("yes", StringComparer.Ordinal))
        {
            await sessions.Hold(ct);
            return Redirect(SessionLinks.Stop(id));
        }

        if (!ModelState.IsValid || Pain is not { } pain)
        {
            Show(id);
            return this.Unprocessable();
        }

        var draft = Draft(open, pain);
        await sessions.Keep(id, draft, ct);
        return Redirect(sessions.Start(open, draft) is StartOutcome.Whole ? SessionLinks.Play(id) : SessionLinks.Gentle(id));
    }

    private SessionDraft Draft(SessionPlace.Open open, int pain) => new()
    {
        Entry = open.Draft?.Entry ?? desk.NewId(),
        CheckedAt = desk.Now,
        PainBefore = pain,
        Offered = [],
        Seconds = 0,
        Result = null,
        EndedAt = null,
        After = null,
    };
}
