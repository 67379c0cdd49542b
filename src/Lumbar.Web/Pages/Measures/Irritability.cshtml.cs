using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.Pages.Start;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Measures;

/// <summary>The first page of the weekly check: how easily pain is stirred up and how slowly it settles.</summary>
public sealed class IrritabilityModel(PersonDesk desk, MeasureDesk measures) : PageModel
{
    private const int NextPage = 2;

    /// <summary>The worst pain in 24 hours, or null when left out.</summary>
    [BindProperty]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10, or none.")]
    public int? Worst { get; set; }

    /// <summary>Pain at rest or at night, or null when left out.</summary>
    [BindProperty]
    public bool? AtRest { get; set; }

    /// <summary>Minutes until it settles, one of those offered, or null when left out.</summary>
    [BindProperty]
    public int? Minutes { get; set; }

    /// <summary>The id of the entry, fixed when the form is opened, so that sending it twice stores it once.</summary>
    [BindProperty]
    public Guid Entry { get; set; }

    /// <summary>Shows the questions.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Entry = desk.NewId();
        return await measures.IsOpen(ct) ? Page() : Redirect("/today");
    }

    /// <summary>Stores what was answered. When everything was left out there is nothing to store.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await measures.IsOpen(ct))
        {
            return Redirect("/today");
        }

        if (Minutes is not null && Spans.Settle.All(span => span.Number != Minutes))
        {
            ModelState.TryAddModelError(nameof(Minutes), "Choose one of the answers offered, or none.");
        }

        if (!ModelState.IsValid)
        {
            return this.Unprocessable();
        }

        if (FormEntry.OpenedAt(Entry, desk.Now) is not { } opened)
        {
            ModelState.AddModelError(string.Empty, "This form was open for too long. Please send it once more.");
            ModelState.Remove(nameof(Entry));
            Entry = desk.NewId();
            return this.Unprocessable();
        }

        await Save(opened, ct);
        return Redirect(Check.Weekly.Href(NextPage));
    }

    private async Task Save(DateTimeOffset opened, CancellationToken ct)
    {
        if (Worst is not null || AtRest is not null || Minutes is not null)
        {
            await measures.Append([new RecordEvent.IrritabilityAnswered
            {
                Id = Entry,
                At = opened,
                By = Author.Person,
                WorstPain24h = Worst is { } worst ? Nprs.Of(worst) : null,
                RestOrNightPain = AtRest,
                SettleMinutes = Minutes,
            }], ct);
        }
    }
}
