using System.CommandLine;
using Lumbar.Core.Planning;

namespace Lumbar.Cli;

/// <summary>The <c>lumbar</c> command and its parts: what can be typed and which function answers.</summary>
public static class CommandTree
{
    /// <summary>The whole command.</summary>
    public static RootCommand Root(Desk desk) => new("Lumbar: a few good movements for your back, decided in the open.")
    {
        Serve(),
        Questions(desk),
        Triage(desk),
        Plan(desk),
        Check(desk),
    };

    private static Argument<string> Record => new("record") { Description = "A record: a file of JSON Lines, or - for standard input." };

    private static Option<DateOnly?> On => new("--on")
    {
        Description = "The day to decide for, such as 2026-11-20. Default: today.",
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : string.Empty;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day))
            {
                return day;
            }

            result.AddError($"--on: \"{text}\" is not a date. Allowed: a date such as 2026-11-20.");
            return null;
        },
    };

    private static Option<bool> Json => new("--json") { Description = "Print JSON for programs instead of text for people." };

    private static Option<string?> KnowledgeFolder => new("--knowledge") { Description = "The folder of knowledge files. Default: the one shipped with Lumbar." };

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
        var (record, on, json, folder) = (Record, On, Json, KnowledgeFolder);
        var consultation = new Option<ConsultationPolicy>("--consultation") { Description = "Whether a consultation is only advised or required first (default: advised)." };
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

    private static Command Check(Desk desk)
    {
        var folder = new Argument<string?>("folder") { Description = "The folder of knowledge files. Default: the one shipped with Lumbar.", Arity = ArgumentArity.ZeroOrOne };
        var (json, option) = (Json, KnowledgeFolder);
        var command = new Command("check", "Check every knowledge file and name every error.") { folder, json, option };
        command.SetAction(parsed => CheckCommand.Run(desk, parsed.GetValue(folder) ?? parsed.GetValue(option), parsed.GetValue(json)));
        return command;
    }
}
