using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>When the episode began: roughly, or on a day.</summary>
public sealed class OnsetModel(StartDesk desk) : StepPage(desk, new(1, 2))
{
    /// <summary>Roughly when.</summary>
    [BindProperty]
    public OnsetAnswer? When { get; set; }

    /// <summary>The day as the browser sends it.</summary>
    [BindProperty]
    public string? Day { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft)
    {
        When = draft.OnsetAnswer;
        Day = draft is { OnsetAnswer: OnsetAnswer.OnDay, Onset: { } onset } ? onset.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (Spans.Onset.FirstOrDefault(span => span.Answer == When) is { } span)
        {
            // The same words on a later day still mean the day they meant when they were chosen.
            return draft.OnsetAnswer == span.Answer && draft.Onset is not null
                ? draft
                : draft with { OnsetAnswer = span.Answer, Onset = Intake.Today.AddDays(-span.Number) };
        }

        if (When is null && string.IsNullOrWhiteSpace(Day))
        {
            ModelState.TryAddModelError(nameof(When), "Choose when it began, or enter the day.");
            return draft;
        }

        return OnDay(draft);
    }

    private IntakeDraft OnDay(IntakeDraft draft)
    {
        var isDay = DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (isDay && day <= Intake.Today && day.Year >= Intake.Draft.BirthYear)
        {
            return draft with { OnsetAnswer = OnsetAnswer.OnDay, Onset = day };
        }

        ModelState.AddModelError(nameof(Day), "Enter a day of your life up to today, or choose one of the answers above.");
        return draft;
    }
}
