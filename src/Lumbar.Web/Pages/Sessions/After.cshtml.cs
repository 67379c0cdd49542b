using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>How a session was: worst pain, effort, each exercise, how far down now. Then it goes into the record.</summary>
public sealed class AfterModel(SessionDesk sessions, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The worst pain during the session.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose a number for the worst pain.")]
    [Range(0, Nprs.Highest, ErrorMessage = "Choose a number from 0 to 10.")]
    public int? WorstPain { get; set; }

    /// <summary>How hard it was overall; asked when anything was done.</summary>
    [BindProperty]
    public EffortWord? Effort { get; set; }

    /// <summary>How each exercise went, in the order of the session.</summary>
    [BindProperty]
    public List<ExerciseFeel?> Feels { get; set; } = [];

    /// <summary>How far down it reaches now.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose how far down it reaches now.")]
    public LegSymptom? Leg { get; set; }

    /// <summary>Whether good form held to the end, or null when not said.</summary>
    [BindProperty]
    public FormAnswer? Form { get; set; }

    /// <summary>Whether it held in each exercise, in the order of the session; looked at only when it did not hold in all.</summary>
    [BindProperty]
    public List<bool?> Forms { get; set; } = [];

    /// <summary>Pain at the beginning.</summary>
    public int PainBefore { get; private set; }

    /// <summary>The exercises, and whether each is asked about.</summary>
    public IReadOnlyList<(string Name, bool IsAsked, string? Ended)> Exercises { get; private set; } = [];

    /// <summary>Whether any exercise was done, so that there is an effort to ask about.</summary>
    public bool AsksEffort => Exercises.Any(exercise => exercise.IsAsked);

    /// <summary>Whether the session ended because pain stayed more than light for too long.</summary>
    public bool PainLasted => Done.PainLasted;

    /// <summary>The minutes that are too long.</summary>
    public int LastingMinutes => knowledge.Planning.LastingPain.Minutes;

    private SessionResult Done { get; set; } = null!;

    /// <summary>Shows the questions with what was said already.</summary>
    public Task<IActionResult> OnGetAsync(string id, CancellationToken ct) => WhenEnded(id, draft => Task.FromResult<IActionResult>(Show(draft)), ct);

    /// <summary>Saves the session.</summary>
    public Task<IActionResult> OnPostAsync(string id, CancellationToken ct) => WhenEnded(id, draft => Answer(id, draft, ct), ct);

    /// <summary>Keeps what was entered for later.</summary>
    public Task<IActionResult> OnPostLaterAsync(string id, CancellationToken ct) => WhenEnded(id, draft => Later(id, draft, ct), ct);

    private async Task<IActionResult> WhenEnded(string id, Func<SessionDraft, Task<IActionResult>> ended, CancellationToken ct) =>
        await (await sessions.PlaceOf(id, ct)).Match<Task<IActionResult>>(
            _ => Go(SessionLinks.NotToday),
            _ => Go(SessionLinks.Stop(id)),
            _ => Go(SessionLinks.Morning),
            _ => Go(SessionLinks.Play(id)),
            place => ended(Prepared(place.Draft)),
            _ => Go(SessionLinks.Saved(id)));

    private Task<IActionResult> Go(string url) => Task.FromResult<IActionResult>(Redirect(url));

    private SessionDraft Prepared(SessionDraft draft)
    {
        Done = draft.Done() ?? throw new InvalidOperationException("The session has not ended.");
        PainBefore = draft.PainBefore;
        Exercises = [.. Done.Items.Select(item => (NameOf(item), item.WasDone, item.EndedByPain ? "You stopped it because it hurt." : null))];
        return draft;
    }

    private PageResult Show(SessionDraft draft)
    {
        WorstPain = draft.After?.WorstPain ?? HighestSaid();
        (Effort, Leg) = (draft.After?.Effort, draft.After?.Leg);
        (Form, Forms) = (draft.After?.Form, [.. Done.Items.Select((_, i) => draft.After?.Forms.ElementAtOrDefault(i))]);
        Feels = [.. Done.Items.Select((item, i) => draft.After?.Feels.ElementAtOrDefault(i) ?? (item.EndedByPain ? ExerciseFeel.Hurt : null))];
        return Page();
    }

    private async Task<IActionResult> Answer(string id, SessionDraft draft, CancellationToken ct)
    {
        Check();
        if (!ModelState.IsValid || WorstPain is not { } worst || Leg is not { } leg)
        {
            return this.Unprocessable();
        }

        await sessions.Save(id, Finished(id, draft, worst, leg), ct);
        return Redirect(SessionLinks.Saved(id));
    }

    private async Task<IActionResult> Later(string id, SessionDraft draft, CancellationToken ct)
    {
        await sessions.Keep(id, draft with { After = new AfterDraft(WorstPain, Effort, Feels, Leg) { Form = Form, Forms = Forms } }, ct);
        return Redirect("/today");
    }

    private void Check()
    {
        Feels = [.. Done.Items.Select((_, i) => Feels.ElementAtOrDefault(i))];
        Forms = [.. Done.Items.Select((_, i) => Forms.ElementAtOrDefault(i))];
        if (AsksEffort && Effort is null)
        {
            Missing(nameof(Effort), "Choose how hard it was.");
        }

        foreach (var (item, i) in Done.Items.Select((item, i) => (item, i)).Where(each => each.item.WasDone && Feels[each.i] is null))
        {
            Missing($"{nameof(Feels)}[{i}]", $"Choose how {NameOf(item)} went.");
        }

        if (WorstPain < HighestSaid())
        {
            ModelState.AddModelError(nameof(WorstPain), $"During an exercise you named {HighestSaid()}. Choose {HighestSaid()} or more.");
        }
    }

    /// <summary>One error for a field is enough: something that could not be read is not missing as well.</summary>
    private void Missing(string field, string message)
    {
        if (ModelState.GetFieldValidationState(field) != ModelValidationState.Invalid)
        {
            ModelState.AddModelError(field, message);
        }
    }

    private RecordEvent.SessionFinished Finished(string id, SessionDraft draft, int worst, LegSymptom leg) => new()
    {
        Id = draft.Entry,
        At = draft.EndedAt ?? throw new InvalidOperationException("The session has not ended."),
        By = Author.Person,
        Session = id,
        PainBefore = Nprs.Of(draft.PainBefore),
        WorstPain = Nprs.Of(worst),
        LegAfter = leg,
        Items = Done.Items.Select((item, i) => AfterSession.Of(item, Feels[i], Effort, knowledge.Planning.AfterSession, HeldForm(i))).ToValueList(),
    };

    private bool? HeldForm(int i) => Form switch
    {
        FormAnswer.All => true,
        FormAnswer.NotAll => Forms[i],
        null => null,
    };

    private int? HighestSaid() => Done.Items.Max(item => item.WorstPain?.Value);

    private string NameOf(ResultItem item) => knowledge.ExerciseOf(item.Exercise).Name;
}
