using System.Text.Json;

namespace Lumbar.Cli.Tests;

public class SimulateTests
{
    private static readonly string[] Few = ["simulate", "--patients", "3", "--weeks", "2", "--seed", "5"];

    [Fact]
    public void The_json_counts_and_ends_with_the_violations()
    {
        var ran = Cli.Run(string.Empty, [.. Few, "--json"]);

        ran.Exit.ShouldBe(Exit.Done);
        ran.Json.EnumerateObject().Select(field => field.Name).ShouldBe(
        [
            "patients", "weeks", "seed", "knowledge", "patientDays", "sessions", "flares", "lapses", "blockedDays", "raises", "lowerings",
            "decisions", "entries", "states", "referrals", "doseGrowth", "walking", "elapsedSeconds", "patientWeeksPerSecond", "decisionsPerSecond",
            "recordPerPatientBytes", "allocatedPerPatientBytes", "note", "violated", "violations",
        ]);
        ran.Json.GetProperty("patientDays").GetInt32().ShouldBe(42);
        ran.Json.GetProperty("violated").GetArrayLength().ShouldBe(0);
        ran.Out.TrimEnd().ShouldEndWith("\"violations\": 0\n}");
        ran.Json.GetProperty("note").GetString()!.ShouldContain("say nothing about how well");
    }

    [Fact]
    public void The_same_seed_gives_the_same_but_for_time_and_memory() =>
        Lasting(Cli.Run(string.Empty, [.. Few, "--json"]).Json).ShouldBe(Lasting(Cli.Run(string.Empty, [.. Few, "--json"]).Json));

    [Fact]
    public void The_text_says_who_lived_what_happened_how_long_it_took_and_whether_a_law_was_broken()
    {
        var ran = Cli.Run(string.Empty, Few);
        var lines = ran.Out.Split('\n');

        ran.Exit.ShouldBe(Exit.Done);
        lines.Where(line => line.Length > 0 && line[0] != ' ' && !line.StartsWith("A clinician", StringComparison.Ordinal)).ShouldBe(
            ["3 virtual people, 2 weeks each, seed 5", "What happened", "Days by state", "Time and memory", "No law was broken."]);
        lines.ShouldAllBe(line => line.Length <= Cli.Width && line.TrimEnd() == line);
        lines.ShouldContain(line => line.StartsWith("  days ", StringComparison.Ordinal) && line.EndsWith(" 42", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--patients", "0", "1 to 1000000")]
    [InlineData("--patients", "1000001", "1 to 1000000")]
    [InlineData("--patients", "many", "1 to 1000000")]
    [InlineData("--weeks", "521", "1 to 520")]
    [InlineData("--weeks", "-1", "1 to 520")]
    [InlineData("--seed", "1.5", "0 to 9223372036854775807")]
    public void A_number_out_of_range_ends_with_2_and_says_what_is_allowed(string option, string value, string allowed)
    {
        var ran = Cli.Run(string.Empty, "simulate", option, value);

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Out.ShouldBeEmpty();
        ran.Error.ShouldStartWith($"{option}: \"{value}\" is not such a number. Allowed: a whole number from {allowed}.");
    }

    [Fact]
    public void The_record_of_one_person_can_be_printed_and_replayed()
    {
        var record = Cli.Run(string.Empty, [.. Few, "--record", "2"]);
        var replayed = Cli.Run(record.Out, "replay", "-", "--json");

        record.Exit.ShouldBe(Exit.Done);
        replayed.Exit.ShouldBe(Exit.Done);
        replayed.Json.GetArrayLength().ShouldBe(record.Out.Trim().Split('\n').Length);
        Cli.Run(string.Empty, [.. Few, "--record", "4"]).Exit.ShouldBe(Exit.Unreadable);
    }

    private static string Lasting(JsonElement json) => string.Join('\n', json.EnumerateObject()
        .Where(field => !field.Name.EndsWith("Seconds", StringComparison.Ordinal) && !field.Name.EndsWith("PerSecond", StringComparison.Ordinal) && !field.Name.EndsWith("Bytes", StringComparison.Ordinal))
        .Select(field => $"{field.Name} {field.Value.GetRawText()}"));
}
