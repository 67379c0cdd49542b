using Lumbar.Store;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages;

/// <summary>Where a person's data lies, who runs the server, and the whole record to take along.</summary>
public sealed class SettingsModel(CurrentPerson person, IEventStore events, LumbarOptions options) : PageModel
{
    /// <summary>The name of the downloaded file. It says nothing about the person.</summary>
    public const string FileName = "lumbar-record.jsonl";

    /// <summary>How many entries the record has, or null for someone who never started.</summary>
    public long? Entries { get; private set; }

    /// <summary>Whether there is a plan, so that what it rests on can be changed.</summary>
    public bool HasPlan { get; private set; }

    /// <summary>Who runs the server.</summary>
    public LumbarOptions Options => options;

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is { } patient)
        {
            Entries = (await events.Read(patient, afterSeq: 0, ct)).LastSeq;
            HasPlan = await person.HasPlan(ct);
        }
    }

    /// <summary>The record of the person who asks, one event a line.</summary>
    public async Task<IActionResult> OnGetRecordAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is not { } patient)
        {
            return NotFound();
        }

        var record = await events.Read(patient, afterSeq: 0, ct);
        return new JsonLines(FileName, record.Events.Select(stored => stored.Body));
    }
}
