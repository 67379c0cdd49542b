using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Progression;

/// <summary>A gap since the last session, and what follows from it.</summary>
public sealed record LapseFinding(int Days, DateOnly LastSession, LapseBand Band, bool IsLapsed);

/// <summary>
/// Decides what a gap does. A longer gap never leads to more. A gap that is only the person's own rhythm is none: someone
/// who trains once a week is not told off for it. Source: rules.md section 8.
/// </summary>
public static class LapseDecision
{
    private const int Week = 7;

    /// <summary>The finding for a day, or null when the gap means nothing.</summary>
    public static LapseFinding? Of(DateOnly lastSession, DateOnly day, int? daysPerWeek, LapseRule rule)
    {
        var days = day.DayNumber - lastSession.DayNumber;
        var band = rule.Bands.LastOrDefault(band => days >= band.FromDays);
        var isOwnRhythm = days < rule.LapsedDays && days <= UsualGap(daysPerWeek);
        return band is null || isOwnRhythm ? null : new LapseFinding(days, lastSession, band, days >= rule.LapsedDays);
    }

    /// <summary>The step to begin again from.</summary>
    public static int StepAfter(int step, LapseBand band) =>
        Math.Max(0, Math.Min(step - band.StepsDown, band.HighestStep ?? step));

    private static int UsualGap(int? daysPerWeek) => daysPerWeek is { } days ? (Week + days - 1) / days : 1;
}
