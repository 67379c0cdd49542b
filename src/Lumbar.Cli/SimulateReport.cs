using System.Text.Json;
using Lumbar.Simulation;
using Lumbar.Simulation.Laws;

namespace Lumbar.Cli;

/// <summary>Tells how a simulation went: what the lives had in them, and every law that was broken.</summary>
internal static class SimulateReport
{
    private const string Note =
        "These people are made up. They test that the rules keep their own limits in many situations. They say nothing about how well the exercises work for real people.";

    private static readonly (string Name, Number Number)[] Counts =
    [
        ("sessions", Number.Sessions), ("flares", Number.Flares), ("lapses", Number.Lapses), ("blockedDays", Number.BlockedDays),
        ("raises", Number.Raises), ("lowerings", Number.Lowerings), ("decisions", Number.Decisions), ("entries", Number.Entries),
    ];

    public static void Write(Utf8JsonWriter json, Lived lived)
    {
        var (request, tally) = (lived.Request, lived.Tally);
        json.WriteStartObject();
        json.WriteNumber("patients", request.Patients);
        json.WriteNumber("weeks", request.Weeks);
        json.WriteNumber("seed", request.Seed);
        json.WriteString("knowledge", request.Knowledge.Version);
        json.WriteNumber("patientDays", tally.Of(Number.PatientDays));
        foreach (var (name, number) in Counts)
        {
            json.WriteNumber(name, tally.Of(number));
        }

        Write(json, "states", tally.States);
        Write(json, "referrals", tally.Referrals);
        WriteGrowth(json, tally);
        json.WriteNumber("elapsedSeconds", Math.Round(lived.Elapsed.TotalSeconds, 3));
        json.WriteNumber("patientWeeksPerSecond", Math.Round(lived.PatientWeeksPerSecond, 1));
        json.WriteNumber("decisionsPerSecond", Math.Round(lived.DecisionsPerSecond, 1));
        json.WriteNumber("recordPerPatientBytes", lived.RecordBytes);
        json.WriteNumber("allocatedPerPatientBytes", lived.AllocatedBytes / request.Patients);
        json.WriteString("note", Note);
        WriteViolated(json, tally);
        json.WriteNumber("violations", tally.Violations);
        json.WriteEndObject();
    }

    public static void Print(Desk desk, Lived lived)
    {
        var (request, tally) = (lived.Request, lived.Tally);
        var page = new Paper(desk);
        page.Title($"{Opening.Counted(request.Patients, "virtual person", "virtual people")}, {Opening.Counted(request.Weeks, "week")} each, seed {request.Seed}");
        page.Text(Note);
        PrintCounts(page, tally);
        PrintShares(page, "Days by state", tally.States, tally.Of(Number.PatientDays));
        PrintRows(page, "A clinician should look again, by rule", tally.Referrals);
        page.Heading("Time and memory");
        page.Rows(
        [
            ["seconds", $"{lived.Elapsed.TotalSeconds:0.0}"],
            ["weeks of a person a second", $"{lived.PatientWeeksPerSecond:0}"],
            ["memory for the record of a person", $"{lived.RecordBytes / 1024} KiB"],
        ]);
        PrintViolated(page, tally);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }

    private static void WriteGrowth(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject("doseGrowth");
        JsonText.Optional(json, "medianPercent", tally.MedianGrowthPercent);
        JsonText.Optional(json, "mostPercent", tally.MostGrowthPercent);
        json.WriteEndObject();
        json.WriteStartObject("walking");
        json.WriteNumber("walks", tally.Of(Number.Walks));
        json.WriteNumber("minutes", tally.Of(Number.WalkMinutes));
        json.WriteEndObject();
    }

    private static void WriteViolated(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartArray("violated");
        foreach (var (law, count, examples) in tally.Violated)
        {
            json.WriteStartObject();
            json.WriteString("law", law);
            json.WriteNumber("count", count);
            json.WriteStartArray("examples");
            foreach (var example in examples)
            {
                Write(json, example);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Violation violation)
    {
        json.WriteStartObject();
        json.WriteNumber("patient", violation.Patient);
        json.WriteString("day", $"{violation.Day:yyyy-MM-dd}");
        json.WriteString("seen", violation.Seen);
        json.WriteEndObject();
    }

    private static void PrintCounts(Paper page, Tally tally)
    {
        page.Heading("What happened");
        page.Rows(
        [
            ["days", $"{tally.Of(Number.PatientDays)}"],
            ["sessions", $"{tally.Of(Number.Sessions)}"],
            ["walks", $"{tally.Of(Number.Walks)}, {tally.Of(Number.WalkMinutes)} minutes"],
            ["steps up", $"{tally.Of(Number.Raises)}"],
            ["steps down", $"{tally.Of(Number.Lowerings)}"],
            ["flare-ups", $"{tally.Of(Number.Flares)}"],
            ["gaps", $"{tally.Of(Number.Lapses)}"],
            ["weekly work of a movement, end against beginning", $"{tally.MedianGrowthPercent} % in the middle, {tally.MostGrowthPercent} % at most"],
        ]);
    }

    private static void PrintShares(Paper page, string heading, IReadOnlyDictionary<string, long> counts, long all)
    {
        page.Heading(heading);
        page.Rows([.. counts.Select(entry => new[] { entry.Key, $"{entry.Value}", $"{100.0 * entry.Value / all:0.0} %" })]);
    }

    private static void PrintRows(Paper page, string heading, IReadOnlyDictionary<string, long> counts)
    {
        if (counts.Count > 0)
        {
            page.Heading(heading);
            page.Rows([.. counts.Select(entry => new[] { entry.Key, $"{entry.Value}" })]);
        }
    }

    private static void PrintViolated(Paper page, Tally tally)
    {
        page.Heading(tally.Violations == 0 ? "No law was broken." : $"Laws that were broken: {tally.Violations}");
        foreach (var (law, count, examples) in tally.Violated)
        {
            page.Name($"{law}, {count} times");
            foreach (var example in examples)
            {
                page.Text($"person {example.Patient}, {example.Day:yyyy-MM-dd}: {example.Seen}", level: 2);
            }
        }
    }
}
