using Lumbar.Core.Record;
using Lumbar.Simulation;

namespace Lumbar.Cli;

/// <summary>What was typed after <c>simulate</c>.</summary>
internal sealed record SimulateRequest
{
    public required int Patients { get; init; }

    public required int Weeks { get; init; }

    public required long Seed { get; init; }

    public required int? Record { get; init; }

    public required string? KnowledgeFolder { get; init; }

    public required bool AsJson { get; init; }
}

/// <summary>Lets virtual people live through the decisions and says whether any law was broken.</summary>
internal static class SimulateCommand
{
    public static int Run(Desk desk, SimulateRequest request)
    {
        if (Opening.Knowledge(desk, request.KnowledgeFolder, request.AsJson) is not { } knowledge)
        {
            return Exit.No;
        }

        var asked = new SimulationRequest { Knowledge = knowledge, Patients = request.Patients, Weeks = request.Weeks, Seed = request.Seed };
        if (request.Record is { } number)
        {
            return PrintRecord(desk, asked, number);
        }

        var lived = Measured(desk.Time, asked);
        if (request.AsJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => SimulateReport.Write(json, lived)));
        }
        else
        {
            SimulateReport.Print(desk, lived);
        }

        return lived.Tally.Violations == 0 ? Exit.Done : Exit.No;
    }

    private static int PrintRecord(Desk desk, SimulationRequest request, int number)
    {
        if (number < 1 || number > request.Patients)
        {
            desk.Error.WriteLine($"--record: there is no person {number}. Allowed: a whole number from 1 to {request.Patients}.");
            return Exit.Unreadable;
        }

        foreach (var e in Lives.RecordOf(request, number))
        {
            desk.Out.WriteLine(RecordWriter.Write(e));
        }

        return Exit.Done;
    }

    private static Lived Measured(TimeProvider time, SimulationRequest request)
    {
        var (begin, allocated) = (time.GetTimestamp(), GC.GetTotalAllocatedBytes());
        var tally = Lives.Run(request);
        return new Lived
        {
            Request = request,
            Tally = tally,
            Elapsed = time.GetElapsedTime(begin),
            AllocatedBytes = GC.GetTotalAllocatedBytes() - allocated,
            RecordBytes = RecordBytes(request),
        };
    }

    /// <summary>What the records of a few people take in memory, per person.</summary>
    private static long RecordBytes(SimulationRequest request)
    {
        const int Few = 20;
        var people = Math.Min(request.Patients, Few);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var records = Enumerable.Range(1, people).Select(number => Lives.RecordOf(request, number).ToArray()).ToArray();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(records);
        return Math.Max(0, after - before) / people;
    }
}

/// <summary>A simulation that was run, with how long it took and how much memory.</summary>
internal sealed record Lived
{
    public required SimulationRequest Request { get; init; }

    public required Tally Tally { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required long AllocatedBytes { get; init; }

    public required long RecordBytes { get; init; }

    public double PatientWeeksPerSecond => Elapsed.TotalSeconds > 0 ? (double)Request.Patients * Request.Weeks / Elapsed.TotalSeconds : 0;

    public double DecisionsPerSecond => Elapsed.TotalSeconds > 0 ? Tally.Of(Number.Decisions) / Elapsed.TotalSeconds : 0;
}
