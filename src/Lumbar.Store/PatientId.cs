namespace Lumbar.Store;

/// <summary>The key of one person's record. It says nothing about the person.</summary>
public readonly record struct PatientId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
