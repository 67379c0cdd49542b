using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>The weeks of a pregnancy; asked only of those who are pregnant.</summary>
public sealed class WeeksModel(StartDesk desk) : StepPage(desk, new(1, 5))
{
    private const int MostWeeks = 45;

    /// <summary>The weeks as typed.</summary>
    [BindProperty]
    public string? Weeks { get; set; }

    /// <summary>Not known.</summary>
    [BindProperty]
    public bool NotKnown { get; set; }

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) =>
        (Weeks, NotKnown) = (draft.PregnancyWeeks?.ToString(CultureInfo.InvariantCulture), draft.WeeksNotKnown);

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (NotKnown && string.IsNullOrWhiteSpace(Weeks))
        {
            return draft with { PregnancyWeeks = null, WeeksNotKnown = true };
        }

        const NumberStyles Digits = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (int.TryParse(Weeks, Digits, CultureInfo.InvariantCulture, out var weeks) && weeks <= MostWeeks && !NotKnown)
        {
            return draft with { PregnancyWeeks = weeks, WeeksNotKnown = false };
        }

        ModelState.AddModelError(nameof(Weeks), $"Enter whole weeks, 0 to {MostWeeks}, or tick that you do not know.");
        return draft;
    }
}
