using Lumbar.Core.Units;

namespace Lumbar.Knowledge;

/// <summary>Loads the knowledge folder: all of it in order, or every error of every file at once.</summary>
public static class KnowledgeLoader
{
    /// <summary>The environment variable that names another knowledge folder.</summary>
    public const string DirectoryVariable = "LUMBAR_KNOWLEDGE";

    /// <summary>The folder named by <c>LUMBAR_KNOWLEDGE</c>, or <c>knowledge</c> beside the program.</summary>
    public static string DefaultDirectory() =>
        Environment.GetEnvironmentVariable(DirectoryVariable) is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "knowledge");

    /// <summary>Loads a folder.</summary>
    public static KnowledgeResult Load(string directory) => Load(directory, []);

    /// <summary>
    /// Loads a folder. The rules in <paramref name="requiredReasons"/> are those the program itself can give as a
    /// reason; each of them needs a sentence, as every rule of the files does.
    /// </summary>
    public static KnowledgeResult Load(string directory, IEnumerable<RuleId> requiredReasons) =>
        Directory.Exists(directory)
            ? Load(KnowledgeFolder.Read(directory), requiredReasons)
            : new KnowledgeResult.Broken(
                [new(directory, null, "", "There is no such folder.", $"the knowledge folder, or another one named by {DirectoryVariable}")]);

    internal static KnowledgeResult Load(IEnumerable<KnowledgeFile> files, IEnumerable<RuleId> requiredReasons) =>
        new KnowledgeReading(files).Read(requiredReasons);
}
