using System.Text.RegularExpressions;

namespace Lumbar.Cli.Tests;

/// <summary>What a person reads at a terminal of 100 columns, as files to look at.</summary>
public partial class GoldenTests
{
    public static readonly TheoryData<string, string> Shown = new()
    {
        { "plan-chronic", "plan" },
        { "plan-acute-with-leg", "plan" },
        { "plan-three-sessions-a-day", "plan" },
        { "plan-walking-only", "plan" },
        { "plan-unfinished", "plan" },
        { "triage-emergency", "triage" },
        { "triage-unfinished", "triage" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_text_is_the_one_a_person_has_looked_at(string name, string command)
    {
        var ran = Cli.Run(PersonOf(name).Text(), command, "-");

        ran.Exit.ShouldBe(Exit.Done);
        Golden.Difference(FileOf(name), ran.Out).ShouldBeNull();
    }

    [Fact]
    public void The_text_of_check_is_the_one_a_person_has_looked_at()
    {
        var text = Numbers().Replace(Cli.Run(string.Empty, "check").Out, "n").Replace(RealKnowledge.Base.Version, "n", StringComparison.Ordinal);

        Golden.Difference(FileOf("check"), text).ShouldBeNull();
    }

    [Fact]
    public void Any_text_keeps_to_the_width_and_ends_no_line_with_a_space() => Law.Holds(Gens.People, 25, person =>
    {
        var lines = Cli.Run(person.Text(), "plan", "-").Out.Split('\n');

        lines.ShouldAllBe(line => line.Length <= Cli.Width && line.TrimEnd() == line);
        lines.Zip(lines.Skip(1)).ShouldAllBe(pair => pair.First.Length == 0 || pair.First != pair.Second);
    });

    private static TestPerson PersonOf(string name) => name switch
    {
        "plan-chronic" => People.Chronic,
        "plan-acute-with-leg" => People.AcuteWithLeg,
        "plan-three-sessions-a-day" => People.ThreeSessionsADay,
        "plan-walking-only" => People.RefusesAll,
        "triage-emergency" => People.Emergency,
        _ => People.Unfinished,
    };

    private static string FileOf(string name) => Path.Combine(Repository.FolderOfCaller(), "Golden", $"{name}.txt");

    [GeneratedRegex(@"^ +\d+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
