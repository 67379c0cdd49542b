using System.CommandLine;
using System.CommandLine.Parsing;
using Lumbar.Core.Planning;

namespace Lumbar.Cli;

/// <summary>The <c>lumbar</c> command and its parts: what can be typed and which function answers.</summary>
public static class CommandTree
{
    private const string Name = "lumbar";
    private const string KnowledgeHelp = "The folder of knowledge files. Default: the one shipped with Lumbar.";
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>The whole command.</summary>
    public static RootCommand Root(Desk desk) => new("Lumbar: a few good movements for your back, decided in the open.")
    {
        Serve(),
        Questions(desk),
        Triage(desk),
        Plan(desk),
        Replay(desk),
        SimulateTree.Command(desk, KnowledgeFolder, Json),
        Check(desk),
        Figures(desk),
    };

    /// <summary>Does what was typed and returns the exit code. What cannot be understood is named on standard error.</summary>
    public static int Run(Desk desk, IReadOnlyList<string> args)
    {
        var parsed = Root(desk).Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = desk.Out, Error = desk.Error });
        }

        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            desk.Error.WriteLine(message);
        }

        desk.Error.WriteLine($"How it is used: {string.Join(' ', Names(parsed.CommandResult))} --help");
        return Exit.Unreadable;
    }

    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult parent ? Names(parent).Append(command.Command.Name) : [Name];

    private static string Only(ArgumentResult result) => result.Tokens is [var token] ? token.Value : string.Empty;

    private static Argument<string> Record => new("record") { Description = "A record: a file of JSON Lines, or - for standard input." };

    private static Option<DateOnly?> On => new("--on")
    {
        Description = "The day to decide for, such as 2026-11-20. Default: today.",
        HelpName = "date",
        CustomParser = result =>
        {
            var text = Only(result);
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) && day >= FirstDay && day <= LastDay)
            {
                return day;
            }

            result.AddError($"--on: \"{text}\" is not a date to decide for. Allowed: a date such as 2026-11-20, from {FirstDay.Year} to {LastDay.Year}.");
            return null;
        },
    };

    private static Option<ConsultationPolicy> Consultation => new("--consultation")
    {
        Description = "Whether a consultation is only advised, or required before exercises open. Default: advised.",
        HelpName = "advised|required",
        CustomParser = result =>
        {
            switch (Only(result))
            {
                case "advised":
                    return ConsultationPolicy.Advised;
                case "required":
                    return ConsultationPolicy.Required;
                case var other:
                    result.AddError($"--consultation: \"{other}\" is not known. Allowed: advised, required.");
                    return default;
            }
        },
    };

    private static Option<bool> Json => new("--json") { Description = "Print JSON for programs instead of text for people." };

    private static Option<string?> KnowledgeFolder => new("--knowledge") { Description = KnowledgeHelp, HelpName = "folder" };

    private static Command Serve()
    {
        var rest = new Argument<string[]>("settings") { Description = "Settings for the server, such as --urls http://localhost:5080.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("serve", "Run the app in this computer's browser.") { rest };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => ServeCommand.Run([.. parsed.GetValue(rest) ?? [], .. parsed.UnmatchedTokens]));
        return command;
    }

    private static Command Questions(Desk desk)
    {
        var (json, folder) = (Json, KnowledgeFolder);
        var command = new Command("questions", "List the safety questions.") { json, folder };
        command.SetAction(parsed => QuestionsCommand.Run(desk, parsed.GetValue(folder), parsed.GetValue(json)));
        return command;
    }

    private static Command Triage(Desk desk)
    {
        var (record, on, json, folder) = (Record, On, Json, KnowledgeFolder);
        var command = new Command("triage", "Say how urgently the person of a record should be seen.") { record, on, json, folder };
        command.SetAction(parsed => DecisionCommand.Run(desk, TriageReport.Instance, new DecisionRequest
        {
            Record = parsed.GetValue(record) ?? string.Empty,
            On = parsed.GetValue(on),
            KnowledgeFolder = parsed.GetValue(folder),
            AsJson = parsed.GetValue(json),
        }));
        return command;
    }

    private static Command Plan(Desk desk)
    {
        var (record, on, json, folder, consultation) = (Record, On, Json, KnowledgeFolder, Consultation);
        var command = new Command("plan", "Decide the programme and the week of the person of a record.") { record, on, json, folder, consultation };
        command.SetAction(parsed => DecisionCommand.Run(desk, PlanReport.Instance, new DecisionRequest
        {
            Record = parsed.GetValue(record) ?? string.Empty,
            On = parsed.GetValue(on),
            KnowledgeFolder = parsed.GetValue(folder),
            AsJson = parsed.GetValue(json),
            Consultation = parsed.GetValue(consultation),
        }));
        return command;
    }

    private static Command Replay(Desk desk)
    {
        var (record, json, folder, consultation) = (Record, Json, KnowledgeFolder, Consultation);
        var command = new Command("replay", "Tell what may happen after each entry of a record, and why that changed.") { record, json, folder, consultation };
        command.SetAction(parsed => ReplayCommand.Run(desk, new DecisionRequest
        {
            Record = parsed.GetValue(record) ?? string.Empty,
            On = null,
            KnowledgeFolder = parsed.GetValue(folder),
            AsJson = parsed.GetValue(json),
            Consultation = parsed.GetValue(consultation),
        }));
        return command;
    }

    private static Command Check(Desk desk)
    {
        var folder = new Argument<string?>("folder") { Description = KnowledgeHelp, Arity = ArgumentArity.ZeroOrOne };
        var trace = new Option<string?>("--write-traceability") { Description = "Also write where each rule of the ledger lives, as Markdown.", HelpName = "file" };
        var (json, option) = (Json, KnowledgeFolder);
        var command = new Command("check", "Check every knowledge file and name every error.") { folder, json, option, trace };
        command.SetAction(parsed => CheckCommand.Run(desk, parsed.GetValue(folder) ?? parsed.GetValue(option), parsed.GetValue(json), parsed.GetValue(trace)));
        return command;
    }

    private static Command Figures(Desk desk)
    {
        var folder = new Argument<string>("folder") { Description = "Where the figures are written. Files of the same name are replaced." };
        var only = new Option<string[]>("--only")
        {
            Description = "Draw only these motions: ids, separated by commas.",
            HelpName = "ids",
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            DefaultValueFactory = _ => [],
        };
        var knowledge = KnowledgeFolder;
        var command = new Command("figures", "Draw every exercise as it moves, with a sheet to look at and a report of the laws.") { folder, only, knowledge };
        command.SetAction(parsed => FiguresCommand.Run(desk, new FiguresRequest
        {
            Folder = parsed.GetValue(folder) ?? string.Empty,
            Only = parsed.GetValue(only) ?? [],
            KnowledgeFolder = parsed.GetValue(knowledge),
        }));
        return command;
    }
}
