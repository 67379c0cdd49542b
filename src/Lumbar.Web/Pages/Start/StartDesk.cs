using System.Text.Json;
using System.Text.Json.Serialization;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;
using Lumbar.Web.People;

namespace Lumbar.Web.Pages.Start;

/// <summary>What was answered on one page: for good, or "not sure" for the first time.</summary>
public sealed record GivenAnswers(QuestionPage Page, IReadOnlyDictionary<QuestionId, Answer> Sure, IReadOnlyCollection<QuestionId> Unsure);

/// <summary>Opens the intake of the person this request comes from, and keeps every step of it.</summary>
public sealed class StartDesk(CurrentPerson current, PersonDesk desk, IDraftStore drafts, KnowledgeBase knowledge)
{
    private const string Told = "start";
    private const string Check = "safety-check";

    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>The intake as it stands, or null for someone without a profile.</summary>
    public async Task<Intake?> Open(CancellationToken ct)
    {
        if (await current.Find(ct) is not { } patient)
        {
            return null;
        }

        var outcome = await desk.Decide(ct);
        var draft = await Load<IntakeDraft>(patient, Told, ct) ?? IntakeDraft.Of(outcome.State);
        var screen = await Load<ScreenDraft>(patient, Check, ct) ?? new ScreenDraft();
        if (IsForgotten(draft.Again, outcome))
        {
            // Begun on an earlier day by choice and left: what stands in the record goes on, and nothing waits.
            screen = screen.Since == draft.Again?.Since ? new ScreenDraft() : screen;
            draft = IntakeDraft.Of(outcome.State);
        }

        return new Intake(patient, draft, screen, outcome, knowledge, desk.Now);
    }

    /// <summary>Keeps what was told on one page, adds to the record what is complete and new, and says where to go.</summary>
    public async Task<string> Keep(Intake intake, IntakeDraft draft, CancellationToken ct)
    {
        await Save(intake.Patient, Told, draft, ct);
        var news = IntakeEvents.News(draft, intake.State, () => new Stamp(desk.NewId(), desk.Now));
        if (news.Count > 0)
        {
            await desk.Append(news, ct);
        }

        var now = await Reopen(ct);
        await TidyUp(now, ct);
        return now.Journey.Onward;
    }

    /// <summary>
    /// Keeps the answers of one page of the safety check, at once and for good. A first "not sure" is no answer yet: it
    /// waits for the plainer wording. Says where to go.
    /// </summary>
    public async Task<string> Answer(Intake intake, GivenAnswers given, CancellationToken ct)
    {
        var waiting = intake.Screen.AskAgain.Where(id => !given.Sure.ContainsKey(new QuestionId(id))).Union(given.Unsure.Select(id => id.Value));
        var news = given.Sure.Where(each => intake.Safety.Answers.GetValueOrDefault(each.Key) != each.Value).OrderBy(each => each.Key).ToList();
        await Save(intake.Patient, Check, intake.Screen with { AskAgain = [.. waiting] }, ct);
        if (news.Count > 0)
        {
            var answers = news.Select(each => new ScreenAnswer(each.Key, each.Value)).ToValueList();
            await desk.Append([new RecordEvent.ScreenAnswered { Id = desk.NewId(), At = desk.Now, By = Author.Person, Answers = answers }], ct);
        }

        var now = await Reopen(ct);
        await TidyUp(now, ct);
        return After(now, given.Page);
    }

    /// <summary>Begins the safety check anew: every question is asked again, and only answers from now on count for it.</summary>
    public async Task<string> BeginCheck(Intake intake, CancellationToken ct)
    {
        if (intake.State.Person is not null)
        {
            await Save(intake.Patient, Check, new ScreenDraft { Since = desk.Now }, ct);
        }

        return (await Reopen(ct)).Journey.Onward;
    }

    /// <summary>
    /// Begins to tell everything again. What was told before stands in the forms and can be changed; the safety questions
    /// are all asked anew.
    /// </summary>
    public async Task<string> TellAgain(Intake intake, CancellationToken ct)
    {
        if (intake.State is { Person: not null, Episode: not null })
        {
            var since = desk.Now;
            await Save(intake.Patient, Told, IntakeDraft.Of(intake.State) with { Again = new Retelling(since, []) }, ct);
            await Save(intake.Patient, Check, new ScreenDraft { Since = since }, ct);
        }

        return (await Reopen(ct)).Journey.Onward;
    }

    /// <summary>Adds a visit to a clinician to the record.</summary>
    public async Task<Intake> AddVisit(DateOnly on, bool? exerciseFine, CancellationToken ct)
    {
        var visit = new RecordEvent.Consulted { Id = desk.NewId(), At = desk.Now, By = Author.Person, On = on, ExerciseFine = exerciseFine };
        await desk.Append([visit], ct);
        var now = await Reopen(ct);
        await TidyUp(now, ct);
        return now;
    }

    /// <summary>An emergency goes before everything; else what is still open on the page, so that nothing on it is passed over.</summary>
    private static string After(Intake now, QuestionPage page)
    {
        var number = now.Safety.Rules.Pages.ToList().IndexOf(page) + 1;
        if (now.Run.Tier == Tier.T0)
        {
            return Journey.ResultUrl;
        }

        if (now.Safety.Waiting(page).FirstOrDefault() is { } waiting)
        {
            return $"/start/{StepId.SafetyPart}/{number}/{page.Questions.ToList().IndexOf(waiting.Id) + 1}";
        }

        return now.Safety.Open(page).Count > 0 ? new StepId(StepId.SafetyPart, number).Url : now.Journey.Onward;
    }

    private bool IsForgotten(Retelling? again, PlanOutcome outcome) =>
        again is not null && outcome is PlanOutcome.Planned && DateOnly.FromDateTime(again.Since.DateTime) != desk.Today;

    private async Task<Intake> Reopen(CancellationToken ct) =>
        await Open(ct) ?? throw new InvalidOperationException("The person was there a moment ago.");

    /// <summary>What is in the record needs no draft any more.</summary>
    private async Task TidyUp(Intake intake, CancellationToken ct)
    {
        if (intake.Journey.IsOver)
        {
            await drafts.Delete(intake.Patient, Check, ct);
        }

        if (intake.Outcome is PlanOutcome.Planned && intake.Journey.FirstOpen is null)
        {
            await drafts.Delete(intake.Patient, Told, ct);
        }
    }

    private async Task Save<T>(PatientId patient, string name, T draft, CancellationToken ct) =>
        await drafts.Save(patient, name, JsonSerializer.Serialize(draft, Json), ct);

    /// <summary>A draft of an earlier version that can no longer be read is none: what counts is in the record.</summary>
    private async Task<T?> Load<T>(PatientId patient, string name, CancellationToken ct)
        where T : class
    {
        var text = await drafts.Load(patient, name, ct);
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<T>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
