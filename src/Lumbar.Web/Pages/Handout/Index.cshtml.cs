using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;
using Lumbar.Web.Resume;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Handout;

/// <summary>The programme on paper: figures, amounts, boxes to tick, when to stop, and a code to carry on elsewhere.</summary>
public sealed class IndexModel(PersonDesk desk, CurrentPerson person, ResumeDesk resume, KnowledgeBase knowledge, LumbarOptions options) : PageModel
{
    private const string Here = "/handout";

    /// <summary>"letter" for American paper; otherwise A4.</summary>
    [FromQuery(Name = "paper")]
    public string? Paper { get; set; }

    /// <summary>"large" for large print.</summary>
    [FromQuery(Name = "size")]
    public string? Size { get; set; }

    /// <summary>Whether the paper is Letter.</summary>
    public bool IsLetter => Paper == "letter";

    /// <summary>Whether the print is large.</summary>
    public bool IsLarge => Size == "large";

    /// <summary>What there is to do.</summary>
    public IReadOnlyList<HandoutItem> Items { get; private set; } = [];

    /// <summary>From which day.</summary>
    public DateOnly From => desk.Today;

    /// <summary>Pain at which an exercise ends.</summary>
    public int StopPain => knowledge.Planning.Session.StopPain.Value;

    /// <summary>Minutes after which pain that is still more than light ends it too.</summary>
    public int LastingMinutes => knowledge.Planning.LastingPain.Minutes;

    /// <summary>The number to call.</summary>
    public string Number => options.EmergencyNumber;

    /// <summary>Who runs the server, or null when it is this computer.</summary>
    public string? Operator => options.Operator == LumbarOptions.ThisComputer ? null : options.Operator;

    /// <summary>The code to print, or null when none was made here lately.</summary>
    public ResumeCode? Code { get; private set; }

    /// <summary>Until when a code of this person works, whether it is shown or not.</summary>
    public DateTimeOffset? CodeUntil { get; private set; }

    /// <summary>Where the code leads. What stands behind the "#" never leaves the browser by itself.</summary>
    public string ResumeUrl => $"{Request.Scheme}://{Request.Host}/resume";

    /// <summary>That address with the code, for cameras.</summary>
    public QrPicture? Qr => Code is { } code ? QrPicture.Of($"{ResumeUrl}#{code}") : null;

    /// <summary>The address of this page with another choice.</summary>
    public static string With(bool letter, bool large) => (letter, large) switch
    {
        (false, false) => Here,
        (true, false) => $"{Here}?paper=letter",
        (false, true) => $"{Here}?size=large",
        (true, true) => $"{Here}?paper=letter&size=large",
    };

    /// <summary>Shows the sheet.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        return await (await desk.Decide(ct)).Match(
            _ => Task.FromResult<IActionResult>(Redirect("/today")),
            _ => Task.FromResult<IActionResult>(Redirect("/start/result")),
            plan => TodayChoice.NeedsHelpNow(plan) ? Task.FromResult<IActionResult>(Redirect(TodayChoice.Help)) : Show(plan, ct));
    }

    /// <summary>Makes a code.</summary>
    public Task<IActionResult> OnPostCodeAsync(CancellationToken ct) => Back(resume.Make(ct));

    /// <summary>Throws the code away.</summary>
    public Task<IActionResult> OnPostDropAsync(CancellationToken ct) => Back(resume.ThrowAway(ct));

    private async Task<IActionResult> Back(Task done)
    {
        await done;
        return Redirect(With(IsLetter, IsLarge));
    }

    private async Task<IActionResult> Show(PlanOutcome.Planned plan, CancellationToken ct)
    {
        Items = HandoutItem.Of(plan, knowledge);
        (Code, CodeUntil) = (await resume.Code(ct), await resume.WorksUntil(ct));
        return Page();
    }
}
