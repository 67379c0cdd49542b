using System.Runtime.CompilerServices;

namespace Lumbar.Testing;

/// <summary>Where the files of the repository lie, for tests that read or compare them.</summary>
public static class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder of the source file that asks.</summary>
    public static string FolderOfCaller([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lumbar.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Lumbar.slnx lies in no folder above the tests.");
    }
}
