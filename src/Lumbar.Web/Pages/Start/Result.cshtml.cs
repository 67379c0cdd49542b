using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Knowledge.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Start;

/// <summary>The outcome: stop, a doctor today, a clinician first, or a plan. It stays the same until the record changes.</summary>
public sealed class ResultModel(StartDesk desk, LumbarOptions options) : PageModel
{
    /// <summary>The intake as it stands.</summary>
    public Intake Intake { get; private set; } = null!;

    /// <summary>What the operator set.</summary>
    public LumbarOptions Options => options;

    /// <summary>The title of the page.</summary>
    public string Title => Intake.Triage.Tier switch
    {
        Tier.T0 => "Stop",
        Tier.T1 => "Speak to a doctor today",
        Tier.T2 => "See a clinician first",
        _ => "Your result",
    };

    /// <summary>The answers behind an outcome that closes exercise.</summary>
    public IReadOnlyList<ClosingAnswer> Answers => ClosingAnswer.Of(Intake);

    /// <summary>The texts that belong to an outcome that closes exercise, most urgent first.</summary>
    public IReadOnlyList<Message> Closing =>
        [.. Messages(row => row.Tier == Intake.Triage.Tier && row.Tier.ClosesExercise())];

    /// <summary>Where a wrong tap can be put right, or null once the time for it is over.</summary>
    public string? WrongTap => Intake.Journey.IsSlipOpen && Answers is [var first, ..]
        ? $"{new StepId(StepId.SafetyPart, Intake.Safety.PageOf(first.Question.Id)).Url}/0"
        : null;

    /// <summary>Whether a clinician has ruled exercise out since it was closed.</summary>
    public bool IsRuledOut => Intake.State.Consultations is [.., { ExerciseFine: false } last] && last.At >= Intake.Triage.Lock?.Since;

    /// <summary>Whether a clinician has been seen since, and only the questions are left.</summary>
    public bool IsSeen => Intake.State.Consultations is [.., { ExerciseFine: not false } last] && last.At >= Intake.Triage.Lock?.Last;

    /// <summary>Whether neither answers nor a visit can open exercise.</summary>
    public bool IsOutOfScope => Intake.Triage.Lock is null && Intake.Triage.Rows.Any(row => row.Tier.ClosesExercise() && !row.CanBeCleared);

    /// <summary>The texts of the rows that are meant, each once.</summary>
    public IEnumerable<Message> Messages(Func<FiredRow, bool> isMeant) =>
        Intake.Triage.Rows.Where(isMeant).SelectMany(row => row.Messages).Distinct().Select(Intake.Knowledge.MessageOf);

    /// <summary>A fixed text with its gaps filled, in its parts.</summary>
    public FixedText TextOf(Message message) => new(ReasonText.Of(message, options.EmergencyNumber));

    /// <summary>Whether a text is the emergency text that is shown to someone who stayed unsure.</summary>
    public static bool IsEmergency(Message message) => message.Id.Value.StartsWith("M0-", StringComparison.Ordinal);

    /// <summary>Questions that still need an answer, in short.</summary>
    public IEnumerable<string> OpenQuestions => Intake.Knowledge.Triage.Questions
        .Where(question => Intake.Triage.Missing.Contains(question.Id)).Select(question => question.Short);

    /// <summary>Shows the outcome.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await desk.Open(ct) is not { } intake)
        {
            return Redirect("/");
        }

        Intake = intake;
        return intake is { Outcome: PlanOutcome.Incomplete, State: { Person: null } } ? Redirect("/start") : Page();
    }
}
