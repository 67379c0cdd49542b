using Lumbar.Core.Catalogue;

namespace Lumbar.Web.Pages.Today;

/// <summary>The morning check as a form: on Today while it is open, and on its own page. Null is not answered.</summary>
public sealed record MorningForm
{
    /// <summary>Pain on waking.</summary>
    public int? Pain { get; init; }

    /// <summary>How far down.</summary>
    public LegSymptom? Leg { get; init; }

    /// <summary>Whether pain disturbed sleep more than usual.</summary>
    public bool? Sleep { get; init; }

    /// <summary>Whether there is only the ache of muscles that have worked. Not ticked means no: that is the stricter reading.</summary>
    public bool AcheOnly { get; init; }

    /// <summary>Whether most of the day before was spent lying down because of pain.</summary>
    public bool? InBed { get; init; }

    /// <summary>Whether that is asked: while easing comes first (D-15).</summary>
    public required bool AsksBed { get; init; }

    /// <summary>The words of that question.</summary>
    public string BedWords { get; init; } = "";

    /// <summary>The id of the entry, fixed when the form is opened.</summary>
    public required Guid Entry { get; init; }
}
