using System.Diagnostics;

namespace Lumbar.Browser.Tests;

/// <summary>Finds a Chromium on this machine, or installs one. The tests need nothing set up by hand.</summary>
internal static class Chromium
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The program to run, or null for the one that Playwright installed for itself.</summary>
    public static string? Find()
    {
        if (OnThisMachine() is { } found)
        {
            return found;
        }

        InstallFromDebian();
        if (OnThisMachine() is { } installed)
        {
            return installed;
        }

        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? null : throw new InvalidOperationException(
            "The browser tests need a Chromium and could not install one. Install Chromium or Chrome, or set LUMBAR_CHROMIUM to its path.");
    }

    private static string? OnThisMachine() =>
        Environment.GetEnvironmentVariable("LUMBAR_CHROMIUM") is { Length: > 0 } named ? named : Usual.FirstOrDefault(File.Exists);

    private static void InstallFromDebian()
    {
        if (File.Exists("/usr/bin/apt-get") && Environment.IsPrivilegedProcess)
        {
            Run("apt-get", "update", "-qq");
            Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { EnvironmentVariables = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
        process?.WaitForExit();
    }
}
