using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>A questionnaire that waits for an answer: which, since when, and why it is asked.</summary>
public sealed record DueMeasure(MeasureRule Rule, DateOnly Since, Reason Why);

/// <summary>
/// Decides which questionnaires wait for an answer. Each is asked once for its day: until it is answered, or the next one
/// is due, or it has been open for too long. Leaving every question out is an answer too. Source: rules.md section 11.
/// </summary>
public static class MeasureSchedule
{
    /// <summary>What is due on a day, in the order of the file.</summary>
    public static ValueList<DueMeasure> Due(PatientState state, MeasureRules rules, MeasureTime time, DateOnly on) =>
        rules.Measures.Select(rule => DueOf(state, rule, rules.Timing, time, on)).OfType<DueMeasure>().ToValueList();

    /// <summary>
    /// Whether the questions about irritability belong to the weekly check that is due: they do unless they were answered
    /// for this week already, at the intake or since.
    /// </summary>
    public static bool AsksIrritability(PatientState state, DueMeasure weekly, DateOnly on)
    {
        var early = weekly.Rule.Asked.Max(asked => asked.EarlyDays);
        var from = weekly.Since.AddDays(-early);
        return !(IsWithin(state.Irritability?.Day, from, on) || IsWithin(state.Episode?.Day, from, on));
    }

    private static bool IsWithin(DateOnly? day, DateOnly from, DateOnly on) => day >= from && day <= on;

    private static DueMeasure? DueOf(PatientState state, MeasureRule rule, MeasureTimingRule timing, MeasureTime time, DateOnly on)
    {
        if (state.FirstDay is not { } start)
        {
            return null;
        }

        foreach (var asked in rule.Asked.Where(asked => asked.In.Contains(time)))
        {
            if (asked.LatestUpTo(on.DayNumber - start.DayNumber) is { } slot && start.AddDays(slot) is var since
                && on.DayNumber - since.DayNumber < timing.OpenDays && !IsAnswered(state, rule, since.AddDays(-asked.EarlyDays), on))
            {
                return new DueMeasure(rule, since, Reason.Of(rule.Rule, rule.Source, new Fact("askedSince", since.ToString("O"))));
            }
        }

        return null;
    }

    private static bool IsAnswered(PatientState state, MeasureRule rule, DateOnly from, DateOnly on) =>
        state.Measures.Any(answer => answer.Measure == rule.Id.Value && answer.Day >= from && answer.Day <= on);
}
