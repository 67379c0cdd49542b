using Lumbar.Core.Record;
using Microsoft.AspNetCore.Mvc;

namespace Lumbar.Web.Pages.Start;

/// <summary>What makes it worse.</summary>
public sealed class WorsensModel(StartDesk desk) : StepPage(desk, new(4, 2))
{
    private static readonly IReadOnlyList<string> Offered = [.. Spans.Worsens.Select(worse => worse.Value.ToString())];

    /// <summary>The ticked ones, or "none".</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <inheritdoc/>
    protected override void Show(IntakeDraft draft) => Chosen = [.. SeveralAnswers.Shown(Words(draft.WorsenedBy))];

    /// <inheritdoc/>
    protected override IntakeDraft Read(IntakeDraft draft)
    {
        if (SeveralAnswers.ErrorIn(Chosen, Offered, "Tick what makes it worse, or none of these.") is { } error)
        {
            ModelState.AddModelError(nameof(Chosen), error);
        }

        Worsening[] told = [.. Spans.Worsens.Select(worse => worse.Value).Where(worse => Chosen.Contains(worse.ToString()))];
        return draft with { WorsenedBy = told is [] ? [Worsening.Nothing] : told };
    }

    private static string[]? Words(IReadOnlyList<Worsening>? told) => told switch
    {
        null => null,
        [Worsening.Nothing] => [],
        _ => [.. told.Select(worse => worse.ToString())],
    };
}
