using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Store;

namespace Lumbar.Web.People;

/// <summary>
/// The record of the person this request comes from: reads it, adds to it, and decides from it. A page never sees a
/// record by any other way, so it can only ever be the person's own.
/// </summary>
public sealed class PersonDesk(
    CurrentPerson current, IEventStore store, RecordReader reader, KnowledgeBase knowledge, LumbarOptions options, TimeProvider time)
{
    private ValueList<RecordEvent>? _events;

    /// <summary>The time now, with the offset of this place.</summary>
    public DateTimeOffset Now => time.GetLocalNow();

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Everything in the person's record, in order; empty for someone without a profile.</summary>
    public async Task<ValueList<RecordEvent>> Events(CancellationToken ct) => _events ??= await Read(ct);

    /// <summary>What may happen today, decided from the record.</summary>
    public async Task<PlanOutcome> Decide(CancellationToken ct) => Decide(await Events(ct), Today);

    /// <summary>
    /// What would be decided today if these were in the record as well. Nothing is stored. Throws when the record was not
    /// read in this request.
    /// </summary>
    public PlanOutcome Suppose(IReadOnlyList<RecordEvent> added) => Decide(
        RecordReader.InOrder([.. _events ?? throw new InvalidOperationException("The record was not read yet."), .. added]), Today);

    /// <summary>What the record says about the person so far.</summary>
    public async Task<PatientState> State(CancellationToken ct) => PatientState.Fold(await Events(ct));

    /// <summary>
    /// Adds events to the person's record and, when they change the programme, the new programme. All or nothing; when it
    /// returns, they are on disk.
    /// </summary>
    public async Task Append(IReadOnlyList<RecordEvent> added, CancellationToken ct)
    {
        if (await current.Find(ct) is not { } patient)
        {
            throw new InvalidOperationException("There is no profile to add to.");
        }

        var events = RecordReader.InOrder([.. await Events(ct), .. added]);
        RecordEvent[] all = NewProgramme(events) is { } programme ? [.. added, programme] : [.. added];
        var outcome = await store.Append(patient, [.. all.Select(Stored)], ct);
        _events = outcome.Match(
            _ => RecordReader.InOrder([.. events, .. all[added.Count..]]),
            refused => throw new InvalidOperationException($"The store refused {refused.Ids.Count} entries."),
            unknown => throw new InvalidOperationException("The store does not know this person."));
    }

    /// <summary>A new id for an entry made now.</summary>
    public Guid NewId() => Guid.CreateVersion7(Now);

    private PlanOutcome Decide(ValueList<RecordEvent> events, DateOnly on) => DailyDecision.Of(new PlanRequest
    {
        Events = events,
        Knowledge = knowledge,
        On = on,
        Consultation = options.Policy,
    });

    /// <summary>The programme that now holds, when it is not the one issued last.</summary>
    private RecordEvent.ProgrammeIssued? NewProgramme(ValueList<RecordEvent> events)
    {
        if (Decide(events, Today) is not PlanOutcome.Planned planned)
        {
            return null;
        }

        var last = planned.State.Programme;
        var exercises = planned.Programme.Exercises.Select(Issued).ToValueList();
        return last is not null && last.Exercises.Equals(exercises)
            ? null
            : new RecordEvent.ProgrammeIssued
            {
                Id = NewId(),
                At = Now,
                By = Author.System,
                Version = (last?.Version ?? 0) + 1,
                Exercises = exercises,
                Reasons = planned.Programme.Exercises.SelectMany(candidate => candidate.Reasons).Distinct().ToValueList(),
                KnowledgeVersion = knowledge.Version,
            };
    }

    private static IssuedExercise Issued(Candidate candidate) => new(candidate.Exercise.Id, candidate.Step, new IssuedDose
    {
        Sets = candidate.Dose.Sets,
        Reps = candidate.Dose.Repetitions,
        Hold = candidate.Dose.Hold,
        PerSide = candidate.Dose.PerSide,
        Rest = candidate.Dose.Rest,
        TimesPerDay = candidate.Dose.TimesPerDay,
        DaysPerWeek = candidate.Dose.DaysPerWeek,
    });

    private async Task<ValueList<RecordEvent>> Read(CancellationToken ct)
    {
        if (await current.Find(ct) is not { } patient)
        {
            return [];
        }

        var page = await store.Read(patient, afterSeq: 0, ct);
        return reader.Read(page.Events.Select(stored => stored.Body)).Match(
            readable => readable.Events,
            unreadable => throw new InvalidOperationException($"The stored record has {unreadable.Errors.Count} entries that cannot be read."));
    }

    private static StoredEvent Stored(RecordEvent e) => new(e.Id, EventTypes.Of(e), e.At, RecordWriter.Write(e));
}
