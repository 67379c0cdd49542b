using Lumbar.Core.Units;

namespace Lumbar.Store;

/// <summary>What became of a call to append events. A call is stored as a whole or not at all.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>One answer for each case.</summary>
    public abstract T Match<T>(Func<Appended, T> appended, Func<Refused, T> refused, Func<UnknownPatient, T> unknownPatient);

    /// <summary>Every event of the call is on disk, <paramref name="New"/> of them since this call; the others were there already.</summary>
    public sealed record Appended(long LastSeq, int New) : AppendOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Appended, T> appended, Func<Refused, T> refused, Func<UnknownPatient, T> unknownPatient) =>
            appended(this);
    }

    /// <summary>Nothing was stored: these ids already stand for another content or belong to another patient.</summary>
    public sealed record Refused(ValueList<Guid> Ids) : AppendOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Appended, T> appended, Func<Refused, T> refused, Func<UnknownPatient, T> unknownPatient) =>
            refused(this);
    }

    /// <summary>Nothing was stored: no such patient was ever created.</summary>
    public sealed record UnknownPatient(PatientId Patient) : AppendOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Appended, T> appended, Func<Refused, T> refused, Func<UnknownPatient, T> unknownPatient) =>
            unknownPatient(this);
    }
}
