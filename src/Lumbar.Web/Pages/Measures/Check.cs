using Lumbar.Core.Measures;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Measures;

/// <summary>Questionnaires that are answered in one go, on one to three short pages.</summary>
public sealed record Check(string Id, string Title, string About, string Time, IReadOnlyList<ValueList<MeasureId>> Pages)
{
    /// <summary>The weekly check. Its first page asks how easily pain is stirred up, which is no questionnaire of its own.</summary>
    public static readonly Check Weekly = new(
        "weekly", "Weekly check", "Pain, daily life and how you are.", "2 minutes", [[], [MeasureIds.Peg], [MeasureIds.Confidence, MeasureIds.Weekly]]);

    /// <summary>Three activities.</summary>
    public static readonly Check Activities = new(
        "activities", "What you want to do again", "Three activities that matter to you.", "1 minute", [[MeasureIds.Activities]]);

    /// <summary>Every check, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<Check> All =
    [
        new("day", "Your day", "One question.", "a moment", [[MeasureIds.Day]]),
        Weekly,
        Activities,
        new("change", "Compared with the start", "Two questions.", "a moment", [[MeasureIds.Change]]),
        new("movement", "How much you move", "Three numbers.", "1 minute", [[MeasureIds.Movement]]),
    ];

    /// <summary>The questionnaires of every page.</summary>
    public IEnumerable<MeasureId> Measures => Pages.SelectMany(page => page);

    /// <summary>Where a page is, counted from 1.</summary>
    public string Href(int page) => $"/measures/{Id}/{page}";
}

/// <summary>A check that waits, and where it goes on.</summary>
public sealed record DueCheck(Check Check, string Href);
