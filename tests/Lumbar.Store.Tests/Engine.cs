namespace Lumbar.Store.Tests;

/// <summary>One storage engine under test, on a database of its own.</summary>
public abstract class Engine : IDisposable
{
    public abstract IEventStore Events { get; }

    public abstract IPatientStore Patients { get; }

    public abstract IDraftStore Drafts { get; }

    public abstract IResumeCodeStore Codes { get; }

    /// <summary>Lets go of the database and opens it again, as a restart does.</summary>
    public abstract void Restart();

    public abstract void Dispose();

    public async Task<PatientId> NewPatient()
    {
        var patient = new PatientId(Guid.NewGuid());
        await Patients.Create(patient, Some.Morning, CancellationToken.None);
        return patient;
    }

    public async Task<AppendOutcome> Append(PatientId patient, params IReadOnlyList<StoredEvent> events) =>
        await Events.Append(patient, events, CancellationToken.None);

    public async Task<IReadOnlyList<StoredEvent>> ReadAll(PatientId patient) =>
        (await Events.Read(patient, afterSeq: 0, CancellationToken.None)).Events;
}
