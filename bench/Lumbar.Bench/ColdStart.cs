using System.Diagnostics;
using Lumbar.Core.Record;
using Lumbar.Testing;

namespace Lumbar.Bench;

/// <summary>
/// Times <c>lumbar plan</c> as a person starts it: a new process each time, published as the README says. Beside it, an empty
/// program published the same way, which is what .NET itself costs on this machine at this moment.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 20;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("lumbar-cold-").FullName;
        try
        {
            var record = Path.Combine(folder, "record.jsonl");
            File.WriteAllLines(record, A.Person().Events.Select(RecordWriter.Write));
            var lumbar = Publish(Repository.At("src", "Lumbar.Cli"), Path.Combine(folder, "lumbar"), "lumbar");
            var empty = Publish(EmptyProgram(folder), Path.Combine(folder, "nothing"), "nothing");
            string[] plan = ["plan", record, "--on", $"{A.Today:yyyy-MM-dd}"];
            Print(
            [
                ("nothing (baseline)", empty, []),
                ("lumbar check", lumbar, ["check"]),
                ("lumbar plan", lumbar, plan),
                ("lumbar plan --json", lumbar, [.. plan, "--json"]),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The programs take turns, so that whatever else the machine does meets each of them alike.</summary>
    private static void Print((string Name, string Program, string[] Args)[] commands)
    {
        var times = commands.Select(_ => new List<double>()).ToArray();
        for (var round = -1; round < Runs; round++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                var time = Time(commands[i].Program, commands[i].Args);
                if (round >= 0)
                {
                    times[i].Add(time);
                }
            }
        }

        var baseline = Median(times[0]);
        Console.WriteLine($"{Runs} runs each, in turns:");
        for (var i = 0; i < commands.Length; i++)
        {
            var median = Median(times[i]);
            Console.WriteLine(
                $"{commands[i].Name}: median {median:0} ms, min {times[i].Min():0}, max {times[i].Max():0}; {median / baseline:0.0} times the baseline");
        }
    }

    private static double Time(string program, string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        Start(program, args);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Start(string program, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}. {output}");
        }
    }

    private static string Publish(string project, string folder, string program)
    {
        Start("dotnet", ["publish", project, "-c", "Release", "-o", folder, "--nologo", "-v", "q"]);
        return Path.Combine(folder, program);
    }

    private static string EmptyProgram(string folder)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, "nothing-source")).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), "return 0;");
        File.WriteAllText(Path.Combine(project, "nothing.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                <PublishReadyToRun>true</PublishReadyToRun>
                <SelfContained>false</SelfContained>
                <TieredPGO>false</TieredPGO>
              </PropertyGroup>
            </Project>
            """);
        return project;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
