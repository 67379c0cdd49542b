using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;

namespace Lumbar.Cli;

/// <summary>Tells the outcome of triage.</summary>
internal sealed class TriageReport : IDecisionReport
{
    public static readonly TriageReport Instance = new();

    public void Write(Utf8JsonWriter json, PlanOutcome outcome, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("on", $"{on:yyyy-MM-dd}");
        json.WriteString("state", StateName.Of(outcome));
        JsonText.Optional(json, "tier", outcome.Triage.Tier?.ToString());
        WriteTriage(json, outcome.Triage);
        JsonText.Strings(json, "missing", outcome.Triage.Missing.Select(question => question.Value));
        JsonText.Strings(json, "advice", outcome.Advice);
        json.WriteEndObject();
    }

    public void Print(Desk desk, PlanOutcome outcome, KnowledgeBase knowledge, DateOnly on)
    {
        var page = new Paper(desk);
        PrintTriage(page, outcome, knowledge);
        if (outcome.Triage.Missing is [_, ..] missing)
        {
            page.Heading($"Not answered yet ({missing.Count})");
            foreach (var id in missing)
            {
                page.Item(id.Value, knowledge.Triage.Questions.First(question => question.Id == id).Text);
            }
        }
    }

    /// <summary>The object "triage" as it stands in every answer.</summary>
    public static void WriteTriage(Utf8JsonWriter json, TriageOutcome triage)
    {
        json.WriteStartObject("triage");
        json.WriteStartArray("rows");
        foreach (var row in triage.Rows)
        {
            json.WriteStartObject();
            json.WriteString("rule", row.Rule.Value);
            json.WriteString("answer", row.Answer == Answer.Yes ? "yes" : "unsure");
            json.WriteString("tier", row.Tier.ToString());
            json.WriteString("source", row.Source.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonText.Strings(json, "messages", triage.Messages.Select(message => message.Value));
        if (triage.Lock is { } locked)
        {
            json.WriteString("closedSince", locked.Since.ToString("yyyy-MM-dd'T'HH:mm:sszzz"));
        }

        json.WriteEndObject();
    }

    /// <summary>Tier and fixed texts for a person.</summary>
    public static void PrintTriage(Paper page, PlanOutcome outcome, KnowledgeBase knowledge)
    {
        page.Title(TierText(outcome.Triage));
        foreach (var row in outcome.Triage.Rows)
        {
            foreach (var id in row.Messages)
            {
                page.Item($"{row.Rule} {(row.Answer == Answer.Unsure ? "(not sure)" : string.Empty)}".TrimEnd(), Knowledge.Texts.ReasonText.Of(knowledge.MessageOf(id), Paper.EmergencyNumber));
            }
        }
    }

    private static string TierText(TriageOutcome triage) => triage.Tier switch
    {
        Tier.T0 => "T0: emergency, now. No exercise.",
        Tier.T1 => "T1: a doctor today. No exercise until then.",
        Tier.T2 => "T2: a clinician before any exercise.",
        Tier.T3 => "T3: an adapted plan, and an appointment.",
        Tier.T4 => "T4: no row of the safety check holds a plan back.",
        null => "The safety check is not complete, so nothing is planned.",
    };
}

/// <summary>The name of the state a person's programme is in, as it stands in JSON.</summary>
internal static class StateName
{
    public static string Of(PlanOutcome outcome) => outcome.Match(
        _ => "incomplete",
        _ => "blocked",
        planned => planned.Person.IsRelief ? "relief" : "build");
}
