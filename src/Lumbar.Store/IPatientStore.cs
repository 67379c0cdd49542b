namespace Lumbar.Store;

/// <summary>Which patients there are. Who they are is told by their events.</summary>
public interface IPatientStore
{
    /// <summary>Opens an empty record. False when the patient was there already; then nothing changes.</summary>
    ValueTask<bool> Create(PatientId patient, DateTimeOffset at, CancellationToken ct);

    /// <summary>Whether the patient was ever created.</summary>
    ValueTask<bool> Exists(PatientId patient, CancellationToken ct);
}
