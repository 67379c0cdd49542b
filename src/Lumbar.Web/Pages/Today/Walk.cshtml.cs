using System.Buffers.Binary;
using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>
/// The walk log: a walk that was done with its minutes and, for who likes to say it, pain and steps; beside it how the week
/// stands and what comes next.
/// </summary>
public sealed class WalkModel(PersonDesk desk, CurrentPerson person, KnowledgeBase knowledge) : PageModel
{
    private const int Version = 7;
    private const int MostSteps = 100_000;
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

    /// <summary>Steps that day, or null when not counted.</summary>
    [BindProperty]
    [Range(0, MostSteps, ErrorMessage = "Enter the steps as a number from 0 to 100000, or leave them out.")]
    public int? Steps { get; set; }

    /// <summary>How the week stands, or null when walking is not offered.</summary>
    public WalkView? View { get; private set; }

    /// <summary>Whether walking is done in intervals.</summary>
    public bool InIntervals { get; private set; }

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
        await Look(ct);
        Minutes = View?.Week.Today is { } walk ? walk.Bouts * walk.Minutes : null;
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

        await Look(ct);
        return this.Unprocessable();
    }

    private async Task Look(CancellationToken ct)
    {
        var outcome = await desk.Decide(ct);
        var week = (outcome as PlanOutcome.Planned)?.Walking;
        View = week is null ? null : new WalkView(week, knowledge.Walking, WalkRecord.Steps(outcome, knowledge, desk.Today));
        InIntervals = week?.Reasons.Any(reason => reason.Rule == WalkRules.Intervals) is true;
    }

    private async Task Save(int minutes, DateTimeOffset opened, CancellationToken ct)
    {
        if ((await desk.Events(ct)).All(e => e.Id != Entry))
        {
            await desk.Append([Walked(minutes, opened)], ct);
        }
    }

    private RecordEvent.WalkDone Walked(int minutes, DateTimeOffset opened) => new()
    {
        Id = Entry,
        At = opened,
        By = Author.Person,
        Minutes = minutes,
        Pain = Pain is { } pain ? Nprs.Of(pain) : null,
        Steps = Steps,
    };

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
