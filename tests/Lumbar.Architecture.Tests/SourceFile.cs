namespace Lumbar.Architecture.Tests;

/// <summary>A source file of the repository: its path below the root, with forward slashes, and its lines.</summary>
internal sealed record SourceFile(string Path, string[] Lines)
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "artifacts", "build", "TestResults"];

    /// <summary>The files below a folder whose names end so, without what a build makes.</summary>
    public static IReadOnlyList<SourceFile> Below(string folder, params string[] endings) =>
    [
        .. Files(new DirectoryInfo(Repository.At(folder)))
            .Where(file => endings.Length == 0 || endings.Contains(file.Extension))
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllLines(file.FullName)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The blocks of this file that are method bodies, with the line each begins on and its number of lines.</summary>
    public IEnumerable<(string Member, int Line, int Length)> Bodies()
    {
        for (var i = 1; i < Lines.Length; i++)
        {
            var indent = Lines[i].Length - 1;
            var isBody = Lines[i].TrimStart() == "{" && indent is 4 or 8 && !IsType(Lines[i - 1], indent) && Opens(Lines[i - 1], indent);
            if (isBody && Array.FindIndex(Lines, i, line => line.StartsWith(new string(' ', indent) + "}", StringComparison.Ordinal)) is > 0 and var end)
            {
                yield return (Lines[i - 1].Trim(), i, end - i - 1);
            }
        }
    }

    public override string ToString() => Path;

    private static bool Opens(string line, int indent) =>
        line.StartsWith(new string(' ', indent), StringComparison.Ordinal) && line.TrimEnd().EndsWith(')') && !line.Contains("=>") && !line.TrimStart().StartsWith("new", StringComparison.Ordinal);

    private static bool IsType(string line, int indent) =>
        line.Length > indent && line.Trim().Split(' ').Intersect(["class", "record", "struct", "interface", "enum", "namespace"]).Any();

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) => folder.EnumerateFiles().Where(file => file.Name != "packages.lock.json")
        .Concat(folder.EnumerateDirectories().Where(inner => !Generated.Contains(inner.Name)).SelectMany(Files));
}
