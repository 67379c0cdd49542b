namespace Lumbar.Cli.Tests;

/// <summary>A folder of a test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lumbar-cli-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file into it.</summary>
    public string With(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Copies a folder into it, with what it holds.</summary>
    public void CopyOf(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            With(System.IO.Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
