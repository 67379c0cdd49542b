using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>How much time a person has.</summary>
public sealed class TimeModel(StartDesk desk) : StepPage(desk, new(5, 1))
{
    /// <summary>Minutes a day.</summary>
    [BindProperty]
    public int? Minutes { get; set; }

    /// <summary>Sessions a day.</summary>
    [BindProperty]
    public int? Sessions { get; set; }

    /// <summary>Days a week.</summary>
    [BindProperty]
    public int? Days { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => (Minutes, Sessions, Days) = (draft.MinutesPerDay, draft.SessionsPerDay, draft.DaysPerWeek);

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        Check(nameof(Minutes), Minutes, Spans.Minutes, "Choose the minutes a day.");
        Check(nameof(Sessions), Sessions, Spans.Sessions, "Choose how many sessions a day.");
        Check(nameof(Days), Days, Spans.Days, "Choose how many days a week.");
        return draft with { MinutesPerDay = Minutes, SessionsPerDay = Sessions, DaysPerWeek = Days };
    }

    private void Check(string field, int? given, IReadOnlyList<int> offered, string error)
    {
        if (given is not { } value || !offered.Contains(value))
        {
            ModelState.TryAddModelError(field, error);
        }
    }
}
