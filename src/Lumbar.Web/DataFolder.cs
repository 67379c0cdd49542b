using Lumbar.Store;

namespace Lumbar.Web;

/// <summary>The folder that holds everything that must be kept. Only the account that runs the server may look inside.</summary>
public sealed class DataFolder(LumbarOptions options)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>The folder itself.</summary>
    public DirectoryInfo Root { get; } = Create(options.DataDirectory ?? DataDirectory.Default());

    /// <summary>The keys that protect cookies and forms. Without them everyone's profile would be lost.</summary>
    public DirectoryInfo Keys => Create(Path.Combine(Root.FullName, "keys"));

    private static DirectoryInfo Create(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly);
}
