using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Assessment;

/// <summary>
/// Decides how many sets a day the direction that eases gets: growing while it is tried out, full once it is confirmed,
/// then fewer, and none when it is not known any more. Sources: rules.md DL-6, DL-7 and section 6.5, E-061, E-065.
/// </summary>
public static class DirectionSets
{
    /// <summary>Sets of the direction that eases on a day; 0 when none is being tried out or kept.</summary>
    public static int PerDay(PatientState state, DirectionRule rule, DateOnly on, DateTimeOffset? expiredSince = null) =>
        DirectionConfirmation.Of(state, rule, on, expiredSince).Match(
            notTested: _ => 0,
            confirming: trial => Calmed(state, rule.Sets, trial.Since, on) ?? InTrial(trial, rule.Sets, on),
            confirmed: kept => Calmed(state, rule.Sets, kept.Since, on) ?? (on < kept.Until ? rule.Sets.PerDay[^1] : rule.Sets.AfterKeeping),
            cancelled: _ => 0,
            none: _ => 0,
            expired: _ => 0);

    /// <summary>The most of a plan, in percent, that may be dosed as the direction that eases: a share in the chronic phase, otherwise no limit (DL-7).</summary>
    public static int? MostPercentOfPlan(Phase phase, DirectionRule rule) => phase switch
    {
        Phase.Acute or Phase.Subacute => null,
        Phase.Chronic => rule.Sets.ChronicSharePercent,
    };

    /// <summary>It has not been checked when it was due: then it goes on with the fewest sets, because nobody knows how it went.</summary>
    private static int InTrial(DirectionConfirmation.Confirming trial, DirectionSetsRule rule, DateOnly on)
    {
        var isOverdue = on > DateOnly.FromDateTime(trial.Until.DateTime);
        return isOverdue ? rule.PerDay[0] : rule.PerDay[Math.Min(DaysSince(trial.Since, on), rule.PerDay.Count - 1)];
    }

    /// <summary>From the first calm week on: few sets for some days, then none. Null before that.</summary>
    private static int? Calmed(PatientState state, DirectionSetsRule rule, DateTimeOffset since, DateOnly on)
    {
        var first = DateOnly.FromDateTime(since.DateTime).AddDays(rule.CalmDays);
        for (var day = first; day <= on; day = day.AddDays(1))
        {
            if (IsCalm(state, rule, day))
            {
                return on.DayNumber - day.DayNumber < rule.CalmTaperDays ? rule.AfterCalm : 0;
            }
        }

        return null;
    }

    private static bool IsCalm(PatientState state, DirectionSetsRule rule, DateOnly on)
    {
        var mornings = state.Mornings.Select(morning => (morning.Day, morning.Pain, Leg: morning.LegSymptom));
        var sessions = state.Sessions.Select(session => (session.Day, Pain: session.WorstPain, Leg: session.LegAfter));
        var entries = mornings.Concat(sessions).Where(entry => entry.Day <= on && on.DayNumber - entry.Day.DayNumber < rule.CalmDays).ToList();
        return entries.TrueForAll(entry => entry.Leg <= rule.CalmLeg && entry.Pain <= rule.CalmPain)
            && entries.DistinctBy(entry => entry.Day).Count() >= rule.FewestEntries;
    }

    private static int DaysSince(DateTimeOffset since, DateOnly on) => Math.Max(0, on.DayNumber - DateOnly.FromDateTime(since.DateTime).DayNumber);
}
