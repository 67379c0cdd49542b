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
        var kept = new List<IReadOnlyList<RecordEvent>>();
        var (begin, allocated) = (time.GetTimestamp(), GC.GetTotalAllocatedBytes());
        var tally = Lives.Run(request, (_, record) => Keep(kept, record));
        return new Lived
        {
            Request = request,
            Tally = tally,
            Elapsed = time.GetElapsedTime(begin),
            AllocatedBytes = GC.GetTotalAllocatedBytes() - allocated,
            RecordBytes = BytesOf(kept),
        };
    }

    /// <summary>Keeps a few records, to see how much memory one takes.</summary>
    private static void Keep(List<IReadOnlyList<RecordEvent>> kept, IReadOnlyList<RecordEvent> record)
    {
        const int Few = 50;
        if (kept.Count < Few)
        {
            kept.Add(record);
        }
    }

    private static long BytesOf(List<IReadOnlyList<RecordEvent>> kept)
    {
        var people = kept.Count;
        var with = GC.GetTotalMemory(forceFullCollection: true);
        kept.Clear();
        return Math.Max(0, with - GC.GetTotalMemory(forceFullCollection: true)) / people;
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
