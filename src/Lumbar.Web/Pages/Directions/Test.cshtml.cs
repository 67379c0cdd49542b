using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.Directions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Directions;

/// <summary>
/// The test of one direction, one screen at a time. Every answer is kept at once, so that a reload or a closed window
/// loses nothing, and a form sent late or twice changes nothing.
/// </summary>
public sealed class TestModel(DirectionDesk directions, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The screen the form stood on.</summary>
    [BindProperty]
    public string? Screen { get; set; }

    /// <summary>How far down it reaches now.</summary>
    [BindProperty]
    public LegSymptom? Leg { get; set; }

    /// <summary>How strong it is now.</summary>
    [BindProperty]
    public int? Pain { get; set; }

    /// <summary>The test under way.</summary>
    public DirectionDraft Draft { get; private set; } = null!;

    /// <summary>The movement.</summary>
    public DirectionMovement Movement { get; private set; } = null!;

    /// <summary>The numbers of the test.</summary>
    public DirectionTestRule Rule => knowledge.Planning.Direction.Test;

    /// <summary>Seconds left to wait.</summary>
    public Seconds Left => Draft.Procedure.LeftToWait(Place.Now, Rule);

    /// <summary>Whether someone wanted to go on before the wait was over.</summary>
    public bool IsTooEarly { get; private set; }

    /// <summary>The name of the screen that is open.</summary>
    public string Open => Draft.Procedure.IsAsking && Draft.LegNow is not null ? $"{Draft.Step}Pain" : $"{Draft.Step}";

    /// <summary>The steps of this test, for the bar on top.</summary>
    public IReadOnlyList<DirectionStep> Steps => Draft.Single
        ? [DirectionStep.Before, DirectionStep.Trial, DirectionStep.TrialCheck, DirectionStep.Wait, DirectionStep.LastCheck]
        : [DirectionStep.Before, DirectionStep.Trial, DirectionStep.TrialCheck, DirectionStep.Set, DirectionStep.SetCheck, DirectionStep.Wait, DirectionStep.LastCheck];

    private DirectionPlace Place { get; set; } = null!;

    /// <summary>Shows the step that is open.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Elsewhere(ct) ?? Page();

    /// <summary>Takes the answer of the screen, or that its movements are done.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await Elsewhere(ct) ?? (Screen == Open ? await Take(ct) : Again());

    /// <summary>It hurts: the test stops at once, before any question.</summary>
    public async Task<IActionResult> OnPostHurtAsync(CancellationToken ct) => await Elsewhere(ct) ?? await Go(Draft.Procedure.Stop(), ct);

    /// <summary>Something new: the safety questions come first.</summary>
    public async Task<IActionResult> OnPostNewsAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        await directions.Hold(Place, ct);
        return Redirect(DirectionLinks.Stop);
    }

    /// <summary>One more set.</summary>
    public async Task<IActionResult> OnPostMoreAsync(CancellationToken ct) => await Elsewhere(ct) ?? await Go(Draft.Procedure.Choose(anotherSet: true), ct);

    /// <summary>No further set.</summary>
    public async Task<IActionResult> OnPostEnoughAsync(CancellationToken ct) => await Elsewhere(ct) ?? await Go(Draft.Procedure.Choose(anotherSet: false), ct);

    /// <summary>Back to how far down it reaches.</summary>
    public async Task<IActionResult> OnPostBackAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        await directions.Keep(Place, Draft with { LegNow = null }, ct);
        return Again();
    }

    /// <summary>Leaves it; it begins anew another time.</summary>
    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        await directions.Leave(Place, ct);
        return Redirect(DirectionLinks.Intro);
    }

    private async Task<IActionResult> Take(CancellationToken ct)
    {
        if (!Draft.Procedure.IsAsking)
        {
            return await Done(ct);
        }

        if (Draft.LegNow is not { } leg)
        {
            return Leg is { } told && ModelState.IsValid ? await TakeLeg(told, ct) : Refuse(nameof(Leg), "Choose how far down it reaches now.");
        }

        return Pain is >= 0 and <= Nprs.Highest && ModelState.IsValid
            ? await Go(Draft.Procedure.Feels(new Feeling(leg, Nprs.Of(Pain.Value)), Place.Now, knowledge.Planning), ct)
            : Refuse(nameof(Pain), "Choose a number from 0 to 10 for your pain now.");
    }

    private async Task<IActionResult> TakeLeg(LegSymptom leg, CancellationToken ct)
    {
        await directions.Keep(Place, Draft with { LegNow = leg }, ct);
        return Again();
    }

    private async Task<IActionResult> Done(CancellationToken ct)
    {
        IsTooEarly = Left > Seconds.Zero;
        return IsTooEarly ? this.Unprocessable() : await Go(Draft.Procedure.Done(Place.Now, Rule), ct);
    }

    private async Task<IActionResult> Go(DirectionProcedure procedure, CancellationToken ct) =>
        await directions.Move(Place, Draft, procedure, ct) ? Redirect(DirectionLinks.Result) : Again();

    private RedirectResult Again() => Redirect(DirectionLinks.Test);

    private PageResult Refuse(string field, string error)
    {
        if (ModelState.IsValid)
        {
            ModelState.AddModelError(field, error);
        }

        return this.Unprocessable();
    }

    private async Task<IActionResult?> Elsewhere(CancellationToken ct)
    {
        if (await directions.Place(ct) is not { } place)
        {
            return Redirect("/today");
        }

        if (place.IsHeld)
        {
            return Redirect(DirectionLinks.Stop);
        }

        if (place.Draft is not { } draft)
        {
            return Redirect(DirectionLinks.Intro);
        }

        (Place, Draft) = (place, draft);
        Movement = knowledge.Planning.Direction.Offer.Movements.First(movement => movement.Exercise.Value == draft.Exercise);
        return null;
    }
}
