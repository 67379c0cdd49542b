using System.Security.Cryptography;
using System.Text;

namespace Lumbar.Knowledge;

/// <summary>One file of the knowledge folder: its path below the folder, with forward slashes, and its content.</summary>
internal sealed record KnowledgeFile(string Path, byte[] Bytes);

/// <summary>Reads the bytes of the knowledge folder.</summary>
internal static class KnowledgeFolder
{
    private const int VersionDigits = 12;

    /// <summary>Every file of a folder that exists, hidden ones left out.</summary>
    public static List<KnowledgeFile> Read(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith('.'))
            .Select(path => new KnowledgeFile(Path.GetRelativePath(directory, path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];

    /// <summary>A short hash of all names and contents. <paramref name="sorted"/> is in the order of the paths.</summary>
    public static string Version(IEnumerable<KnowledgeFile> sorted)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in sorted)
        {
            // The lengths keep two files from being taken for one with the same bytes.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Bytes.Length}\n"));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionDigits];
    }
}
