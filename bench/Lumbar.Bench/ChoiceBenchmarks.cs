using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Testing;

namespace Lumbar.Bench;

/// <summary>
/// The search against looking at every set, on the largest instance on which that is bearable; the search alone where it
/// is not; and the search within the whole decision for a person on the catalogue that ships.
/// </summary>
[Config(typeof(Settings))]
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ChoiceBenchmarks
{
    private const int Bearable = 24;
    private const int Eligible = 60;

    private readonly ChoiceRequest _small = Instances.Drawn(seed: 1, Bearable, most: 4);
    private readonly ChoiceRequest _sixty = Instances.Drawn(seed: Spread.MedianSeed(seed => Instances.Drawn(seed, Eligible, 5)), Eligible, most: 5);
    private readonly ChoiceRequest _wide = Instances.Wide(seed: Spread.MedianSeed(seed => Instances.Wide(seed, Eligible)), Eligible);
    private readonly TestPerson _person = A.Person();
    private readonly PlanOutcome.Planned _plan = A.Person().Plan();

    [Benchmark(Baseline = true, Description = "every set looked at")]
    [BenchmarkCategory("24 eligible, at most 4")]
    public int? EverySet() => BruteForce.BestValue(_small);

    [Benchmark(Description = "the search")]
    [BenchmarkCategory("24 eligible, at most 4")]
    public ChoiceOutcome Search() => ProgrammeChoice.Of(_small);

    [Benchmark(Description = "the search, 3 to 5 exercises, as shipped")]
    [BenchmarkCategory("60 eligible, the seed of median effort")]
    public ChoiceOutcome SearchSixty() => ProgrammeChoice.Of(_sixty);

    [Benchmark(Description = "the search, 6 exercises wanted")]
    [BenchmarkCategory("60 eligible, the seed of median effort")]
    public ChoiceOutcome SearchWide() => ProgrammeChoice.Of(_wide);

    [Benchmark(Description = "programme: doses, points, search, reasons")]
    [BenchmarkCategory("the catalogue that ships")]
    public Programme Programme() => ProgrammeDecision.Of(_plan.Person, _plan.Eligibility, RealKnowledge.Base);

    [Benchmark(Description = "from the record to the week")]
    [BenchmarkCategory("the catalogue that ships")]
    public PlanOutcome Decision() => _person.Decide();

    private sealed class Settings : ManualConfig
    {
        public Settings()
        {
            AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15));
            AddColumn(StatisticColumn.Median, StatisticColumn.Max);
        }
    }
}
