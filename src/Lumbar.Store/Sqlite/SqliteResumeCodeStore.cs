using Dapper;

namespace Lumbar.Store.Sqlite;

/// <summary>Fingerprints of resume codes in one SQLite file.</summary>
public sealed class SqliteResumeCodeStore(SqliteDatabase database) : IResumeCodeStore
{
    /// <inheritdoc/>
    public async ValueTask<bool> Keep(PatientId patient, string hash, DateTimeOffset expires, CancellationToken ct)
    {
        var row = new { patient = patient.ToString(), hash, expires = Timestamp.Write(expires) };
        return await database.Write(
            (connection, transaction) =>
            {
                connection.Execute(Sql.DropResumeCodes, row, transaction);
                return connection.Execute(Sql.AddResumeCode, row, transaction) == 1;
            },
            ct);
    }

    /// <inheritdoc/>
    public ValueTask<PatientId?> Find(string hash, DateTimeOffset now, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        var found = connection.QuerySingleOrDefault<Row>(Sql.FindResumeCode, new { hash });
        return ValueTask.FromResult<PatientId?>(found is not null && Timestamp.Read(found.ExpiresAt) > now ? new PatientId(Guid.Parse(found.Patient)) : null);
    }

    /// <inheritdoc/>
    public ValueTask<ResumeCodeEntry?> Of(PatientId patient, DateTimeOffset now, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        var found = connection.QuerySingleOrDefault<Row>(Sql.ResumeCodeOf, new { patient = patient.ToString() });
        return ValueTask.FromResult(found is not null && Timestamp.Read(found.ExpiresAt) is var expires && expires > now ? new ResumeCodeEntry(found.Hash, expires) : null);
    }

    /// <inheritdoc/>
    public async ValueTask Drop(PatientId patient, CancellationToken ct)
    {
        var key = new { patient = patient.ToString() };
        await database.Write((connection, transaction) => connection.Execute(Sql.DropResumeCodes, key, transaction), ct);
    }

    private sealed class Row
    {
        public string Hash { get; init; } = "";

        public string Patient { get; init; } = "";

        public string ExpiresAt { get; init; } = "";
    }
}
