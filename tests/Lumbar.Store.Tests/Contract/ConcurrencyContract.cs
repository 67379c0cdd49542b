namespace Lumbar.Store.Tests.Contract;

/// <summary>What every engine keeps true while many write and read at once.</summary>
public abstract class ConcurrencyContract : IDisposable
{
    private const int Writers = 4;
    private const int CallsPerWriter = 25;

    private readonly Engine _engine;

    protected ConcurrencyContract(Engine engine) => _engine = engine;

    public void Dispose()
    {
        _engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Writers_to_one_patient_lose_nothing_and_keep_their_calls_together()
    {
        var patient = await _engine.NewPatient();
        var calls = Enumerable.Range(0, Writers * CallsPerWriter).Select(i => Some.Events(1 + (i % 3))).ToList();

        var outcomes = await AtOnce(calls.Chunk(CallsPerWriter), call => _engine.Append(patient, call));

        var record = await _engine.ReadAll(patient);
        record.Select(e => e.Id).ShouldBe(calls.SelectMany(call => call).Select(e => e.Id), ignoreOrder: true);
        foreach (var (call, appended) in calls.Zip(outcomes.Cast<AppendOutcome.Appended>()))
        {
            appended.New.ShouldBe(call.Count);
            record.Skip((int)appended.LastSeq - call.Count).Take(call.Count).ToList().ShouldBeTheSameAs(call);
        }
    }

    [Fact]
    public async Task Writers_to_different_patients_do_not_mix()
    {
        var work = new List<(PatientId Patient, List<StoredEvent> Events)>();
        for (var writer = 0; writer < Writers; writer++)
        {
            work.Add((await _engine.NewPatient(), Some.Events(CallsPerWriter)));
        }

        await AtOnce(
            work.Select(w => w.Events.Select(e => (w.Patient, Event: e)).ToArray()),
            call => _engine.Append(call.Patient, call.Event));

        foreach (var (patient, events) in work)
        {
            (await _engine.ReadAll(patient)).ShouldBeTheSameAs(events);
        }
    }

    [Fact]
    public async Task An_event_sent_by_all_writers_at_once_is_stored_once()
    {
        var patient = await _engine.NewPatient();
        var events = Some.Events(CallsPerWriter);

        var outcomes = await AtOnce(Enumerable.Repeat(events.ToArray(), Writers), e => _engine.Append(patient, e));

        outcomes.Cast<AppendOutcome.Appended>().Sum(appended => appended.New).ShouldBe(CallsPerWriter);
        (await _engine.ReadAll(patient)).Select(e => e.Id).ShouldBe(events.Select(e => e.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task A_reader_meanwhile_sees_whole_calls_and_never_less_than_before()
    {
        var patient = await _engine.NewPatient();
        var calls = Enumerable.Range(0, CallsPerWriter * 2).Select(_ => Some.Events(3)).ToArray();
        var writing = AtOnce([calls], call => _engine.Append(patient, call));
        long seen = 0;
        bool over;
        do
        {
            over = writing.IsCompleted;
            var page = await _engine.Events.Read(patient, seen, CancellationToken.None);
            (page.LastSeq % 3).ShouldBe(0);
            page.Events.Count.ShouldBe((int)(page.LastSeq - seen));
            seen = page.LastSeq;
        }
        while (!over);

        await writing;
        seen.ShouldBe(calls.Length * 3);
    }

    /// <summary>Each writer does its own calls one after the other, all writers at the same time; outcomes in the order of the calls.</summary>
    private static async Task<List<AppendOutcome>> AtOnce<TCall>(IEnumerable<TCall[]> writers, Func<TCall, Task<AppendOutcome>> append)
    {
        var tasks = writers.Select(calls => Task.Run(async () =>
        {
            var outcomes = new List<AppendOutcome>();
            foreach (var call in calls)
            {
                outcomes.Add(await append(call));
            }

            return outcomes;
        }));
        return [.. (await Task.WhenAll(tasks)).SelectMany(outcomes => outcomes)];
    }
}
