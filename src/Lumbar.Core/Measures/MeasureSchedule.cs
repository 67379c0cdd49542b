using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Measures;

/// <summary>
/// A questionnaire that waits for an answer: which, since when, from which day on an answer would have counted, and why it
/// is asked.
/// </summary>
public sealed record DueMeasure(MeasureRule Rule, DateOnly Since, DateOnly CountsFrom, Reason Why);

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
    public static bool AsksIrritability(PatientState state, DueMeasure weekly, DateOnly on) =>
        !(IsWithin(state.Irritability?.Day, weekly.CountsFrom, on) || IsWithin(state.Episode?.Day, weekly.CountsFrom, on));

    private static bool IsWithin(DateOnly? day, DateOnly from, DateOnly on) => day >= from && day <= on;

    private static DueMeasure? DueOf(PatientState state, MeasureRule rule, MeasureTimingRule timing, MeasureTime time, DateOnly on)
    {
        if (state.FirstDay is not { } start)
        {
            return null;
        }

        foreach (var asked in rule.Asked.Where(asked => asked.In.Contains(time)))
        {
            if (asked.LatestUpTo(on.DayNumber - start.DayNumber) is not { } slot)
            {
                continue;
            }

            var since = start.AddDays(slot);
            var from = DateOnly.FromDayNumber(Math.Max(0, since.DayNumber - asked.EarlyDays));
            if (on.DayNumber - since.DayNumber < timing.OpenDays && !IsAnswered(state, rule, from, on))
            {
                return new DueMeasure(rule, since, from, Reason.Of(rule.Rule, rule.Source, new Fact("askedSince", since.ToString("O"))));
            }
        }

        return null;
    }

    private static bool IsAnswered(PatientState state, MeasureRule rule, DateOnly from, DateOnly on) =>
        state.Measures.Any(answer => answer.Measure == rule.Id.Value && answer.Day >= from && answer.Day <= on);
}
