using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Simulation.People;

namespace Lumbar.Simulation.Life;

/// <summary>
/// The record of one virtual person. Entries get a time later than the last and an id from the seed; whenever the programme
/// that holds is not the one given last, the new one is written down, as the app does.
/// </summary>
public sealed class Diary(KnowledgeBase knowledge, Dice ids)
{
    /// <summary>The first day of every life.</summary>
    public static readonly DateOnly FirstDay = new(2026, 1, 5);

    private static readonly TimeSpan Offset = TimeSpan.FromHours(1);

    private readonly List<RecordEvent> _events = [];

    /// <summary>The entries so far, in order.</summary>
    public IReadOnlyList<RecordEvent> Events => _events;

    /// <summary>An id and a time on a day for an entry, not before the time of day asked for and after every earlier entry.</summary>
    public (Guid Id, DateTimeOffset At) Stamp(int day, int minuteOfDay)
    {
        var wanted = new DateTimeOffset(FirstDay.AddDays(day).ToDateTime(TimeOnly.MinValue), Offset).AddMinutes(minuteOfDay);
        var at = _events is [.., var last] && last.At >= wanted ? last.At.AddMinutes(1) : wanted;
        return (Id(at), at);
    }

    /// <summary>Writes an entry down.</summary>
    public void Write(RecordEvent e) => _events.Add(e);

    /// <summary>What may happen on a day; a programme that is new is written down first.</summary>
    public PlanOutcome Decide(int day)
    {
        var outcome = Decide(_events.ToValueList(), day);
        if (outcome is not PlanOutcome.Planned planned || NewProgramme(planned, day) is not { } programme)
        {
            return outcome;
        }

        _events.Add(programme);
        return Decide(_events.ToValueList(), day);
    }

    /// <summary>What some entries would lead to on a day.</summary>
    public PlanOutcome Decide(ValueList<RecordEvent> events, int day) =>
        DailyDecision.Of(new PlanRequest { Events = events, Knowledge = knowledge, On = FirstDay.AddDays(day) });

    private RecordEvent.ProgrammeIssued? NewProgramme(PlanOutcome.Planned planned, int day)
    {
        var last = planned.State.Programme;
        var exercises = planned.Programme.Exercises.Select(Issued).ToValueList();
        if (last is not null && last.Exercises.Equals(exercises))
        {
            return null;
        }

        var (id, at) = Stamp(day, 0);
        return new RecordEvent.ProgrammeIssued
        {
            Id = id,
            At = at,
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

    /// <summary>A UUID of version 7: the time in milliseconds, then chance.</summary>
    private Guid Id(DateTimeOffset at)
    {
        const ulong Version = 0x7000;
        const ulong Variant = 0x8000_0000_0000_0000;
        var high = ((ulong)at.ToUnixTimeMilliseconds() << 16) | Version | (ids.Bits() & 0xFFF);
        var low = Variant | (ids.Bits() >> 2);
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        return new Guid(bytes, bigEndian: true);
    }
}
