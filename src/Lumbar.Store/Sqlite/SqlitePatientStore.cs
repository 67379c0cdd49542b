using Dapper;

namespace Lumbar.Store.Sqlite;

/// <summary>Which patients there are, in one SQLite file.</summary>
public sealed class SqlitePatientStore(SqliteDatabase database) : IPatientStore
{
    /// <inheritdoc/>
    public async ValueTask<bool> Create(PatientId patient, DateTimeOffset at, CancellationToken ct)
    {
        var row = new { patient = patient.ToString(), at = Timestamp.Write(at) };
        return await database.Write((connection, transaction) => connection.Execute(Sql.CreatePatient, row, transaction) == 1, ct);
    }

    /// <inheritdoc/>
    public ValueTask<bool> Exists(PatientId patient, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        return ValueTask.FromResult(connection.ExecuteScalar<long>(Sql.CountPatient, new { patient = patient.ToString() }) == 1);
    }
}
