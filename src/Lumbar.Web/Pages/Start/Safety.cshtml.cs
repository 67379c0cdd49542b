using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Question = Lumbar.Core.Triage.Question;

namespace Lumbar.Web.Pages.Start;

/// <summary>
/// One screen of the safety check. Nothing is chosen beforehand and nothing left out counts as no. What follows from an
/// answer is asked on the same screen before anything else, and every answer is in the record at once.
/// </summary>
public sealed class SafetyModel(StartDesk desk) : SafetyPage(desk)
{
    private readonly StartDesk _desk = desk;

    /// <summary>0 shows the whole screen also when only some of it is open.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Whole { get; set; }

    /// <summary>The answers by question id. The name is said, or a form with nothing chosen would bind its other fields as answers.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Send { get; set; }

    /// <summary>The questions shown.</summary>
    public IReadOnlyList<Question> Shown { get; private set; } = [];

    /// <summary>Whether only what follows from earlier answers is shown.</summary>
    public bool IsFollowUp { get; private set; }

    /// <summary>Whether one question has the screen to itself.</summary>
    public bool IsAlone => Shown.Count == 1;

    /// <summary>Whether one button may answer no to all: only while none of them has an answer.</summary>
    public bool OffersNone => !IsAlone && Shown.All(question => Intake.Safety.Shown(question.Id) is null);

    /// <summary>Whether the picture of the area between the legs helps.</summary>
    public bool ShowsSaddle => Sheet.Id == "saddle";

    /// <summary>Shows the screen.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        Choose();
        Answers = Shown.ToDictionary(question => question.Id.Value, question => SafetyForm.Word(Intake.Safety.Shown(question.Id)));
        return Page();
    }

    /// <summary>Keeps the answers.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        Choose();
        if (SafetyForm.Chosen(Answers, Sheet) is not { } chosen)
        {
            return Refuse("", "This form does not fit the questions any more. Please answer them again.");
        }

        if (Send == SafetyForm.None && chosen.Count == 0 && OffersNone)
        {
            chosen = Shown.ToDictionary(question => question.Id, _ => Answer.No);
        }

        var applying = Intake.Safety.Applying(Sheet, chosen);
        foreach (var question in Shown.Where(question => applying.Contains(question) && !chosen.ContainsKey(question.Id)))
        {
            var error = IsAlone ? "Choose yes, no or not sure." : $"{question.Short}: choose yes, no or not sure.";
            ModelState.AddModelError($"{nameof(Answers)}[{question.Id}]", error);
        }

        return ModelState.IsValid ? await Keep(chosen, ct) : Refuse();
    }

    private async Task<IActionResult> Keep(Dictionary<QuestionId, Answer> chosen, CancellationToken ct)
    {
        // Someone who stays with a "not sure" that was asked twice already is not asked a third time.
        var unsure = chosen
            .Where(given => given.Value == Answer.Unsure && Intake.Safety.Answers.GetValueOrDefault(given.Key) != Answer.Unsure)
            .Select(given => given.Key).ToHashSet();
        var sure = chosen.Where(given => !unsure.Contains(given.Key)).ToDictionary();
        return Redirect(await _desk.Answer(Intake, new GivenAnswers(Sheet, sure, unsure), ct));
    }

    private void Choose()
    {
        var all = Intake.Safety.Applying(Sheet);
        var open = Intake.Safety.Open(Sheet);
        IsFollowUp = Whole is null && open.Count > 0 && open.Count < all.Count;
        Shown = IsFollowUp ? open : all;
        Back = IsFollowUp ? $"{Here.Url}/0" : Back;
    }

    private PageResult Refuse(string? field = null, string? error = null)
    {
        if (field is not null && error is not null)
        {
            ModelState.AddModelError(field, error);
        }

        foreach (var question in Shown)
        {
            Answers.TryAdd(question.Id.Value, null);
        }

        return this.Unprocessable();
    }
}
