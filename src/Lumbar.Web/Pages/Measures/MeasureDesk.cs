using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;
using Lumbar.Web.People;

namespace Lumbar.Web.Pages.Measures;

/// <summary>The questionnaires of the person this request comes from: what waits, what was chosen, what was answered.</summary>
public sealed class MeasureDesk(PersonDesk desk, CurrentPerson person, IDraftStore drafts, KnowledgeBase knowledge)
{
    private const string Draft = "activities";

    /// <summary>The rules.</summary>
    public MeasureRules Rules => knowledge.Measures;

    /// <summary>Whether questionnaires are for this person: someone with a plan.</summary>
    public async Task<bool> IsOpen(CancellationToken ct) => await person.Find(ct) is not null && await desk.Decide(ct) is PlanOutcome.Planned;

    /// <summary>The checks that wait, in the order in which they are offered; none without a plan.</summary>
    public async Task<IReadOnlyList<DueCheck>> Due(CancellationToken ct)
    {
        if (await person.Find(ct) is null || await desk.Decide(ct) is not PlanOutcome.Planned plan)
        {
            return [];
        }

        var due = MeasureSchedule.Due(plan.State, Rules, TimeOf(plan), desk.Today);
        return
        [
            .. from check in Check.All
               let waiting = due.Where(measure => check.Measures.Contains(measure.Rule.Id)).ToList()
               where waiting.Count > 0
               select new DueCheck(check, check.Href(FirstPage(check, waiting, plan.State))),
        ];
    }

    /// <summary>How a questionnaire has gone.</summary>
    public async Task<MeasureCourse?> CourseOf(MeasureRule rule, CancellationToken ct) => MeasureCourse.Of(await desk.State(ct), rule, desk.Today);

    /// <summary>The questionnaires answered today, in the order of the file, each with its last answer.</summary>
    public async Task<IReadOnlyList<(MeasureRule Rule, RecordEvent.MeasureAnswered Answer)>> AnsweredToday(CancellationToken ct)
    {
        var today = (await desk.State(ct)).Measures.Where(answer => answer.Day == desk.Today).ToList();
        return
        [
            .. from rule in Rules.Measures
               let last = today.LastOrDefault(answer => answer.Measure == rule.Id.Value)
               where last is not null
               select (rule, last),
        ];
    }

    /// <summary>The items of a questionnaire that this person is asked: all, or the activities chosen.</summary>
    public async Task<ValueList<MeasureItemRule>> ItemsOf(MeasureRule rule, CancellationToken ct)
    {
        if (rule.Choose is null)
        {
            return rule.Items;
        }

        var chosen = await Chosen(rule, ct);
        return chosen.Select(rule.ItemOf).OfType<MeasureItemRule>().ToValueList();
    }

    /// <summary>The activities chosen: those of the record, or those kept since the choice. None before.</summary>
    public async Task<ValueList<string>> Chosen(MeasureRule rule, CancellationToken ct)
    {
        var patient = await Patient(ct);
        var kept = await IsSettled(rule, ct) ? null : await drafts.Load(patient, Draft, ct);
        return kept is null
            ? MeasureCourse.ChosenOf(await desk.State(ct), rule, desk.Today)
            : (JsonSerializer.Deserialize<string[]>(kept) ?? []).ToValueList();
    }

    /// <summary>Whether the activities have a first complete answer, with which later ones are compared.</summary>
    public async Task<bool> IsSettled(MeasureRule rule, CancellationToken ct) => (await CourseOf(rule, ct))?.Scores.Count > 0;

    /// <summary>Keeps a choice of activities until they are answered. The record holds them only with their answers.</summary>
    public async Task Keep(IReadOnlyList<string> activities, CancellationToken ct) =>
        await drafts.Save(await Patient(ct), Draft, JsonSerializer.Serialize(activities), ct);

    /// <summary>Adds what is not in the record yet.</summary>
    public async Task Append(IReadOnlyList<RecordEvent> answers, CancellationToken ct)
    {
        var known = (await desk.Events(ct)).Select(e => e.Id).ToHashSet();
        RecordEvent[] added = [.. answers.Where(answer => !known.Contains(answer.Id))];
        if (added.Length > 0)
        {
            await desk.Append(added, ct);
        }
    }

    /// <summary>In a flare-up the day is asked about as while the plan eases first.</summary>
    private static MeasureTime TimeOf(PlanOutcome.Planned plan) => plan.Finding.State switch
    {
        ProgrammeState.Relief or ProgrammeState.Flare => MeasureTime.Relief,
        ProgrammeState.Maintain => MeasureTime.Maintain,
        ProgrammeState.Build or ProgrammeState.Lapsed or ProgrammeState.Review => plan.Person.IsRelief ? MeasureTime.Relief : MeasureTime.Build,
    };

    private async Task<PatientId> Patient(CancellationToken ct) => await person.Find(ct) ?? throw new InvalidOperationException("There is no profile.");

    private int FirstPage(Check check, List<DueMeasure> waiting, PatientState state)
    {
        if (waiting.Find(due => due.Rule.Id == MeasureIds.Weekly) is { } weekly && MeasureSchedule.AsksIrritability(state, weekly, desk.Today))
        {
            return 1;
        }

        return check.Pages.Select((page, i) => (page, Number: i + 1)).First(each => waiting.Exists(due => each.page.Contains(due.Rule.Id))).Number;
    }
}
