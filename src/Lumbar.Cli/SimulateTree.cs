using System.CommandLine;
using System.Globalization;

namespace Lumbar.Cli;

/// <summary>What can be typed after <c>simulate</c>.</summary>
internal static class SimulateTree
{
    private const int MostPatients = 1_000_000;
    private const int MostWeeks = 520;

    public static Command Command(Desk desk, Option<string?> folder, Option<bool> json)
    {
        var patients = Count("--patients", "How many virtual people. From 1 to 1000000.", MostPatients, 100);
        var weeks = Count("--weeks", "How many weeks each of them lives. From 1 to 520.", MostWeeks, 12);
        var seed = Number("--seed", "The seed; the same one gives the same lives.", (0, long.MaxValue), 1);
        var record = new Option<int?>("--record") { Description = "Print the record of one of these people instead, as JSON Lines, such as for replay.", HelpName = "person" };
        var command = new Command("simulate", "Let virtual people live through the rules and look for broken limits.") { patients, weeks, seed, record, json, folder };
        command.SetAction(parsed => SimulateCommand.Run(desk, new SimulateRequest
        {
            Patients = parsed.GetValue(patients),
            Weeks = parsed.GetValue(weeks),
            Seed = parsed.GetValue(seed),
            Record = parsed.GetValue(record),
            KnowledgeFolder = parsed.GetValue(folder),
            AsJson = parsed.GetValue(json),
        }));
        return command;
    }

    private static Option<int> Count(string name, string description, int most, int usual) => new(name)
    {
        Description = $"{description} Default: {usual}.",
        HelpName = "number",
        DefaultValueFactory = _ => usual,
        CustomParser = result => (int)(Read(result.Tokens is [var token] ? token.Value : string.Empty, (1, most)) ?? Refuse(result, name, (1, most))),
    };

    private static Option<long> Number(string name, string description, (long Least, long Most) limits, long usual) => new(name)
    {
        Description = $"{description} Default: {usual}.",
        HelpName = "number",
        DefaultValueFactory = _ => usual,
        CustomParser = result => Read(result.Tokens is [var token] ? token.Value : string.Empty, limits) ?? Refuse(result, name, limits),
    };

    private static long? Read(string text, (long Least, long Most) limits) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= limits.Least && number <= limits.Most ? number : null;

    private static long Refuse(System.CommandLine.Parsing.ArgumentResult result, string name, (long Least, long Most) limits)
    {
        var text = string.Join(' ', result.Tokens.Select(token => token.Value));
        result.AddError($"{name}: \"{text}\" is not such a number. Allowed: a whole number from {limits.Least} to {limits.Most}.");
        return limits.Least;
    }
}
