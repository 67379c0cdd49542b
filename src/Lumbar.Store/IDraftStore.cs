namespace Lumbar.Store;

/// <summary>Forms begun and not finished, one for each patient and name. Drafts are overwritten and are no part of the record.</summary>
public interface IDraftStore
{
    /// <summary>Keeps a draft in place of the last one of that name. False, and nothing kept, when there is no such patient.</summary>
    ValueTask<bool> Save(PatientId patient, string name, string json, CancellationToken ct);

    /// <summary>The draft, or null when none was saved.</summary>
    ValueTask<string?> Load(PatientId patient, string name, CancellationToken ct);

    /// <summary>Throws the draft away, if there is one.</summary>
    ValueTask Delete(PatientId patient, string name, CancellationToken ct);
}
