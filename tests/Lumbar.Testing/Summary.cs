using System.Text.Encodings.Web;
using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Testing;

/// <summary>The gist of a decision as a short text that a person can check: tier, state, programme with doses, the first day.</summary>
public static class Summary
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The summary, ending in a line end.</summary>
    public static string Of(PlanOutcome outcome) => JsonSerializer.Serialize(
        new
        {
            state = outcome.Match(_ => "incomplete", _ => "blocked", planned => planned.Person.IsRelief ? "relief" : "build"),
            tier = outcome.Triage.Tier?.ToString(),
            rows = outcome.Triage.Rows.Select(Row),
            messages = outcome.Triage.Messages.Select(id => id.Value),
            missing = outcome.Triage.Missing.Select(id => id.Value),
            advice = outcome.Advice,
            plan = outcome.Match<object?>(_ => null, _ => null, Plan),
        },
        Options) + "\n";

    private static string Row(FiredRow row) =>
        $"{row.Rule} {EnumWords.Of(row.Answer)} {row.Tier}{(row.Cleared ? " cleared" : string.Empty)}";

    private static object Plan(PlanOutcome.Planned plan) => new
    {
        phase = EnumWords.Of(plan.Person.Allowed.Phase),
        irritability = EnumWords.Of(plan.Person.Irritability.Level),
        direction = EnumWords.Of(plan.Person.Direction.Preference),
        applying = plan.Eligibility.Applying.Select(row => row.Id.Value).Order(StringComparer.Ordinal),
        objective = plan.Programme.Objective,
        programme = plan.Programme.Exercises.Select(Exercise),
        firstDay = Day(plan.Week[0]),
        sessionDays = plan.Week.Where(day => day.Sessions.Count > 0).Select(day => $"{day.Date:yyyy-MM-dd}"),
        walkDays = plan.Week.Where(day => day.Walk is not null).Select(day => $"{day.Date:yyyy-MM-dd}"),
        excluded = plan.Eligibility.Excluded.Where(excluded => excluded.Exercise.Status != ExerciseStatus.Avoid)
            .Select(excluded => $"{excluded.Exercise.Id}: {string.Join(", ", excluded.Reasons.Select(reason => reason.Rule.Value).Order(StringComparer.Ordinal))}"),
    };

    private static string Exercise(Candidate candidate)
    {
        var dose = candidate.Dose;
        var hold = dose.Hold.Value > 0 ? $" x {dose.Hold}" : string.Empty;
        var side = dose.PerSide ? " each side" : string.Empty;
        return $"{candidate.Exercise.Id}, step {candidate.Step}: {string.Join("+", dose.SetRepetitions)}{hold}{side}";
    }

    private static object Day(DayPlan day) => new
    {
        walk = day.Walk is { } walk ? $"{walk.Bouts} x {walk.Minutes} min" : null,
        sessions = day.Sessions.Select(session => new
        {
            slot = EnumWords.Of(session.Slot),
            seconds = session.Length.Value,
            items = session.Items.Select(item => $"{EnumWords.Of(item.Purpose)}: {item.Exercise.Id}"),
        }),
    };
}
