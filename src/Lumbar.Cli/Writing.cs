namespace Lumbar.Cli;

/// <summary>Writes to the disk, and says why when that cannot be done.</summary>
internal static class Writing
{
    /// <summary>What kept it from being written, or null when it was.</summary>
    public static string? Problem(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return problem.Message;
        }
    }
}
