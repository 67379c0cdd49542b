namespace Lumbar.Store.Tests.Contract;

/// <summary>A store and, beside it, the dictionary it should behave like. Three patients, of whom the last was never created.</summary>
internal sealed class World
{
    public const int Patients = 3;

    private readonly Dictionary<PatientId, List<StoredEvent>> _model = [];
    private readonly PatientId[] _patients;
    private readonly Guid[] _ids = [.. Enumerable.Range(0, 8).Select(_ => Guid.NewGuid())];
    private (int Patient, StoredEvent[] Events)? _last;

    private World(Engine engine, PatientId[] patients)
    {
        (Engine, _patients) = (engine, patients);
        foreach (var created in patients.SkipLast(1))
        {
            _model[created] = [];
        }
    }

    public Engine Engine { get; }

    public static async Task<World> Begin(Engine engine) =>
        new(engine, [await engine.NewPatient(), await engine.NewPatient(), new PatientId(Guid.NewGuid())]);

    public StoredEvent Event((int Id, int Variant) chosen) =>
        new(_ids[chosen.Id], "walkDone", Some.Morning, $$"""{"variant":{{chosen.Variant}}}""");

    public async Task Append(int patient, StoredEvent[] events)
    {
        var expected = Expect(_patients[patient], events);
        (await Engine.Append(_patients[patient], events)).ShouldBe(expected);
        _last = (patient, events);
    }

    public Task SendLastAgain() => _last is { } last ? Append(last.Patient, last.Events) : Task.CompletedTask;

    public async Task CheckRead(int patient, int afterSeq)
    {
        var record = _model.GetValueOrDefault(_patients[patient], []);
        var page = await Engine.Events.Read(_patients[patient], afterSeq, CancellationToken.None);
        page.LastSeq.ShouldBe(record.Count);
        page.Events.ShouldBeTheSameAs([.. record.Skip(afterSeq)]);
    }

    public async Task CheckAll()
    {
        for (var patient = 0; patient < Patients; patient++)
        {
            await CheckRead(patient, afterSeq: 0);
        }
    }

    private AppendOutcome Expect(PatientId patient, StoredEvent[] events)
    {
        if (!_model.TryGetValue(patient, out var record))
        {
            return new AppendOutcome.UnknownPatient(patient);
        }

        var known = _model.SelectMany(p => p.Value.Select(e => (Patient: p.Key, Event: e))).ToDictionary(owned => owned.Event.Id);
        var refused = new List<Guid>();
        var added = new List<StoredEvent>();
        foreach (var one in events)
        {
            if (known.TryAdd(one.Id, (patient, one)))
            {
                added.Add(one);
            }
            else if (known[one.Id].Patient != patient || !known[one.Id].Event.HasContentOf(one))
            {
                refused.Add(one.Id);
            }
        }

        if (refused.Count > 0)
        {
            return new AppendOutcome.Refused([.. refused.Distinct()]);
        }

        record.AddRange(added);
        return new AppendOutcome.Appended(record.Count, added.Count);
    }
}
