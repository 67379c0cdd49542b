using Dapper;
using Microsoft.Data.Sqlite;

namespace Lumbar.Store.Sqlite;

/// <summary>The records of all patients in one SQLite file.</summary>
public sealed class SqliteEventStore(SqliteDatabase database) : IEventStore
{
    /// <inheritdoc/>
    public async ValueTask<AppendOutcome> Append(PatientId patient, IReadOnlyList<StoredEvent> events, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(events);
        return await database.Write((connection, transaction) => Append(patient, events, connection, transaction), ct);
    }

    /// <inheritdoc/>
    public ValueTask<EventPage> Read(PatientId patient, long afterSeq, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterSeq);
        ct.ThrowIfCancellationRequested();
        using var connection = database.Connect();

        using var snapshot = connection.BeginTransaction(deferred: true);
        var key = patient.ToString();
        var lastSeq = connection.ExecuteScalar<long>(Sql.LastSeq, new { patient = key }, snapshot);
        var rows = connection.Query<Row>(Sql.ReadEvents, new { patient = key, afterSeq }, snapshot);
        return ValueTask.FromResult(new EventPage(lastSeq, [.. rows.Select(row => row.ToEvent())]));
    }

    private static AppendOutcome Append(
        PatientId patient, IReadOnlyList<StoredEvent> events, SqliteConnection connection, SqliteTransaction transaction)
    {
        var key = new { patient = patient.ToString() };
        if (connection.ExecuteScalar<long>(Sql.CountPatient, key, transaction) == 0)
        {
            return new AppendOutcome.UnknownPatient(patient);
        }

        var before = connection.ExecuteScalar<long>(Sql.LastSeq, key, transaction);
        var last = before;
        var refused = new List<Guid>();
        foreach (var stored in events)
        {
            var row = RowOf(patient, last + 1, stored);
            if (connection.Execute(Sql.AddEvent, row, transaction) == 1)
            {
                last++;
            }
            else if (connection.ExecuteScalar<long>(Sql.CountSameEvent, row, transaction) == 0)
            {
                refused.Add(stored.Id);
            }
        }

        if (refused is [])
        {
            return new AppendOutcome.Appended(last, (int)(last - before));
        }

        transaction.Rollback();
        return new AppendOutcome.Refused([.. refused.Distinct()]);
    }

    private static object RowOf(PatientId patient, long seq, StoredEvent stored) => new
    {
        patient = patient.ToString(),
        seq,
        id = stored.Id.ToString("D"),
        at = Timestamp.Write(stored.At),
        type = stored.Type,
        body = stored.Body,
    };

    private sealed record Row(string Id, string Type, string At, string Body)
    {
        public StoredEvent ToEvent() => new(Guid.ParseExact(Id, "D"), Type, Timestamp.Read(At), Body);
    }
}
