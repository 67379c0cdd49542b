using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.Pages.Start;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>The person says that it flared up; the safety questions follow at once. While one lasts, the page says how it goes on.</summary>
public sealed class FlareModel(PersonDesk desk, StartDesk start, TodayDesk today, KnowledgeBase knowledge) : PageModel
{
    /// <summary>What a flare-up is.</summary>
    public const string What = "Many people with back pain have flare-ups. They pass within hours, days or a few weeks, and they are no sign that your back came to harm.";

    /// <summary>The longest note, in characters.</summary>
    public const int LongestTrigger = 300;

    /// <summary>What may have set it off, or nothing.</summary>
    [BindProperty]
    [StringLength(LongestTrigger, ErrorMessage = "Please keep the note to 300 characters.")]
    public string? Trigger { get; set; }

    /// <summary>The id of the entry, fixed when the form is opened, so that sending it twice stores it once.</summary>
    [BindProperty]
    public Guid Entry { get; set; }

    /// <summary>How the flare-up stands, or null while there is none.</summary>
    public FlareView? Now { get; private set; }

    /// <summary>Why it counts as one, and by which rule work rests.</summary>
    public ValueList<Reason> Reasons { get; private set; } = [];

    /// <summary>What helps for now.</summary>
    public IEnumerable<string> Helps => TodayChoice.CardsFor(SelfCareTime.Flare, knowledge).Select(card => card.Short);

    /// <summary>What to do about one that lasts.</summary>
    public string Lasts => knowledge.AdviceOf(Advices.FlareLasts);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Entry = desk.NewId();
        return await Prepare(ct) ?? Page();
    }

    /// <summary>Adds the flare-up to the record and begins the safety questions.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Prepare(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Now is not null)
        {
            return Redirect("/today");
        }

        if (FormEntry.OpenedAt(Entry, desk.Now) is not { } opened)
        {
            ModelState.AddModelError(string.Empty, "This form was open for too long. Please send it once more.");
            Entry = desk.NewId();
        }
        else if (ModelState.IsValid)
        {
            await today.Add([new RecordEvent.FlareReported { Id = Entry, At = opened, By = Author.Person, Trigger = Note() }], ct);
            return Redirect(await start.Open(ct) is { } intake ? await start.BeginCheck(intake, ct) : "/");
        }

        return this.Unprocessable();
    }

    private string? Note() => string.IsNullOrWhiteSpace(Trigger) ? null : Trigger.Trim();

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

        if (outcome.Course.Flare is { } flare)
        {
            Now = FlareView.Of(flare, desk.Today, knowledge);
            Reasons = [flare.Why, Reason.Of(ProgressionRuleIds.FlareRest, knowledge.Progression.Flare.Source)];
        }

        return null;
    }
}
