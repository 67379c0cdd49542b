using Lumbar.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>
/// One page of the intake that asks for something the draft keeps. It shows what was told before, takes a form by POST,
/// keeps it and leads on; what cannot be taken comes back with everything entered.
/// </summary>
public abstract class StepPage(StartDesk desk, StepId step) : PageModel
{
    /// <summary>How far the person is.</summary>
    public Progress Progress { get; private set; } = null!;

    /// <summary>The page before, or null on the first.</summary>
    public string? Back { get; private set; }

    /// <summary>The intake as it stands.</summary>
    protected Intake Intake { get; private set; } = null!;

    /// <summary>Shows the page with what was told before.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        Show(Intake.Draft);
        return Page();
    }

    /// <summary>Keeps what was entered.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        var draft = Read(Intake.Draft);
        return ModelState.IsValid ? Redirect(await desk.Keep(Intake, draft with { Again = draft.Again?.With(step) }, ct)) : this.Unprocessable();
    }

    /// <summary>Puts what was told before into the form.</summary>
    protected abstract void Show(IntakeDraft draft);

    /// <summary>The draft with what was entered; adds to the model state whatever is wrong.</summary>
    protected abstract IntakeDraft Read(IntakeDraft draft);

    private async Task<IActionResult?> Elsewhere(CancellationToken ct)
    {
        if (await desk.Open(ct) is not { } intake)
        {
            return Redirect("/");
        }

        Intake = intake;
        Progress = intake.Journey.ProgressOf(step);
        Back = intake.Journey.Before(step);
        return intake.Journey.Instead(step) is { } url ? Redirect(url) : null;
    }
}

/// <summary>A list of answers of which one says "none of these".</summary>
public static class SeveralAnswers
{
    /// <summary>What stands for "none of these" in a form.</summary>
    public const string None = "none";

    /// <summary>What is wrong with the list, or null: nothing chosen, "none" beside others, or something not offered.</summary>
    public static string? ErrorIn(IReadOnlyList<string> chosen, IReadOnlyCollection<string> offered, string nothing) => chosen switch
    {
        [] => nothing,
        [None] => null,
        _ when chosen.Contains(None) => "Choose either none of these, or what applies.",
        _ when chosen.Except(offered, StringComparer.Ordinal).Any() => "One of these answers is not offered here. Choose again.",
        _ => null,
    };

    /// <summary>The chosen ones in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> chosen, IEnumerable<string> offered) => [.. offered.Where(chosen.Contains)];

    /// <summary>What to show as chosen: "none" for an empty list, nothing for one that was never told.</summary>
    public static IReadOnlyList<string> Shown(IReadOnlyList<string>? told) => told switch { null => [], [] => [None], _ => told };
}
