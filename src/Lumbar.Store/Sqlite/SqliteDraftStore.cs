using Dapper;

namespace Lumbar.Store.Sqlite;

/// <summary>Unfinished forms in one SQLite file.</summary>
public sealed class SqliteDraftStore(SqliteDatabase database) : IDraftStore
{
    /// <inheritdoc/>
    public async ValueTask<bool> Save(PatientId patient, string name, string json, CancellationToken ct)
    {
        var row = new { patient = patient.ToString(), name, json };
        return await database.Write((connection, transaction) => connection.Execute(Sql.SaveDraft, row, transaction) == 1, ct);
    }

    /// <inheritdoc/>
    public ValueTask<string?> Load(PatientId patient, string name, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        var key = new { patient = patient.ToString(), name };
        return ValueTask.FromResult(connection.ExecuteScalar<string?>(Sql.LoadDraft, key));
    }

    /// <inheritdoc/>
    public async ValueTask Delete(PatientId patient, string name, CancellationToken ct)
    {
        var key = new { patient = patient.ToString(), name };
        await database.Write((connection, transaction) => connection.Execute(Sql.DeleteDraft, key, transaction), ct);
    }
}
