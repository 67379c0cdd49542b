using Dapper;
using Microsoft.Data.Sqlite;

namespace Lumbar.Store.Sqlite;

/// <summary>
/// One database file: any number of readers at once, and one writer at a time, whose work is on disk when it returns.
/// </summary>
public sealed class SqliteDatabase : IDisposable
{
    private static readonly Lock Opening = new();

    private readonly SemaphoreSlim _writer = new(initialCount: 1, maxCount: 1);
    private readonly string _connectionString;

    private SqliteDatabase(string path)
    {
        FilePath = path;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = 5,
        }.ToString();
    }

    /// <summary>The database file.</summary>
    public string FilePath { get; }

    /// <summary>
    /// Opens the database, making folder, file and tables when they are missing.
    /// Throws <see cref="StoreUnavailableException"/> when that cannot be done.
    /// </summary>
    public static SqliteDatabase Open(string path)
    {
        path = Path.GetFullPath(path);
        SqliteLibrary.Use(path);
        var database = new SqliteDatabase(path);
        try
        {
            // One at a time: see DatabaseFile on locks and the file just made.
            lock (Opening)
            {
                DatabaseFile.Prepare(path);
                database.PrepareTables();
            }
        }
        catch (SqliteException e)
        {
            database.Dispose();
            throw DatabaseFile.Explain(path, e);
        }
        catch (StoreUnavailableException)
        {
            database.Dispose();
            throw;
        }

        return database;
    }

    /// <summary>Closes the file; SQLite then folds its log into it.</summary>
    public void Dispose()
    {
        using (var any = new SqliteConnection(_connectionString))
        {
            SqliteConnection.ClearPool(any);
        }

        _writer.Dispose();
    }

    /// <summary>Does work as the only writer and makes it durable, unless the work itself rolled back.</summary>
    internal async ValueTask<T> Write<T>(Func<SqliteConnection, SqliteTransaction, T> work, CancellationToken ct)
    {
        await _writer.WaitAsync(ct);
        try
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = work(connection, transaction);
            if (transaction.Connection is not null)
            {
                transaction.Commit();
            }

            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            connection.Execute(Sql.ConnectionSettings);
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    private void PrepareTables()
    {
        using var connection = Connect();
        if (connection.ExecuteScalar<string>(Sql.UseWriteAheadLog) is var mode && !string.Equals(mode, "wal", StringComparison.Ordinal))
        {
            throw new StoreUnavailableException(
                FilePath, $"its disk allows only the journal mode \"{mode}\".", "Set LUMBAR_DATA to a folder on a local disk.");
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        Migrate(connection, transaction);
        transaction.Commit();
    }

    private void Migrate(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (connection.ExecuteScalar<long>(Sql.HasVersionTable, transaction: transaction) == 0)
        {
            if (connection.ExecuteScalar<long>(Sql.CountTables, transaction: transaction) > 0)
            {
                throw new StoreUnavailableException(FilePath, "it is a database of another program.", "Choose another file.");
            }

            connection.Execute(Sql.CreateVersionTable, transaction: transaction);
        }

        var version = connection.ExecuteScalar<int>(Sql.Version, transaction: transaction);
        if (version > Migrations.Steps.Count)
        {
            throw new StoreUnavailableException(
                FilePath, $"a newer Lumbar wrote it (tables of version {version}, known up to {Migrations.Steps.Count}).", "Update Lumbar.");
        }

        foreach (var step in Migrations.Steps.Skip(version))
        {
            connection.Execute(step, transaction: transaction);
            connection.Execute(Sql.AddVersion, new { version = ++version }, transaction);
        }
    }
}
