using Lumbar.Core.Units;

namespace Lumbar.Store;

/// <summary>The records of all patients: for each one a list of events that only grows.</summary>
public interface IEventStore
{
    /// <summary>
    /// Adds events at the end of a patient's record, all of them or none. When this returns <see cref="AppendOutcome.Appended"/>
    /// they are on disk. An event that is there already with the same content is not stored twice and is no error, so
    /// a caller that never heard the answer can simply send again.
    /// </summary>
    ValueTask<AppendOutcome> Append(PatientId patient, IReadOnlyList<StoredEvent> events, CancellationToken ct);

    /// <summary>Every event of a patient after <paramref name="afterSeq"/> (0 for all), in the order they were stored.</summary>
    ValueTask<EventPage> Read(PatientId patient, long afterSeq, CancellationToken ct);
}

/// <summary>The end of a patient's record, complete up to <paramref name="LastSeq"/>.</summary>
/// <param name="LastSeq">
/// The number of the patient's last event, 0 for an empty record. Numbers run 1, 2, 3... without gaps, so this is also
/// the length of the record.
/// </param>
/// <param name="Events">The events asked for. The last of them has the number <paramref name="LastSeq"/>.</param>
public sealed record EventPage(long LastSeq, ValueList<StoredEvent> Events);
