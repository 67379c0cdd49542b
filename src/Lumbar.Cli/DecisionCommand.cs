using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;

namespace Lumbar.Cli;

/// <summary>What was typed after a command that decides something for a record.</summary>
internal sealed record DecisionRequest
{
    public required string Record { get; init; }

    public required DateOnly? On { get; init; }

    public required string? KnowledgeFolder { get; init; }

    public required bool AsJson { get; init; }

    public ConsultationPolicy Consultation { get; init; } = ConsultationPolicy.Advised;
}

/// <summary>How a decision is told: to a program, and to a person.</summary>
internal interface IDecisionReport
{
    /// <summary>Writes the whole JSON object.</summary>
    void Write(Utf8JsonWriter json, PlanOutcome outcome, DateOnly on);

    /// <summary>Prints it for a person.</summary>
    void Print(Desk desk, PlanOutcome outcome, KnowledgeBase knowledge, DateOnly on);
}

/// <summary>Reads a record, decides, and tells the outcome. The commands triage and plan differ only in how they tell it.</summary>
internal static class DecisionCommand
{
    public static int Run(Desk desk, IDecisionReport report, DecisionRequest request)
    {
        if (Opening.Knowledge(desk, request.KnowledgeFolder, request.AsJson) is not { } knowledge)
        {
            return Exit.No;
        }

        if (Opening.Record(desk, request.Record, knowledge, request.AsJson) is not { } events)
        {
            return Exit.Unreadable;
        }

        var on = request.On ?? desk.Today;
        var outcome = DailyDecision.Of(new PlanRequest { Events = events, Knowledge = knowledge, On = on, Consultation = request.Consultation });
        if (request.AsJson)
        {
            desk.Out.WriteLine(JsonText.Of(json => report.Write(json, outcome, on)));
        }
        else
        {
            report.Print(desk, outcome, knowledge, on);
        }

        return Exit.Done;
    }
}
