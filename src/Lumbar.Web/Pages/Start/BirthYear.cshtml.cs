using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>The year of birth.</summary>
public sealed class BirthYearModel(StartDesk desk) : StepPage(desk, new(1, 1))
{
    private const int OldestAge = 120;

    /// <summary>The year as typed.</summary>
    [BindProperty]
    public string? BirthYear { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => BirthYear = draft.BirthYear?.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        var (first, last) = (Intake.Today.Year - OldestAge, Intake.Today.Year);
        if (int.TryParse(BirthYear, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year)
            && year >= first && year <= last)
        {
            return draft with { BirthYear = year };
        }

        ModelState.AddModelError(nameof(BirthYear), $"Enter the year with four digits, {first} to {last}.");
        return draft;
    }
}
