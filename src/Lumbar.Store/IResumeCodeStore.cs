namespace Lumbar.Store;

/// <summary>
/// Codes by which a record can be opened on another device. Only a fingerprint of a code is kept, so nobody who reads the
/// store can use one. A patient has at most one.
/// </summary>
public interface IResumeCodeStore
{
    /// <summary>Keeps the fingerprint of a new code; the earlier code of the patient opens nothing any more. False when there is no such patient.</summary>
    ValueTask<bool> Keep(PatientId patient, string hash, DateTimeOffset expires, CancellationToken ct);

    /// <summary>Whose record a code opens, or null when it is unknown, was thrown away or has run out.</summary>
    ValueTask<PatientId?> Find(string hash, DateTimeOffset now, CancellationToken ct);

    /// <summary>The code that now opens the patient's record, or null.</summary>
    ValueTask<ResumeCodeEntry?> Of(PatientId patient, DateTimeOffset now, CancellationToken ct);

    /// <summary>Throws the patient's code away, if there is one.</summary>
    ValueTask Drop(PatientId patient, CancellationToken ct);
}

/// <summary>What is kept of a code: its fingerprint, and until when it works.</summary>
public sealed record ResumeCodeEntry(string Hash, DateTimeOffset Expires);
