using System.Globalization;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Scenarios;

/// <summary>Whole lives of some weeks: the table in Lives/README.md tells each story in one line and names the days that are looked at.</summary>
public class LifeTests
{
    private static readonly string Folder = Repository.At("tests", "Lumbar.Core.Tests", "Scenarios", "Lives");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_life_is_decided_as_a_person_has_looked_at_it(string name)
    {
        var events = Lumbar.Core.Tests.Record.Events.Read(File.ReadAllLines(Path.Combine(Folder, $"{name}.jsonl")));
        Golden.Difference(Path.Combine(Folder, $"{name}.expected.json"), LifeSummary.Of(events, DaysOf(name))).ShouldBeNull();
    }

    [Fact]
    public void There_are_at_least_twenty_five() => Names.Count.ShouldBeGreaterThanOrEqualTo(25);

    /// <summary>The second column of the line about a life.</summary>
    private static ValueList<DateOnly> DaysOf(string name) => File.ReadLines(Path.Combine(Folder, "README.md"))
        .Single(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal)).Split('|')[2]
        .Split(',', StringSplitOptions.TrimEntries).Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToValueList();
}
