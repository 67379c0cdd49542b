using System.Runtime.Versioning;
using Dapper;
using Lumbar.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Lumbar.Store.Tests.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder _folder = new();

    private string DatabasePath => _folder.File("lumbar.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Opening_makes_the_folders_and_files_for_their_owner_only()
    {
        var folder = Path.Combine(_folder.FullName, "a", "b");

        using var database = SqliteDatabase.Open(Path.Combine(folder, "lumbar.db"));

        database.FilePath.ShouldBe(Path.Combine(folder, "lumbar.db"));
        if (!OperatingSystem.IsWindows())
        {
            ModesIn(folder).ShouldAllBe(mode => mode == OwnerOnly);
            File.GetUnixFileMode(folder).ShouldBe(OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Opening_takes_the_file_away_from_other_users()
    {
        SqliteDatabase.Open(DatabasePath).Dispose();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(DatabasePath, OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
            SqliteDatabase.Open(DatabasePath).Dispose();
            ModesIn(_folder.FullName).ShouldBe([OwnerOnly]);
        }
    }

    [Fact]
    public void Every_connection_writes_through_to_the_disk_and_checks_references()
    {
        using var database = SqliteDatabase.Open(DatabasePath);
        using var first = database.Connect();
        using var second = database.Connect();

        foreach (var connection in (SqliteConnection[])[first, second])
        {
            connection.ExecuteScalar<string>("PRAGMA journal_mode").ShouldBe("wal");
            connection.ExecuteScalar<long>("PRAGMA synchronous").ShouldBe(2, "FULL");
            connection.ExecuteScalar<long>("PRAGMA foreign_keys").ShouldBe(1);
            connection.ExecuteScalar<long>("PRAGMA busy_timeout").ShouldBe(5000);
        }
    }

    [Fact]
    public void Opening_again_runs_no_migration_twice()
    {
        SqliteDatabase.Open(DatabasePath).Dispose();
        using var database = SqliteDatabase.Open(DatabasePath);
        using var connection = database.Connect();

        connection.Query<long>("SELECT version FROM schema_version ORDER BY version")
            .ShouldBe(Enumerable.Range(1, Migrations.Steps.Count).Select(version => (long)version));
    }

    [Fact]
    public void Opening_at_the_same_time_is_fine()
    {
        var databases = new SqliteDatabase[4];

        Parallel.For(0, databases.Length, i => databases[i] = SqliteDatabase.Open(DatabasePath));

        foreach (var database in databases)
        {
            database.Dispose();
        }
    }

    [Fact]
    public async Task A_stored_event_cannot_be_changed_even_by_hand()
    {
        using var database = SqliteDatabase.Open(DatabasePath);
        await StoreOne(database, "{}");
        using var connection = database.Connect();

        Should.Throw<SqliteException>(() => connection.Execute("UPDATE events SET body = '[]'")).Message.ShouldContain("never changes");
    }

    [Fact]
    public async Task A_call_that_fails_half_way_stores_nothing_and_the_next_one_works()
    {
        using var database = SqliteDatabase.Open(DatabasePath);
        var patient = await StoreOne(database, "1");
        using var connection = database.Connect();
        connection.Execute("CREATE TRIGGER broken BEFORE INSERT ON events WHEN new.body = '3' BEGIN SELECT RAISE (ABORT, 'broken disk'); END");
        var store = new SqliteEventStore(database);

        await Should.ThrowAsync<SqliteException>(
            async () => await store.Append(patient, [Some.Event("2"), Some.Event("3")], CancellationToken.None));

        (await store.Append(patient, [Some.Event("4")], CancellationToken.None)).ShouldBe(new AppendOutcome.Appended(LastSeq: 2, New: 1));
        (await store.Read(patient, 0, CancellationToken.None)).Events.Select(e => e.Body).ShouldBe(["1", "4"]);
    }

    [Fact]
    public void A_file_that_is_not_a_database_is_refused_and_left_alone()
    {
        var letter = string.Join('\n', Enumerable.Repeat("Dear physiotherapist,", 100));
        File.WriteAllText(DatabasePath, letter);

        Refusal(DatabasePath).ShouldContain("not a database");

        File.ReadAllText(DatabasePath).ShouldBe(letter);
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        SqliteDatabase.Open(_folder.File("library-ready.db")).Dispose();
        using (var other = new SqliteConnection($"Data Source={DatabasePath};Pooling=False"))
        {
            other.Open();
            other.Execute("CREATE TABLE recipes (title TEXT)");
        }

        Refusal(DatabasePath).ShouldContain("another program");
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused()
    {
        using (var database = SqliteDatabase.Open(DatabasePath))
        using (var connection = database.Connect())
        {
            connection.Execute(Sql.AddVersion, new { version = Migrations.Steps.Count + 1 });
        }

        Refusal(DatabasePath).ShouldContain("newer Lumbar");
    }

    [Fact]
    public void A_read_only_file_is_refused_even_to_the_superuser()
    {
        SqliteDatabase.Open(DatabasePath).Dispose();
        File.SetAttributes(DatabasePath, FileAttributes.ReadOnly);

        Refusal(DatabasePath).ShouldContain("read-only");

        File.SetAttributes(DatabasePath, FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(_folder.File("file"), "in the way");

        Refusal(Path.Combine(_folder.File("file"), "sub", "lumbar.db")).ShouldContain("cannot be made");
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_refused() => Refusal(_folder.FullName).ShouldContain("cannot be made");

    [Fact]
    public void A_missing_library_is_named_with_the_way_to_install_it()
    {
        var message = Should.Throw<StoreUnavailableException>(() => SqliteLibrary.Find(["libnone.so.7"], DatabasePath)).Message;

        message.ShouldContain("libnone.so.7");
        message.ShouldContain("apt-get install libsqlite3-0");
    }

    [Theory]
    [InlineData(3_036_999, false)]
    [InlineData(3_037_000, true)]
    [InlineData(3_040_001, true)]
    public void A_library_too_old_for_strict_tables_is_refused(int version, bool accepted)
    {
        var use = () => SqliteLibrary.RequireVersion(version, DatabasePath);

        if (accepted)
        {
            use.ShouldNotThrow();
        }
        else
        {
            use.ShouldThrow<StoreUnavailableException>().Message.ShouldContain("version 3.36.999");
        }
    }

    private static async Task<PatientId> StoreOne(SqliteDatabase database, string body)
    {
        var patient = new PatientId(Guid.NewGuid());
        await new SqlitePatientStore(database).Create(patient, Some.Morning, CancellationToken.None);
        await new SqliteEventStore(database).Append(patient, [Some.Event(body)], CancellationToken.None);
        return patient;
    }

    private static string Refusal(string path)
    {
        var refusal = Should.Throw<StoreUnavailableException>(() => SqliteDatabase.Open(path));
        refusal.Path.ShouldBe(path);
        refusal.Message.ShouldContain(path);
        return refusal.Message;
    }

    [UnsupportedOSPlatform("windows")]
    private static List<UnixFileMode> ModesIn(string folder) => [.. Directory.GetFiles(folder).Select(File.GetUnixFileMode)];
}
