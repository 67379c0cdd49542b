using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Web.Components;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.SelfCare;

/// <summary>Short cards about what people can do for themselves, and a note of what a clinician advised about medicine.</summary>
public sealed class IndexModel(PersonDesk desk, TodayDesk today, MedicineNote note, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The longest note, in characters.</summary>
    public const int Longest = 500;

    private int? _day;

    /// <summary>The note.</summary>
    [BindProperty]
    [StringLength(Longest, ErrorMessage = "Please keep the note to 500 characters.")]
    public string? Note { get; set; }

    /// <summary>Whether the note was just kept.</summary>
    public bool IsKept { get; private set; }

    /// <summary>The cards for the time the person is in.</summary>
    public IReadOnlyList<SelfCareCard> Cards { get; private set; } = [];

    /// <summary>Whether the present day of the episode lies in a period.</summary>
    public bool IsNow(SelfCarePeriod period) => _day is { } day && period.Covers(day);

    /// <summary>Where a card comes from.</summary>
    public string SourcesOf(SelfCareCard card) => TodayChoice.SourcesOf(card, knowledge);

    /// <summary>Shows the cards.</summary>
    public async Task<IActionResult> OnGetAsync(string? kept, CancellationToken ct)
    {
        if (await Prepare(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        (Note, IsKept) = (await note.Load(ct), kept == "note");
        return Page();
    }

    /// <summary>Keeps the note.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Prepare(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!ModelState.IsValid)
        {
            return this.Unprocessable();
        }

        await note.Keep(Note, ct);
        return Redirect("/self-care?kept=note");
    }

    private async Task<IActionResult?> Prepare(CancellationToken ct)
    {
        if (!await today.IsKnown(ct))
        {
            return Redirect("/");
        }

        var outcome = await desk.Decide(ct);
        if (!TodayChoice.HasPlan(outcome))
        {
            return Redirect("/start");
        }

        Cards = [.. TodayChoice.CardsFor(TodayChoice.TimeOf(outcome), knowledge)];
        _day = desk.Today.DayNumber - outcome.State.Episode?.Onset.DayNumber;
        return null;
    }
}
