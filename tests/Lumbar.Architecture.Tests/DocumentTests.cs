using System.Text.RegularExpressions;

namespace Lumbar.Architecture.Tests;

/// <summary>What the documents promise is there.</summary>
public partial class DocumentTests
{
    private static readonly string[] Names =
        [.. SourceFile.Below("tests", ".cs").SelectMany(file => file.Lines).SelectMany(line => TestName().Matches(line)).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Hazards_are_proven_by_tests_that_exist()
    {
        var named = Hazards().SelectMany(row => Quoted().Matches(row).Select(match => match.Groups[1].Value)).Where(name => name.Contains('_')).ToList();

        named.Except(Names).ShouldBeEmpty();
    }

    [Fact]
    public void Every_hazard_names_a_test()
    {
        const int LeastHazards = 14;
        var rows = Hazards();

        rows.Count.ShouldBeGreaterThanOrEqualTo(LeastHazards, "the evidence names so many");
        rows.Where(row => !Quoted().Matches(row.Split('|')[^2]).Any(match => match.Groups[1].Value.Contains('_'))).ShouldBeEmpty();
    }

    [Fact]
    public void Links_between_the_documents_lead_somewhere()
    {
        var documents = SourceFile.Below("docs", ".md").Append(new SourceFile("README.md", File.ReadAllLines(Repository.At("README.md"))));
        var broken =
            from document in documents
            from line in document.Lines
            from match in Link().Matches(line)
            let target = Path.Combine(Path.GetDirectoryName(Repository.At(document.Path))!, match.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{document.Path}: {match.Groups[1].Value}";

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_has_exactly_the_two_commands()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));

        readme.ShouldContain("\ndotnet run --project src/Lumbar.Web\n");
        readme.ShouldContain("\ndotnet test\n");
    }

    private static List<string> Hazards() => [.. File.ReadLines(Repository.At("docs/hazards.md")).Where(line => line.StartsWith("| H-", StringComparison.Ordinal))];

    [GeneratedRegex(@"public (?:async Task|void) (\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)\)")]
    private static partial Regex Link();
}
