using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;

namespace Lumbar.Simulation;

/// <summary>
/// What is counted over many lives. Adding two tallies gives the same whichever comes first, so the result does not depend on
/// who lived when.
/// </summary>
public sealed class Tally
{
    private const int MostExamples = 5;

    private readonly SortedDictionary<string, long> _states = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _referrals = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, long> _growth = [];
    private readonly SortedDictionary<string, (long Count, List<Violation> Examples)> _violated = new(StringComparer.Ordinal);
    private readonly long[] _numbers = new long[Enum.GetValues<Number>().Length];

    /// <summary>Days by state.</summary>
    public IReadOnlyDictionary<string, long> States => _states;

    /// <summary>How often a clinician was to look again, by rule; each time counts once.</summary>
    public IReadOnlyDictionary<string, long> Referrals => _referrals;

    /// <summary>How many violations there were.</summary>
    public long Violations => _violated.Values.Sum(entry => entry.Count);

    /// <summary>The laws that were broken, with how often and the first examples.</summary>
    public IEnumerable<(string Law, long Count, ValueList<Violation> Examples)> Violated =>
        _violated.Select(entry => (entry.Key, entry.Value.Count, entry.Value.Examples.ToValueList()));

    /// <summary>How many of something.</summary>
    public long Of(Number number) => _numbers[(int)number];

    /// <summary>The weekly work of a movement at the end in percent of its beginning: the one in the middle, or null when there is none.</summary>
    public int? MedianGrowthPercent => GrowthAt((_growth.Values.Sum() + 1) / 2);

    /// <summary>The largest of these.</summary>
    public int? MostGrowthPercent => _growth.Count == 0 ? null : _growth.Keys.Max();

    /// <summary>Counts some more.</summary>
    public void Add(Number number, long more) => _numbers[(int)number] += more;

    /// <summary>A day in a state.</summary>
    public void AddState(string state) => _states[state] = _states.GetValueOrDefault(state) + 1;

    /// <summary>A clinician was to look again.</summary>
    public void AddReferral(string rule) => _referrals[rule] = _referrals.GetValueOrDefault(rule) + 1;

    /// <summary>The growth of one movement of one person.</summary>
    public void AddGrowth(int percent) => _growth[percent] = _growth.GetValueOrDefault(percent) + 1;

    /// <summary>A law was broken.</summary>
    public void Add(Violation violation) => Add(violation.Law, 1, [violation]);

    /// <summary>Adds all of another.</summary>
    public void Add(Tally other)
    {
        foreach (var number in Enum.GetValues<Number>())
        {
            Add(number, other.Of(number));
        }

        Add(_states, other._states);
        Add(_referrals, other._referrals);
        Add(_growth, other._growth);
        foreach (var (law, entry) in other._violated)
        {
            Add(law, entry.Count, entry.Examples);
        }
    }

    private static void Add<T>(SortedDictionary<T, long> to, SortedDictionary<T, long> from)
        where T : notnull
    {
        foreach (var (key, count) in from)
        {
            to[key] = to.GetValueOrDefault(key) + count;
        }
    }

    private void Add(string law, long count, IEnumerable<Violation> examples)
    {
        var (before, kept) = _violated.TryGetValue(law, out var entry) ? entry : (0, []);
        _violated[law] = (before + count, [.. kept.Concat(examples)
            .OrderBy(violation => violation.Patient).ThenBy(violation => violation.Day).ThenBy(violation => violation.Seen, StringComparer.Ordinal)
            .Take(MostExamples)]);
    }

    private int? GrowthAt(long place)
    {
        foreach (var (percent, count) in _growth)
        {
            place -= count;
            if (place <= 0)
            {
                return percent;
            }
        }

        return null;
    }
}

/// <summary>What is counted.</summary>
public enum Number
{
    /// <summary>Days lived.</summary>
    PatientDays,

    /// <summary>Decisions made.</summary>
    Decisions,

    /// <summary>Entries in the records.</summary>
    Entries,

    /// <summary>Sessions done.</summary>
    Sessions,

    /// <summary>Flare-ups, said or noticed.</summary>
    Flares,

    /// <summary>Gaps long enough to be one.</summary>
    Lapses,

    /// <summary>Days on which exercise was closed.</summary>
    BlockedDays,

    /// <summary>Steps up.</summary>
    Raises,

    /// <summary>Steps down.</summary>
    Lowerings,

    /// <summary>Walks done.</summary>
    Walks,

    /// <summary>Minutes walked.</summary>
    WalkMinutes,
}
