namespace Lumbar.Simulation.People;

/// <summary>
/// Chance from a seed: the same seed always gives the same throws, on every machine. Only adding, multiplying and shifting,
/// so that no rounding differs between processors (the generator is splitmix64).
/// </summary>
public sealed class Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const double Unit53 = 1.0 / (1UL << 53);

    private ulong _state;

    private Dice(ulong state) => _state = state;

    /// <summary>The dice of one person for one purpose.</summary>
    public static Dice Of(long seed, int person, int purpose) => new(Mix(Mix(Mix(unchecked((ulong)seed) + Step) ^ (uint)person) ^ (uint)purpose));

    /// <summary>Sixty-four bits.</summary>
    public ulong Bits() => Mix(unchecked(_state += Step));

    /// <summary>From 0 up to, and not including, 1.</summary>
    public double Share() => (Bits() >> 11) * Unit53;

    /// <summary>From 0 up to, and not including, a number.</summary>
    public int Below(int number) => (int)(Share() * number);

    /// <summary>From one whole number to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Between two numbers.</summary>
    public double Between(double least, double most) => least + (Share() * (most - least));

    /// <summary>Whether something with this chance happens.</summary>
    public bool Happens(double chance) => Share() < chance;

    /// <summary>Around 0, mostly within the spread: the middle of four throws is likelier than its ends.</summary>
    public double Around(double spread) => (Share() + Share() + Share() + Share() - 2) * spread;

    /// <summary>One of these.</summary>
    public T One<T>(params ReadOnlySpan<T> of) => of[Below(of.Length)];

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
