using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;
using Lumbar.Web.Pages.Today;
using Lumbar.Web.People;

namespace Lumbar.Web.Sessions;

/// <summary>
/// The sessions of the person this request comes from, from the check to the last answer. What is not in the record yet
/// is kept as drafts: the sessions under way, those that wait for an answer, and whether the safety questions come first.
/// </summary>
public sealed class SessionDesk(PersonDesk desk, CurrentPerson current, IDraftStore drafts, KnowledgeBase knowledge)
{
    private const string Waiting = "sessions.waiting";
    private const string Held = "sessions.held";

    /// <summary>Where the person stands with a session of that name.</summary>
    public async Task<SessionPlace> PlaceOf(string id, CancellationToken ct)
    {
        if ((await desk.State(ct)).Sessions.Any(session => session.Session == id))
        {
            return new SessionPlace.Saved();
        }

        var draft = await Load(id, ct);
        if (draft?.EndedAt is not null)
        {
            return new SessionPlace.Ended(draft);
        }

        if (await desk.Decide(ct) is not PlanOutcome.Planned plan || TodayChoice.NeedsHelpNow(plan) || plan.Week[0].Sessions.FirstOrDefault(session => session.Id == id) is not { } session)
        {
            return new SessionPlace.NotPlanned();
        }

        if (await IsHeld(plan, ct))
        {
            return new SessionPlace.Held();
        }

        return plan.Course.NeedsMorning
            ? new SessionPlace.MorningFirst()
            : new SessionPlace.Open(plan, session, draft is not null && IsOfToday(draft) ? draft : null);
    }

    /// <summary>What may begin of an open session.</summary>
    public StartOutcome Start(SessionPlace.Open open, SessionDraft draft) => StartGate.Of(new StartRequest
    {
        Session = open.Session,
        PainBefore = Nprs.Of(draft.PainBefore),
        Plan = open.Plan,
        Knowledge = knowledge,
    });

    /// <summary>The session under way, or null.</summary>
    public async Task<SessionDraft?> Load(string id, CancellationToken ct) =>
        await LoadText(NameOf(id), ct) is { } json ? SessionDraft.Read(json) : null;

    /// <summary>Keeps a session under way.</summary>
    public Task Keep(string id, SessionDraft draft, CancellationToken ct) => SaveText(NameOf(id), draft.Write(), ct);

    /// <summary>Keeps a session that has ended and waits for its answers.</summary>
    public async Task End(string id, SessionDraft draft, CancellationToken ct)
    {
        await Keep(id, draft, ct);
        await SaveText(Waiting, JsonSerializer.Serialize((await WaitingIds(ct)).Append(id).Distinct()), ct);
    }

    /// <summary>Puts a session with its answers into the record.</summary>
    public async Task Save(string id, RecordEvent.SessionFinished finished, CancellationToken ct)
    {
        await desk.Append([finished], ct);
        await SaveText(Waiting, JsonSerializer.Serialize((await WaitingIds(ct)).Where(other => other != id)), ct);
        await drafts.Delete(await Patient(ct), NameOf(id), ct);
    }

    /// <summary>The sessions that have ended and wait for their answers, the latest first.</summary>
    public async Task<IReadOnlyList<string>> WaitingIds(CancellationToken ct) =>
        await LoadText(Waiting, ct) is { } json ? [.. (JsonSerializer.Deserialize<string[]>(json) ?? []).OrderDescending(StringComparer.Ordinal)] : [];

    /// <summary>Something new was named: no session begins until every safety question is answered again.</summary>
    public Task Hold(CancellationToken ct) => SaveText(Held, desk.Now.ToString("O"), ct);

    /// <summary>Whether the safety questions come first.</summary>
    public async Task<bool> IsHeld(PlanOutcome.Planned plan, CancellationToken ct) =>
        await LoadText(Held, ct) is { } since
        && !FreshScreen.IsAnsweredSince(knowledge.Triage, plan.Person.Facts, plan.Triage.Current, DateTimeOffset.ParseExact(since, "O", null));

    private bool IsOfToday(SessionDraft draft) => DateOnly.FromDateTime(draft.CheckedAt.DateTime) == desk.Today;

    private async Task<string?> LoadText(string name, CancellationToken ct) =>
        await current.Find(ct) is { } patient ? await drafts.Load(patient, name, ct) : null;

    private async Task SaveText(string name, string text, CancellationToken ct)
    {
        if (!await drafts.Save(await Patient(ct), name, text, ct))
        {
            throw new InvalidOperationException("The store does not know this person.");
        }
    }

    private async Task<PatientId> Patient(CancellationToken ct) =>
        await current.Find(ct) ?? throw new InvalidOperationException("There is no profile to keep a session for.");

    private static string NameOf(string id) => $"session.{id}";
}
