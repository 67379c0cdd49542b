using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Sessions;

/// <summary>What was saved about a session, in plain words, and when the next one is.</summary>
public sealed class SavedModel(PersonDesk desk, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The heading, such as "Done for this morning".</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What stands in the record.</summary>
    public RecordEvent.SessionFinished Session { get; private set; } = null!;

    /// <summary>The exercises in words.</summary>
    public IReadOnlyList<(string Name, string Words)> Exercises { get; private set; } = [];

    /// <summary>How the session counts, as a sentence, or null.</summary>
    public string? Colour { get; private set; }

    /// <summary>What stays, what goes up, what waits.</summary>
    public IReadOnlyList<NextStep> Steps { get; private set; } = [];

    /// <summary>Whether the session is of today, so that tomorrow morning decides.</summary>
    public bool IsOfToday => Session.Day == desk.Today;

    /// <summary>When the next session is, as a sentence.</summary>
    public string Next { get; private set; } = "";

    /// <summary>Whether the pain was so high that gentle advice is due.</summary>
    public bool WasHigh { get; private set; }

    /// <summary>Shows a saved session of this person.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        var found = (await desk.State(ct)).Sessions.LastOrDefault(session => session.Session == id);
        if (found is null || SessionName.Read(id) is not { } name)
        {
            return Redirect(SessionLinks.NotToday);
        }

        Session = found;
        Heading = name.Slot switch
        {
            Slot.Morning => "Done for this morning",
            Slot.Midday => "Done for this midday",
            Slot.Evening => "Done for this evening",
        };
        Exercises = [.. found.Items.Select(item => (knowledge.ExerciseOf(item.Exercise).Name, Words(item)))];
        WasHigh = found.WorstPain >= knowledge.Planning.Session.StopPain;
        var outcome = await desk.Decide(ct);
        Next = NextOf(outcome);
        Colour = NextStep.Colour(found, outcome.Course);
        Steps = IsOfToday ? NextStep.Of(found, outcome.Course, knowledge) : [];
        return Page();
    }

    private string NextOf(PlanOutcome outcome) => outcome is PlanOutcome.Planned plan
        ? (from day in plan.Week
           from session in day.Sessions
           where plan.State.Sessions.All(done => done.Session != session.Id)
           select $"The next session is {Wording.When(day.Date, desk.Today)}, {SessionName.InThe(session.Slot)}.").FirstOrDefault()
            ?? "The coming days have no session."
        : "The next step stands on Today.";

    private string Words(SessionItem item)
    {
        var amount = item.Reps == 0 ? "left out" : item.Sets > 1 ? $"{item.Sets} sets of {item.Reps}" : item.Reps == 1 ? "once" : $"{item.Reps} times";
        return $"{amount}{Felt(item)}";
    }

    private string Felt(SessionItem item) => item.Stopped is StopReason.Pain or StopReason.Sharp or StopReason.Spreading or StopReason.NewSymptom
        ? ", it hurt"
        : FeelOf(item.RepsInReserve) switch
        {
            ExerciseFeel.Easy => ", easy",
            ExerciseFeel.Right => ", about right",
            ExerciseFeel.Hard => ", hard",
            ExerciseFeel.Hurt or null => "",
        };

    private ExerciseFeel? FeelOf(int? reserve) =>
        Enum.GetValues<ExerciseFeel>().Cast<ExerciseFeel?>().FirstOrDefault(feel => reserve is not null && knowledge.Planning.AfterSession.ReserveOf(feel!.Value) == reserve);

    /// <summary>The effort in words, or null when it was not said or stands for no word.</summary>
    public string? EffortWords() => Session.Items.FirstOrDefault(item => item.Effort is not null)?.Effort is { } effort
        ? (from word in Enum.GetValues<EffortWord>()
           where knowledge.Planning.AfterSession.EffortOf(word) == effort
           select Wording.Effort(word)).FirstOrDefault()
        : null;
}
