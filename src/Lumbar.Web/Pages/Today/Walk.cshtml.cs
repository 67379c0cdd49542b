using System.Buffers.Binary;
using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>A walk that was done: its minutes and, for who likes to say it, the pain on it.</summary>
public sealed class WalkModel(PersonDesk desk, CurrentPerson person) : PageModel
{
    private const int Version = 7;
    private const long MillisecondsInADay = 86_400_000;

    /// <summary>How long.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Enter the minutes you walked.")]
    [Range(1, 600, ErrorMessage = "Enter the minutes as a number from 1 to 600.")]
    public int? Minutes { get; set; }

    /// <summary>Pain on the walk, or null when not said.</summary>
    [BindProperty]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10, or none.")]
    public int? Pain { get; set; }

    /// <summary>The id of the entry, fixed when the form is opened, so that sending it twice stores it once.</summary>
    [BindProperty]
    public Guid Entry { get; set; }

    /// <summary>Shows the form with the planned minutes.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        Entry = desk.NewId();
        Minutes = await desk.Decide(ct) is PlanOutcome.Planned { Week: [{ Walk: { } walk }, ..] } ? walk.Bouts * walk.Minutes : null;
        return Page();
    }

    /// <summary>Stores the walk.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        if (OpenedAt() is not { } opened)
        {
            ModelState.AddModelError(string.Empty, "This form was open for too long. Please send it once more.");
            ModelState.Remove(nameof(Entry));
            Entry = desk.NewId();
        }
        else if (ModelState.IsValid && Minutes is { } minutes)
        {
            await Save(minutes, opened, ct);
            return Redirect("/today");
        }

        return this.Unprocessable();
    }

    private async Task Save(int minutes, DateTimeOffset opened, CancellationToken ct)
    {
        if ((await desk.Events(ct)).All(e => e.Id != Entry))
        {
            await desk.Append([new RecordEvent.WalkDone { Id = Entry, At = opened, By = Author.Person, Minutes = minutes, Pain = Pain is { } pain ? Nprs.Of(pain) : null }], ct);
        }
    }

    /// <summary>
    /// When the form was opened, as its id says; null for an id of another day or another kind. The entry carries that
    /// time, so that the same form sent twice at once is the same entry to the letter.
    /// </summary>
    private DateTimeOffset? OpenedAt()
    {
        if (Entry.Version != Version)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        Entry.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
        var now = desk.Now;
        if (now.ToUnixTimeMilliseconds() - milliseconds is < 0 or > MillisecondsInADay)
        {
            return null;
        }

        var opened = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(now.Offset);
        return DateOnly.FromDateTime(opened.DateTime) == desk.Today ? opened : null;
    }
}
