using System.Runtime.InteropServices;

namespace Lumbar.Store;

/// <summary>The folder in which Lumbar keeps what people entrust to it.</summary>
public static class DataDirectory
{
    /// <summary>The folder named by <c>LUMBAR_DATA</c>, or else the usual place for a user's data on this system.</summary>
    public static string Default() => For(
        CurrentSystem(), Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    internal static string For(OSPlatform system, Func<string, string?> variable, string home)
    {
        if (variable("LUMBAR_DATA") is { Length: > 0 } chosen)
        {
            return Path.GetFullPath(chosen);
        }

        if (system == OSPlatform.Windows)
        {
            return Path.Combine(Given(variable("LOCALAPPDATA")) ?? Path.Combine(Home(home), "AppData", "Local"), "Lumbar");
        }

        if (system == OSPlatform.OSX)
        {
            return Path.Combine(Home(home), "Library", "Application Support", "Lumbar");
        }

        // The XDG specification says a relative path there is to be ignored.
        var shared = Given(variable("XDG_DATA_HOME")) is { } xdg && Path.IsPathRooted(xdg) ? xdg : null;
        return Path.Combine(shared ?? Path.Combine(Home(home), ".local", "share"), "lumbar");
    }

    private static OSPlatform CurrentSystem() =>
        OperatingSystem.IsWindows() ? OSPlatform.Windows
        : OperatingSystem.IsMacOS() ? OSPlatform.OSX
        : OSPlatform.Linux;

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string Home(string home) => Given(home) ?? throw new StoreUnavailableException(
        "(no folder)", "this user has no home folder.", "Set LUMBAR_DATA to a folder Lumbar may write to.");
}
