using Lumbar.Store.Sqlite;
using Lumbar.Store.Tests.Contract;

namespace Lumbar.Store.Tests.Sqlite;

internal sealed class SqliteEngine : Engine
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database;

    public SqliteEngine() => _database = SqliteDatabase.Open(_folder.File("lumbar.db"));

    public override IEventStore Events => new SqliteEventStore(_database);

    public override IPatientStore Patients => new SqlitePatientStore(_database);

    public override IDraftStore Drafts => new SqliteDraftStore(_database);

    public override IResumeCodeStore Codes => new SqliteResumeCodeStore(_database);

    public override void Restart()
    {
        _database.Dispose();
        _database = SqliteDatabase.Open(_folder.File("lumbar.db"));
    }

    public override void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}

public sealed class SqliteEventStoreTests() : EventStoreContract(new SqliteEngine());

public sealed class SqlitePatientAndDraftTests() : PatientAndDraftContract(new SqliteEngine());

public sealed class SqliteConcurrencyTests() : ConcurrencyContract(new SqliteEngine());

public sealed class SqliteModelTests() : ModelContract(new SqliteEngine());

public sealed class SqliteResumeCodeTests() : ResumeCodeContract(new SqliteEngine());
