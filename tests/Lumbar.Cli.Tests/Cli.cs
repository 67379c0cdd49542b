using System.Text.Json;
using Lumbar.Core.Record;

namespace Lumbar.Cli.Tests;

/// <summary>What a run of the command ended with and wrote.</summary>
internal sealed record Ran(int Exit, string Out, string Error)
{
    /// <summary>The JSON it wrote.</summary>
    public JsonElement Json => JsonElement.Parse(Out);
}

/// <summary>Runs the command inside the test: its own input and output, a fixed clock and a width of 100.</summary>
internal static class Cli
{
    public const int Width = 100;

    /// <summary>Where the clock of the tests stands: just after midnight of this day, east of Greenwich.</summary>
    public static readonly DateOnly Today = A.Today;

    public static Ran Run(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandTree.Run(new Desk(new StringReader(input), output, error, new Midnight(), Width, Colour: false), args);
        return new Ran(exit, output.ToString(), error.ToString());
    }

    /// <summary>The record of a person as lines of JSON.</summary>
    public static string[] Lines(this TestPerson person) => [.. person.Events.Select(RecordWriter.Write)];

    /// <summary>The record of a person as one text.</summary>
    public static string Text(this TestPerson person) => string.Join('\n', person.Lines());

    public static Ran PlanJson(this TestPerson person) => Run(person.Text(), "plan", "-", "--json");

    public static string[] Strings(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];

    private sealed class Midnight : TimeProvider
    {
        private static readonly TimeSpan Offset = TimeSpan.FromHours(10);

        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", Offset, "test", "test");

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(Today.ToDateTime(new TimeOnly(0, 1)), Offset).ToUniversalTime();
    }
}
