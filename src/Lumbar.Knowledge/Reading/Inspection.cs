namespace Lumbar.Knowledge.Reading;

/// <summary>What one load of the knowledge gathers on its way through the files: errors and cross references.</summary>
internal sealed class Inspection
{
    public Inspection() => References = new(Errors);

    public LoadErrors Errors { get; } = new();

    public CrossReferences References { get; }
}
