using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>
/// The morning check: pain on waking, how far down, sleep. Once a day; a second entry of the same day stands beside the
/// first, and the worse of the two counts.
/// </summary>
public sealed class MorningModel(PersonDesk desk, TodayDesk today, KnowledgeBase knowledge) : PageModel
{
    /// <summary>Pain on waking.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose a number for the pain on waking.")]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10.")]
    public int? Pain { get; set; }

    /// <summary>How far down.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose how far down it reaches.")]
    [EnumDataType(typeof(LegSymptom), ErrorMessage = "Choose how far down it reaches.")]
    public LegSymptom? Leg { get; set; }

    /// <summary>Whether pain disturbed sleep more than usual.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose how you slept.")]
    public bool? Sleep { get; set; }

    /// <summary>Only the ache of muscles that have worked; not ticked is no.</summary>
    [BindProperty]
    public bool AcheOnly { get; set; }

    /// <summary>Most of the day in bed, or null when not asked or not answered.</summary>
    [BindProperty]
    public bool? InBed { get; set; }

    /// <summary>The id of the entry, fixed when the form is opened, so that sending it twice stores it once.</summary>
    [BindProperty]
    public Guid Entry { get; set; }

    /// <summary>What was said this morning already, or null.</summary>
    public MorningView? Said { get; private set; }

    /// <summary>The form with what was entered.</summary>
    public MorningForm Form { get; private set; } = null!;

    /// <summary>Shows the form, nothing of it answered.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Prepare(ct) ?? Page();

    /// <summary>Adds the morning to the record.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Prepare(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        Form = Form with { Pain = Pain, Leg = Leg, Sleep = Sleep, AcheOnly = AcheOnly, InBed = InBed };
        if (FormEntry.OpenedAt(Entry, desk.Now) is not { } opened)
        {
            ModelState.AddModelError(string.Empty, "This form was open for too long. Please send it once more.");
        }
        else if (ModelState.IsValid && Pain is { } pain && Leg is { } leg && Sleep is { } sleep)
        {
            await today.Add(Entries(opened, Nprs.Of(pain), leg, sleep), ct);
            return Redirect("/today?from=morning");
        }
        else
        {
            Form = Form with { Entry = Entry };
        }

        return this.Unprocessable();
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

        Said = MorningView.Of(outcome, desk.Today, knowledge);
        Form = MorningChoice.Form(outcome, desk.Today, desk.NewId(), knowledge);
        return null;
    }

    private IEnumerable<RecordEvent> Entries(DateTimeOffset opened, Nprs pain, LegSymptom leg, bool sleep)
    {
        yield return new RecordEvent.MorningChecked
        {
            Id = Entry, At = opened, By = Author.Person, Pain = pain, LegSymptom = leg, MuscleAcheOnly = AcheOnly, SleepDisturbed = sleep,
        };
        if (InBed is { } inBed && Form.AsksBed)
        {
            yield return new RecordEvent.MeasureAnswered
            {
                Id = FormEntry.Nth(Entry, 1),
                At = opened,
                By = Author.Person,
                Measure = MeasureIds.Day.Value,
                Items = [new MeasureItem(MeasureIds.BedRest, inBed ? 1 : 0)],
            };
        }
    }
}
