using System.ComponentModel.DataAnnotations;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Question = Lumbar.Core.Triage.Question;

namespace Lumbar.Web.Pages.Start;

/// <summary>A question in plainer words, for someone who was not sure. It says what a second "not sure" means (D-18).</summary>
public sealed class AskAgainModel(StartDesk desk) : SafetyPage(desk)
{
    private readonly StartDesk _desk = desk;

    /// <summary>The place of the question on its screen, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int K { get; set; }

    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose yes, no or still not sure.")]
    public string? Answer { get; set; }

    /// <summary>The question.</summary>
    public Question Question { get; private set; } = null!;

    /// <summary>Whether a second "not sure" means a doctor today.</summary>
    public bool MeansDoctorToday => Intake.Safety.MeansDoctorToday(Question.Id);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Find(ct) ?? Page();

    /// <summary>Keeps the answer; now "not sure" is an answer too.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Find(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        if (ModelState.IsValid && SafetyForm.Read(Answer) is null)
        {
            ModelState.AddModelError(nameof(Answer), "Choose yes, no or still not sure.");
        }

        return ModelState.IsValid && SafetyForm.Read(Answer) is { } answer
            ? Redirect(await _desk.Answer(Intake, new GivenAnswers(Sheet, new Dictionary<QuestionId, Answer> { [Question.Id] = answer }, []), ct))
            : this.Unprocessable();
    }

    private async Task<IActionResult?> Find(CancellationToken ct)
    {
        if (await Elsewhere(ct) is { } elsewhere)
        {
            return elsewhere;
        }

        if (K > Sheet.Questions.Count)
        {
            return NotFound();
        }

        if (Intake.Safety.Waiting(Sheet).FirstOrDefault(waiting => waiting.Id == Sheet.Questions[K - 1]) is not { } question)
        {
            return Redirect(Here.Url);
        }

        Question = question;
        Progress = Progress with { Note = "asked another way" };
        Back = $"{Here.Url}/0";
        return null;
    }
}
