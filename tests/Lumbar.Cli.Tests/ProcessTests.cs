using System.Diagnostics;

namespace Lumbar.Cli.Tests;

/// <summary>The built command as a process of its own, as a person or a program starts it.</summary>
public class ProcessTests
{
    [Fact]
    public async Task The_command_answers_as_a_process_as_it_does_inside_a_test()
    {
        var ran = await Start(People.Chronic.Text(), "plan", "-", "--json", "--on", "2026-11-20");

        ran.Exit.ShouldBe(Exit.Done, ran.Error);
        ran.ShouldBe(People.Chronic.PlanJson());
    }

    [Fact]
    public async Task A_process_that_reads_nonsense_ends_with_2()
    {
        var ran = await Start("nonsense", "plan", "-");

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Error.ShouldStartWith("-: line 1, $: ");
    }

    private static async Task<Ran> Start(string input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lumbar.dll"), .. args])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, await output, await error);
    }
}
