using Lumbar.Core.Units;

namespace Lumbar.Core.Walking;

/// <summary>How much walking a week holds: so many walks of so many minutes, one of them perhaps half as long.</summary>
internal sealed record WalkLevel
{
    /// <summary>The minutes of a whole walk.</summary>
    public required int Minutes { get; init; }

    /// <summary>The number of walks in halves: 7 are three walks and a half one.</summary>
    public required int Halves { get; init; }

    /// <summary>The minutes of each walk; half of an odd number is rounded up.</summary>
    public ValueList<int> Walks =>
        [.. Enumerable.Repeat(Minutes, Halves / 2), .. Enumerable.Repeat((Minutes + 1) / 2, Halves % 2)];

    /// <summary>How many walks these are.</summary>
    public int Count => (Halves / 2) + (Halves % 2);

    /// <summary>The minutes of the week.</summary>
    public int Weekly => (Minutes * (Halves / 2)) + ((Minutes + 1) / 2 * (Halves % 2));
}
