using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Web.Components;
using Lumbar.Web.Pages.Progress;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Report;

/// <summary>The letter on one page of paper: to print and take along.</summary>
public sealed class IndexModel(PersonDesk desk, CurrentPerson person, LetterDesk letters, MedicineNote medicine, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The longest question: more does not fit the page.</summary>
    public const int LongestQuestion = 300;

    /// <summary>The period the address names.</summary>
    [FromQuery(Name = "period")]
    public string? Asked { get; set; }

    /// <summary>The question of the person, which is only printed.</summary>
    [BindProperty]
    [StringLength(LongestQuestion, ErrorMessage = "Please keep your question within 300 characters, so that the letter stays on one page.")]
    public string? Question { get; set; }

    /// <summary>The period shown.</summary>
    public Period Period => Period.Of(Asked);

    /// <summary>The letter.</summary>
    public LetterView Letter { get; private set; } = null!;

    /// <summary>The question as it is kept.</summary>
    public string? Kept { get; private set; }

    /// <summary>What the person wrote about medicine, or null.</summary>
    public string? Medicine { get; private set; }

    /// <summary>Whether there is so much to tell that it is set smaller, to stay on one page.</summary>
    public bool IsDense => Letter.Reviews.Count > 0 || Kept is not null || Medicine is not null || Letter.LeftOut.Count() > 2;

    /// <summary>Whether exercise is closed, so that the way back leads to the outcome.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Shows the letter.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Find(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        Question = Kept;
        return Page();
    }

    /// <summary>Keeps the question.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Find(ct) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        if (!ModelState.IsValid)
        {
            return this.Unprocessable();
        }

        await letters.Keep(Question, ct);
        return Redirect(Period == Period.Of(null) ? "/report" : $"/report?period={Period.Key}");
    }

    /// <summary>In an emergency, and when a doctor is needed today, nothing comes before that.</summary>
    private async Task<string?> Find(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return "/";
        }

        var outcome = await desk.Decide(ct);
        if (outcome.Triage.Tier is { } tier && tier.IsUrgent())
        {
            return "/start/result";
        }

        if (outcome.State.FirstDay is null)
        {
            return "/start";
        }

        IsClosed = outcome is PlanOutcome.Blocked;
        Letter = new LetterView(new LetterRequest { Outcome = outcome, Knowledge = knowledge, On = desk.Today, Period = Period });
        (Kept, Medicine) = (await letters.Question(ct), await medicine.Load(ct));
        return null;
    }
}
