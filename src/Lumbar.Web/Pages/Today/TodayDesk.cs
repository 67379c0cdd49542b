using System.Globalization;
using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Store;
using Lumbar.Web.Pages.Start;
using Lumbar.Web.People;

namespace Lumbar.Web.Pages.Today;

/// <summary>What the pages of the day need besides the plan: who is asking, what was begun, and what was asked once.</summary>
public sealed class TodayDesk(CurrentPerson current, PersonDesk desk, StartDesk start, IDraftStore drafts)
{
    private const string Away = "away.asked";

    /// <summary>Whether the request comes from someone with a profile.</summary>
    public async Task<bool> IsKnown(CancellationToken ct) => await current.Find(ct) is not null;

    /// <summary>Whether questions were begun that only need to be carried on with.</summary>
    public async Task<bool> HasBegunQuestions(CancellationToken ct) => await start.Open(ct) is { HasBegun: true };

    /// <summary>Adds what is not in the record yet, so that a form sent twice is stored once.</summary>
    public async Task Add(IEnumerable<RecordEvent> entries, CancellationToken ct)
    {
        var known = (await desk.Events(ct)).Select(e => e.Id).ToHashSet();
        RecordEvent[] added = [.. entries.Where(entry => !known.Contains(entry.Id))];
        if (added.Length > 0)
        {
            await desk.Append(added, ct);
        }
    }

    /// <summary>Whether to ask what kept the person away: once for each gap.</summary>
    public async Task<bool> AsksWhyAway(PlanOutcome outcome, CancellationToken ct) =>
        outcome.Course.Lapse is { IsLapsed: true } lapse && await Patient(ct) is { } patient && await drafts.Load(patient, Away, ct) != Text(lapse);

    /// <summary>Remembers that it was asked for this gap. What was answered is kept nowhere: it only leads to the right page.</summary>
    public async Task AwayWasAsked(CancellationToken ct)
    {
        if ((await desk.Decide(ct)).Course.Lapse is { } lapse && await Patient(ct) is { } patient)
        {
            await drafts.Save(patient, Away, Text(lapse), ct);
        }
    }

    private Task<PatientId?> Patient(CancellationToken ct) => current.Find(ct);

    private static string Text(LapseFinding lapse) => JsonSerializer.Serialize(lapse.LastSession.ToString("O", CultureInfo.InvariantCulture));
}
