using System.Text;

namespace Lumbar.Testing;

/// <summary>
/// Compares text with a file that a person has looked at. With <c>UPDATE_GOLDEN=1</c> the file is written instead, and
/// the difference is then looked at in version control.
/// </summary>
public static class Golden
{
    private const string Variable = "UPDATE_GOLDEN";

    /// <summary>Whether files are written instead of compared.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>The differences between a text and a golden file, or null when there are none.</summary>
    public static string? Difference(string path, string actual)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return null;
        }

        return File.Exists(path) ? FirstDifference(File.ReadAllText(path), actual, path) : $"{path} is missing. Run with {Variable}=1 and look at it.";
    }

    private static string? FirstDifference(string expected, string actual, string path)
    {
        if (expected == actual)
        {
            return null;
        }

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return new StringBuilder()
            .AppendLine($"{path}, line {line + 1}:")
            .AppendLine($"  expected: {left.ElementAtOrDefault(line) ?? "(end)"}")
            .AppendLine($"  actual:   {right.ElementAtOrDefault(line) ?? "(end)"}")
            .Append($"{Variable}=1 writes the file anew.")
            .ToString();
    }
}
