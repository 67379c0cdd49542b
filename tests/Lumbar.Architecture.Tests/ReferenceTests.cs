using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lumbar.Architecture.Tests;

/// <summary>References point one way: between projects, and between the folders of the core.</summary>
public partial class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Lumbar.Core"] = [],
        ["Lumbar.Motion"] = [],
        ["Lumbar.Knowledge"] = ["Lumbar.Core", "Lumbar.Motion"],
        ["Lumbar.Store"] = ["Lumbar.Core"],
        ["Lumbar.Web"] = ["Lumbar.Core", "Lumbar.Motion", "Lumbar.Knowledge", "Lumbar.Store"],
        ["Lumbar.Simulation"] = ["Lumbar.Core"],
        ["Lumbar.Cli"] = ["Lumbar.Core", "Lumbar.Motion", "Lumbar.Knowledge", "Lumbar.Store", "Lumbar.Simulation", "Lumbar.Web"],
    };

    /// <summary>What each folder of the core may look at.</summary>
    private static readonly Dictionary<string, string[]> Floors = new(StringComparer.Ordinal)
    {
        ["Units"] = [],
        ["Catalogue"] = ["Units"],
        ["Triage"] = ["Units", "Catalogue"],
        ["Record"] = ["Units", "Catalogue", "Triage"],
        ["Assessment"] = ["Units", "Catalogue", "Triage", "Record"],
        ["Walking"] = ["Units", "Catalogue", "Triage", "Record", "Assessment"],
        ["Measures"] = ["Units", "Catalogue", "Triage", "Record", "Assessment"],
        ["Progression"] = ["Units", "Catalogue", "Triage", "Record", "Assessment", "Walking", "Measures"],
        ["Planning"] = ["Units", "Catalogue", "Triage", "Record", "Assessment", "Walking", "Measures", "Progression"],
    };

    private static readonly string[] PurePackages = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(Allowed[project]).ShouldBeEmpty();

    [Theory]
    [InlineData("Lumbar.Core")]
    [InlineData("Lumbar.Motion")]
    [InlineData("Lumbar.Simulation")]
    public void A_pure_project_has_no_package_but_analyzers(string project) => References(project, "PackageReference").Except(PurePackages).ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_the_core_has_its_floor() =>
        Directory.EnumerateDirectories(Repository.At("src", "Lumbar.Core")).Select(path => Path.GetFileName(path)!).Except(["bin", "obj"]).Except(Floors.Keys).ShouldBeEmpty();

    [Fact]
    public void A_folder_of_the_core_looks_only_at_those_below_it() => SourceFile.Below("src/Lumbar.Core", ".cs")
        .SelectMany(file => file.Lines.SelectMany(line => CoreNames().Matches(line)).Select(match => (file.Path, To: match.Groups[1].Value)))
        .Where(use => Floors.ContainsKey(use.To) && FolderOf(use.Path) is var from && use.To != from && !Floors[from].Contains(use.To))
        .Select(use => $"{use.Path} looks at {use.To}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void A_file_lies_in_the_folder_of_its_namespace() => SourceFile.Below("src/Lumbar.Core", ".cs")
        .Where(file => !file.Lines.Contains($"namespace Lumbar.Core.{string.Join('.', file.Path.Split('/')[2..^1])};"))
        .Select(file => file.Path)
        .ShouldBeEmpty();

    [Fact]
    public void Nothing_names_the_shared_notes_that_a_user_does_not_have()
    {
        var notes = string.Concat("..", "/shared");
        SourceFile.Below("src").Concat(SourceFile.Below("tests")).Concat(SourceFile.Below("knowledge"))
            .Where(file => file.Lines.Any(line => line.Contains(notes)))
            .Select(file => file.Path)
            .ShouldBeEmpty();
    }

    private static string FolderOf(string path) => path.Split('/')[2];

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.At("src", project, $"{project}.csproj")).Descendants(kind).Select(element => element.Attribute("Include")!.Value);

    [GeneratedRegex(@"\bLumbar\.Core\.(\w+)")]
    private static partial Regex CoreNames();
}
