namespace Lumbar.Architecture.Tests;

/// <summary>Files and methods stay small. What is larger stands here with its reason.</summary>
public class SizeTests
{
    private const int MostLines = 250;
    private const int MostBodyLines = 30;

    private static readonly Dictionary<string, string> LargerFiles = new(StringComparer.Ordinal)
    {
        ["src/Lumbar.Core/Catalogue/Words.cs"] = "Tables: the closed choices of the catalogue, one word after the other.",
        ["src/Lumbar.Core/Record/RecordEvent.cs"] = "Tables: the shapes of all events, to be read side by side.",
    };

    [Fact]
    public void No_file_is_longer_than_250_lines_unless_it_says_why() =>
        SourceFile.Below("src", ".cs").Concat(SourceFile.Below("tests", ".cs"))
            .Where(file => file.Lines.Length > MostLines && !LargerFiles.ContainsKey(file.Path))
            .Select(file => $"{file.Path}: {file.Lines.Length} lines")
            .ShouldBeEmpty();

    [Fact]
    public void Every_exception_is_still_needed_and_has_a_reason() =>
        LargerFiles.ShouldAllBe(entry => entry.Value.Length > 20 && File.ReadAllLines(Repository.At(entry.Key)).Length > MostLines);

    [Fact]
    public void No_method_body_is_longer_than_30_lines() =>
        SourceFile.Below("src", ".cs").Concat(SourceFile.Below("tests", ".cs"))
            .SelectMany(file => file.Bodies().Select(body => (file.Path, body.Member, body.Line, body.Length)))
            .Where(body => body.Length > MostBodyLines)
            .Select(body => $"{body.Path}:{body.Line}: {body.Member} has {body.Length} lines")
            .ShouldBeEmpty();

    [Fact]
    public void Method_bodies_are_found_at_all() =>
        SourceFile.Below("src/Lumbar.Core", ".cs").Sum(file => file.Bodies().Count()).ShouldBeGreaterThan(100);
}
