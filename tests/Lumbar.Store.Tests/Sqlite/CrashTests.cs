using System.Globalization;
using System.Text.Json;
using Dapper;
using Lumbar.Store.Sqlite;

namespace Lumbar.Store.Tests.Sqlite;

/// <summary>
/// What is left after a process was killed while it appended. To run a failure again, set LUMBAR_TEST_SEED to the seed it printed.
/// </summary>
public sealed class CrashTests : IDisposable
{
    private const int Rounds = 5;
    private const int Endless = 20_000;

    private readonly TemporaryFolder _folder = new();
    private readonly PatientId _patient = new(Guid.NewGuid());
    private readonly int _seed = int.TryParse(
        Environment.GetEnvironmentVariable("LUMBAR_TEST_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
        ? given
        : Random.Shared.Next();

    private string DatabasePath => _folder.File("lumbar.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_writer_killed_at_any_moment_loses_nothing_acknowledged_and_leaves_no_half_call()
    {
        await CreatePatient();
        var random = new Random(_seed);
        var acknowledged = new List<Guid[]>();
        for (var round = 1; round <= Rounds; round++)
        {
            using var writer = WriterProcess.Start(DatabasePath, _patient, random.Next(), Endless);
            for (var lines = random.Next(1, 60); lines > 0; lines--)
            {
                writer.ReadLine().ShouldBeTrue($"the writer ended before it was killed; seed {_seed}");
            }

            // Without this the kill would always come just after a line, that is between two calls.
            Thread.SpinWait(random.Next(200_000));
            writer.Kill();
            acknowledged.AddRange(writer.Acknowledged);

            var calls = await SoundCallsIn(DatabasePath);
            Ids(acknowledged).Except(Ids(calls)).ShouldBeEmpty($"round {round}, seed {_seed}");
            (calls.Count - acknowledged.Count).ShouldBeInRange(0, round, $"one call at most is under way at a kill; seed {_seed}");
        }
    }

    [Fact]
    public async Task A_log_cut_at_any_byte_still_opens_and_holds_the_first_calls()
    {
        await CreatePatient();
        const int Calls = 30;
        using var writer = WriterProcess.Start(DatabasePath, _patient, _seed, Calls);
        writer.ReadToDone(Calls);
        var (file, log) = (File.ReadAllBytes(DatabasePath), File.ReadAllBytes(DatabasePath + "-wal"));
        writer.Close();

        var random = new Random(_seed);
        int[] cuts = [0, 1, 31, 32, .. Enumerable.Range(0, 30).Select(_ => random.Next(log.Length)).Order(), log.Length];
        var before = 0;
        foreach (var cut in cuts)
        {
            var path = _folder.File($"cut-{cut}.db");
            File.WriteAllBytes(path, file);
            File.WriteAllBytes(path + "-wal", log[..cut]);
            var calls = await SoundCallsIn(path);
            Ids(calls).ShouldBe(Ids(writer.Acknowledged.Take(calls.Count)), $"cut at {cut} of {log.Length}, seed {_seed}");
            calls.Count.ShouldBeGreaterThanOrEqualTo(before, $"cut at {cut} of {log.Length}, seed {_seed}");
            before = calls.Count;
        }

        before.ShouldBe(Calls);
    }

    [Fact]
    public async Task Two_processes_may_write_to_one_patient_at_once()
    {
        await CreatePatient();
        const int Calls = 60;
        using var one = WriterProcess.Start(DatabasePath, _patient, _seed, Calls);
        using var two = WriterProcess.Start(DatabasePath, _patient, _seed / 2, Calls);
        one.ReadToDone(Calls);
        two.ReadToDone(Calls);
        one.Close();
        two.Close();

        Ids(await SoundCallsIn(DatabasePath)).ShouldBe(Ids([.. one.Acknowledged, .. two.Acknowledged]), ignoreOrder: true);
    }

    private static IEnumerable<Guid> Ids(IEnumerable<Guid[]> calls) => calls.SelectMany(call => call);

    private async Task CreatePatient()
    {
        using var database = SqliteDatabase.Open(DatabasePath);
        await new SqlitePatientStore(database).Create(_patient, Some.Morning, CancellationToken.None);
    }

    /// <summary>The calls found in the file, after checking that the file is sound and every call in it is whole.</summary>
    private async Task<List<Guid[]>> SoundCallsIn(string path)
    {
        using var database = SqliteDatabase.Open(path);
        using (var connection = database.Connect())
        {
            connection.Query<string>("PRAGMA integrity_check").ShouldBe(["ok"], $"seed {_seed}");
            connection.Query<long>("SELECT seq FROM events ORDER BY seq").ShouldBe(
                Enumerable.Range(1, connection.ExecuteScalar<int>("SELECT count(*) FROM events")).Select(seq => (long)seq));
        }

        var record = (await new SqliteEventStore(database).Read(_patient, 0, CancellationToken.None)).Events;
        var calls = new List<Guid[]>();
        for (var at = 0; at < record.Count; at += calls[^1].Length)
        {
            var size = Part(record[at]).Size;
            var call = record.Skip(at).Take(size).ToList();
            call.Select(Part).ShouldBe(Enumerable.Range(0, size).Select(part => (Part(record[at]).Call, size, part)), $"seed {_seed}");
            calls.Add([.. call.Select(e => e.Id)]);
        }

        return calls;
    }

    private static (string Call, int Size, int Part) Part(StoredEvent stored)
    {
        using var body = JsonDocument.Parse(stored.Body);
        var root = body.RootElement;
        return (root.GetProperty("call").GetString()!, root.GetProperty("size").GetInt32(), root.GetProperty("part").GetInt32());
    }
}
