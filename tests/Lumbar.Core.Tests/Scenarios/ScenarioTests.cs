using Lumbar.Core.Planning;

namespace Lumbar.Core.Tests.Scenarios;

/// <summary>Whole records, told in one line each in the README, and what is decided for them.</summary>
public class ScenarioTests
{
    private static readonly string Folder = Repository.At("tests", "Lumbar.Core.Tests", "Scenarios");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_is_decided_as_a_person_has_looked_at_it(string name)
    {
        var events = Lumbar.Core.Tests.Record.Events.Read(File.ReadAllLines(Path.Combine(Folder, $"{name}.jsonl")));
        var outcome = DailyDecision.Of(new PlanRequest { Events = events, Knowledge = RealKnowledge.Base, On = A.Today });
        Golden.Difference(Path.Combine(Folder, $"{name}.expected.json"), Summary.Of(outcome)).ShouldBeNull();
    }

    [Fact]
    public void Every_story_is_told() => Names.ShouldAllBe(name => File.ReadAllText(Path.Combine(Folder, "README.md")).Contains($"`{name.Data}`"));
}
