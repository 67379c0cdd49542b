using System.Diagnostics;
using System.Globalization;

namespace Lumbar.Store.Tests.Sqlite;

/// <summary>Another process that appends to a database file and prints the ids of each call once it is acknowledged.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <summary>The calls acknowledged so far, as far as they were read.</summary>
    public List<Guid[]> Acknowledged { get; } = [];

    public static WriterProcess Start(string path, PatientId patient, int seed, int calls)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Lumbar.Store.Crash.dll"),
                path,
                patient.ToString(),
                seed.ToString(CultureInfo.InvariantCulture),
                calls.ToString(CultureInfo.InvariantCulture),
            },
        };
        return new(Process.Start(start)!);
    }

    /// <summary>Waits for the next line and notes what it acknowledges. False when the writer has done all its calls or is gone.</summary>
    public bool ReadLine()
    {
        // A line cut short by a kill lacks the full stop.
        if (_process.StandardOutput.ReadLine() is not { } line || line == "done" || !line.EndsWith(" .", StringComparison.Ordinal))
        {
            return false;
        }

        line.ShouldStartWith("ack ");
        Acknowledged.Add([.. line.Split(' ')[1..^1].Select(Guid.Parse)]);
        return true;
    }

    /// <summary>Reads until every call is done; the writer still has the file open then.</summary>
    public void ReadToDone(int calls)
    {
        while (ReadLine())
        {
        }

        Acknowledged.Count.ShouldBe(calls);
    }

    /// <summary>SIGKILL, and then what it had still managed to say.</summary>
    public void Kill()
    {
        _process.Kill();
        while (ReadLine())
        {
        }

        _process.WaitForExit();
    }

    /// <summary>Lets it close the file in peace.</summary>
    public void Close()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.ExitCode.ShouldBe(0);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
