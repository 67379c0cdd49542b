using System.Diagnostics;
using System.Reflection;

namespace Lumbar.Web.Tests.Client;

/// <summary>Runs the TypeScript tests and the type check of the session player as part of "dotnet test".</summary>
public sealed class ClientUnitTests
{
    private static string ClientFolder => typeof(ClientUnitTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ClientFolder").Value!;

    [Theory]
    [InlineData("types")]
    [InlineData("test")]
    public async Task The_player_passes(string script)
    {
        var (exit, output) = await Npm("run", script);
        exit.ShouldBe(0, output);
    }

    private static async Task<(int Exit, string Output)> Npm(params string[] arguments)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(new ProcessStartInfo(npm, arguments)
        {
            WorkingDirectory = ClientFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CI"] = "true", ["NO_COLOR"] = "1" },
        }) ?? throw new InvalidOperationException("npm did not start. Node 20 or newer is needed.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, $"{await output}\n{await errors}");
    }
}
