using System.Text;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Knowledge.Tests;

/// <summary>
/// Sets of knowledge files to load: the smallest valid one in <c>Minimal/</c>, and changes to it. A folder of
/// <c>Broken/</c> replaces one or two of its files and says in <c>expected.txt</c> what the loader must answer.
/// </summary>
internal static class Fixtures
{
    private static readonly string Broken = Path.Combine(AppContext.BaseDirectory, "Broken");

    public static List<KnowledgeFile> Minimal() => KnowledgeFolder.Read(Path.Combine(AppContext.BaseDirectory, "Minimal"));

    public static IEnumerable<string> BrokenNames() => Directory.GetDirectories(Broken).Select(path => Path.GetFileName(path)).Order();

    public static List<KnowledgeFile> Overlay(string name) =>
        KnowledgeFolder.Read(Path.Combine(Broken, name))
            .Where(file => file.Path != "expected.txt")
            .Aggregate(Minimal(), (files, file) => files.With(file));

    public static string[] Expected(string name) => File.ReadAllLines(Path.Combine(Broken, name, "expected.txt"));

    public static List<KnowledgeFile> With(this List<KnowledgeFile> files, KnowledgeFile file) => [.. files.Without(file.Path), file];

    public static List<KnowledgeFile> With(this List<KnowledgeFile> files, string path, string text) =>
        files.With(new(path, Encoding.UTF8.GetBytes(text)));

    public static List<KnowledgeFile> Without(this List<KnowledgeFile> files, string path) => files.FindAll(file => file.Path != path);

    public static List<KnowledgeFile> Replace(this List<KnowledgeFile> files, string path, string old, string replacement)
    {
        var text = files.TextOf(path);
        text.ShouldContain(old);
        return files.With(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public static string TextOf(this List<KnowledgeFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(file => file.Path == path).Bytes);

    public static KnowledgeBase Load(this List<KnowledgeFile> files, params RuleId[] reasons) =>
        KnowledgeLoader.Load(files, reasons).Match(
            loaded: knowledge => knowledge,
            broken: errors => throw new InvalidOperationException(string.Join('\n', errors)));

    public static string[] Errors(this List<KnowledgeFile> files, params RuleId[] reasons) =>
        KnowledgeLoader.Load(files, reasons).Match(loaded: _ => [], broken: errors => errors.Select(error => error.ToString()).ToArray());
}
