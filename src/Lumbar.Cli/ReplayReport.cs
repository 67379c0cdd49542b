using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Cli;

/// <summary>Tells a record entry by entry: the state after each, and every change with its reason.</summary>
internal static class ReplayReport
{
    private const string None = "-";

    public static void Write(Utf8JsonWriter json, IReadOnlyList<ReplayStep> steps, KnowledgeBase knowledge)
    {
        json.WriteStartArray();
        foreach (var step in steps)
        {
            Write(json, step, knowledge);
        }

        json.WriteEndArray();
    }

    public static void Print(Desk desk, IReadOnlyList<ReplayStep> steps, KnowledgeBase knowledge)
    {
        var page = new Paper(desk);
        page.Title(Opening.Counted(steps.Count, "entry", "entries"));
        if (steps.Count > 0)
        {
            page.Rows([["Day", "Entry", "State after it", "Tier", "What changed"], .. steps.Select(step => Row(step, knowledge))]);
        }
    }

    private static string[] Row(ReplayStep step, KnowledgeBase knowledge) =>
    [
        $"{step.Entry.At:yyyy-MM-dd HH:mm}",
        EventTypes.Of(step.Entry),
        StateName.Of(step.Outcome),
        step.Outcome.Triage.Tier?.ToString() ?? None,
        string.Join(" ", Sentences(step, knowledge)),
    ];

    private static IEnumerable<string> Sentences(ReplayStep step, KnowledgeBase knowledge)
    {
        if (step.Gap is { } gap)
        {
            yield return $"A gap of {Opening.Counted(gap.Days, "day")}.";
        }

        if (step.Began is { } flare)
        {
            yield return $"A flare-up begins: {ReasonText.Of(flare.Why, knowledge)}";
        }

        if (step.IsOver)
        {
            yield return "The flare-up is over.";
        }

        foreach (var change in step.Changes)
        {
            var name = knowledge.ExerciseOf(change.Exercise).Name;
            yield return $"{name}: step {change.From} to {change.To}{Waiting(change)}. {ReasonText.Of(change.Why, knowledge)}";
        }
    }

    private static string Waiting(DoseProposal change) => change.Status switch
    {
        ProposalStatus.Applied => string.Empty,
        ProposalStatus.Waiting => ", waiting for a clinician",
        ProposalStatus.Dropped => ", dropped",
    };

    private static void Write(Utf8JsonWriter json, ReplayStep step, KnowledgeBase knowledge)
    {
        json.WriteStartObject();
        json.WriteString("day", $"{step.Entry.Day:yyyy-MM-dd}");
        json.WriteString("at", step.Entry.At);
        json.WriteString("id", step.Entry.Id);
        json.WriteString("type", EventTypes.Of(step.Entry));
        json.WriteString("state", StateName.Of(step.Outcome));
        JsonText.Optional(json, "tier", step.Outcome.Triage.Tier?.ToString());
        WriteChanges(json, step.Changes, knowledge);
        JsonText.Optional(json, "flareBegan", step.Began?.Why.Rule.Value);
        json.WriteBoolean("flareOver", step.IsOver);
        JsonText.Optional(json, "gapDays", step.Gap?.Days);
        JsonText.Strings(json, "reviews", step.Outcome is PlanOutcome.Planned plan ? plan.Finding.Reviews.Select(review => review.Rule.Value) : []);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, ValueList<DoseProposal> changes, KnowledgeBase knowledge)
    {
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("exercise", change.Exercise.Value);
            json.WriteNumber("from", change.From);
            json.WriteNumber("to", change.To);
            json.WriteString("status", EnumWords.Of(change.Status));
            json.WriteString("rule", change.Why.Rule.Value);
            JsonText.Optional(json, "source", change.Why.Source?.Value);
            json.WriteString("why", ReasonText.Of(change.Why, knowledge));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
