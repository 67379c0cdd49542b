using System.Text.Encodings.Web;
using System.Text.Json;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>What was decided on some days of a life, as a short text that a person can check: states, doses, and every change since the day before.</summary>
public static class LifeSummary
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The summary, ending in a line end.</summary>
    public static string Of(ValueList<RecordEvent> events, ValueList<DateOnly> days)
    {
        var found = new Dictionary<string, object>();
        var since = DateOnly.MinValue;
        foreach (var day in days)
        {
            var outcome = DailyDecision.Of(new PlanRequest { Events = events, Knowledge = RealKnowledge.Base, On = day });
            found.Add($"{day:yyyy-MM-dd}", OfDay(outcome, since, day));
            since = day;
        }

        return JsonSerializer.Serialize(found, Options) + "\n";
    }

    private static object OfDay(PlanOutcome outcome, DateOnly since, DateOnly on) => new
    {
        state = outcome.Match(_ => "incomplete", _ => "blocked", planned => EnumWords.Of(planned.Finding.State)),
        tier = outcome.Triage.Tier?.ToString(),
        rows = outcome.Triage.Rows.Select(row => $"{row.Rule} {row.Tier}"),
        advice = outcome.Advice,
        notTold = outcome is PlanOutcome.Incomplete incomplete ? incomplete.NotTold : [],
        reviews = outcome is PlanOutcome.Planned planned ? planned.Finding.Reviews.Select(review => $"{review.Rule} {EnumWords.Of(review.Urgency)} since {review.Since:yyyy-MM-dd}") : [],
        relief = outcome is PlanOutcome.Planned { Person.ReliefReasons: var reasons } ? reasons.Select(reason => reason.Rule.Value) : [],
        direction = outcome is PlanOutcome.Planned { Person.Direction: { IsTested: true } direction } ? EnumWords.Of(direction.Preference) : null,
        flares = outcome.Course.Flares.Select(Flare),
        gapDays = outcome.Course.Lapse?.Days,
        usualMorning = outcome.Course.Usual?.ToString(),
        programme = outcome is PlanOutcome.Planned plan ? plan.Programme.Exercises.Select(candidate => Exercise(candidate, on)) : [],
        leftOut = outcome is PlanOutcome.Planned { Eligibility.Excluded: var excluded } ? excluded.Select(LeftOut).OfType<string>() : [],
        changes = outcome.Course.Proposals.Where(change => change.On > since).Select(change => $"{change.On:yyyy-MM-dd} {change.Exercise}: {change.From} to {change.To}, {change.Why.Rule}"),
    };

    private static string Flare(FlareSpell spell) =>
        $"{spell.Why.Rule} {spell.FirstDay:yyyy-MM-dd}, {(spell.Over is { } over ? $"over {over:yyyy-MM-dd}" : "not over")}, usual {spell.Usual}";

    private static string Exercise(Candidate candidate, DateOnly on)
    {
        var dose = candidate.Dose;
        var hold = dose.Hold.Value > 0 ? $" x {dose.Hold}" : string.Empty;
        var side = dose.PerSide ? " each side" : string.Empty;
        var some = candidate.PhaseIn is { } phaseIn && on < phaseIn.Until
            ? $", {phaseIn.NewSessions} of {phaseIn.Sessions} sessions until {phaseIn.Until:yyyy-MM-dd}"
            : string.Empty;
        return $"{candidate.Exercise.Id}, step {candidate.Step}: {string.Join("+", dose.SetRepetitions)}{hold}{side}{some}";
    }

    /// <summary>What the course leaves out; stage, wishes and conditions are looked at elsewhere.</summary>
    private static string? LeftOut(ExcludedExercise excluded)
    {
        var rules = excluded.Reasons.Select(reason => reason.Rule)
            .Where(rule => rule == ProgressionRuleIds.Out || rule == ProgressionRuleIds.Easier || rule == RuleIds.Withdrawn || rule == RuleIds.Limit).Distinct().ToList();
        return rules.Count > 0 ? $"{excluded.Exercise.Id}: {string.Join(", ", rules)}" : null;
    }
}
