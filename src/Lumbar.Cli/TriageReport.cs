using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Knowledge.Texts;

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
        page.Title($"{on:dddd, d MMMM yyyy}");
        PrintTriage(page, outcome, knowledge);
        PrintMissing(page, outcome.Triage, knowledge);
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

    /// <summary>How urgent it is, the fixed texts each once, why, and the advice.</summary>
    public static void PrintTriage(Paper page, PlanOutcome outcome, KnowledgeBase knowledge)
    {
        var triage = outcome.Triage;
        page.Heading($"Safety check: {TierText(triage)}");
        foreach (var message in triage.Messages)
        {
            page.Text(ReasonText.Of(knowledge.MessageOf(message), Paper.EmergencyNumber));
        }

        PrintRows(page, triage, knowledge);
        if (outcome.Advice is [_, ..] advice)
        {
            page.Heading("What to do next");
            foreach (var id in advice)
            {
                page.Point(knowledge.AdviceOf(id));
            }
        }
    }

    /// <summary>The questions that still need an answer.</summary>
    public static void PrintMissing(Paper page, TriageOutcome triage, KnowledgeBase knowledge)
    {
        if (triage.Missing is [_, ..] missing)
        {
            page.Heading($"{Opening.Counted(missing.Count, "question")} not answered yet");
            page.Rows(missing.Select(id => new[] { id.Value, knowledge.Triage.Questions.First(question => question.Id == id).Text }).ToList());
        }
    }

    private static void PrintRows(Paper page, TriageOutcome triage, KnowledgeBase knowledge)
    {
        if (triage.Rows is [_, ..] rows)
        {
            page.Heading("Because");
            foreach (var row in rows)
            {
                page.Point($"{knowledge.ReasonOf(row.Rule)}{(row.Answer == Answer.Unsure ? " (not sure)" : string.Empty)}");
            }
        }

        if (triage.Lock is { } locked)
        {
            page.Text($"Exercise has been closed since {locked.Since:d MMMM yyyy, HH:mm}.");
        }
    }

    private static string TierText(TriageOutcome triage) => triage.Tier switch
    {
        Tier.T0 => "emergency, now; no exercise (T0)",
        Tier.T1 => "a doctor today; no exercise until then (T1)",
        Tier.T2 => "a clinician before any exercise (T2)",
        Tier.T3 => "an adapted plan, and an appointment (T3)",
        Tier.T4 => "nothing in the answers holds a plan back (T4)",
        null => "not complete, so nothing is planned",
    };
}

/// <summary>The state a person's programme is in: its name in JSON, and what it means in words.</summary>
internal static class StateName
{
    public static string Of(PlanOutcome outcome) => outcome.Match(
        _ => "incomplete",
        _ => "blocked",
        planned => EnumWords.Of(planned.Finding.State));

    public static string InWords(PlanOutcome outcome) => outcome.Match(
        _ => "nothing is planned yet",
        _ => "no exercise, a clinician comes first",
        planned => planned.Finding.State switch
        {
            ProgrammeState.Relief => "the plan eases first",
            ProgrammeState.Build => "the plan builds up",
            ProgrammeState.Maintain => "the plan keeps what was reached",
            ProgrammeState.Flare => "the plan goes gently through a flare-up",
            ProgrammeState.Lapsed => "the plan begins again after a break",
            ProgrammeState.Review => "a clinician should look again; doses stay as they are",
        });
}
