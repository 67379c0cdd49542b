using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lumbar.Core.Triage;
using Lumbar.Web.Components;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>The person tells that a clinician has seen them, when, and what was said about exercise.</summary>
public sealed class ConsultedModel(StartDesk desk, CurrentPerson person) : PageModel
{
    /// <summary>Exercise is fine.</summary>
    public const string Yes = "yes";

    /// <summary>Exercise was ruled out.</summary>
    public const string No = "no";

    /// <summary>Nothing was said.</summary>
    public const string NotSaid = "not-said";

    private const string DayFormat = "yyyy-MM-dd";

    private Intake _intake = null!;

    /// <summary>The day as the browser sends it.</summary>
    [BindProperty]
    public string? Day { get; set; }

    /// <summary>What was said.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose what was said about exercise.")]
    [AllowedValues(Yes, No, NotSaid, null, ErrorMessage = "Choose what was said about exercise.")]
    public string? Fine { get; set; }

    /// <summary>Whether exercise is closed now.</summary>
    public bool IsLocked => _intake.Triage.IsBlocked;

    /// <summary>After an emergency or a doctor's visit today, exercise opens only when it was said to be fine.</summary>
    public bool MustBeSaid => _intake.Triage.Lock is { } locked && locked.Tier.IsUrgent();

    /// <summary>Where Back leads.</summary>
    public string Back => IsLocked ? Journey.ResultUrl : "/";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await desk.Open(ct) is not { } intake)
        {
            return Redirect("/");
        }

        _intake = intake;
        return Page();
    }

    /// <summary>Keeps the visit and, when exercise is closed and was not ruled out, begins the questions again.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await desk.Open(ct) is not { } intake)
        {
            return Redirect("/");
        }

        _intake = intake;
        if (ReadDay() is not { } day || !ModelState.IsValid)
        {
            return this.Unprocessable();
        }

        var (wasLocked, fine) = (IsLocked, Fine switch { Yes => true, No => false, _ => MustBeSaid ? false : (bool?)null });
        var now = await desk.AddVisit(day, fine, ct);
        if (!wasLocked)
        {
            return Redirect(await person.HasPlan(ct) ? "/today" : now.Journey.Onward);
        }

        return Redirect(fine is false || now.IsWaiting ? Journey.ResultUrl : await desk.BeginCheck(now, ct));
    }

    // A visit from before the answers that closed exercise cannot have been about them.
    private DateOnly? ReadDay()
    {
        var earliest = _intake.Triage.Lock is { } locked ? DateOnly.FromDateTime(locked.Last.DateTime) : DateOnly.MinValue;
        var isDay = DateOnly.TryParseExact(Day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (isDay && day <= _intake.Today && day >= earliest)
        {
            return day;
        }

        ModelState.AddModelError(nameof(Day), isDay && day < earliest
            ? $"Enter a day from {earliest:d MMMM yyyy} on: the visit has to come after the answers that closed exercise."
            : "Enter the day of the visit, up to today.");
        return null;
    }
}
