using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Measures;

/// <summary>Reads how long a symptom has reached below the knee, from everything that says how far down it reaches.</summary>
internal static class LegCourse
{
    /// <summary>
    /// Days since it was first told in this episode, when the latest word still says so; 0 when it no longer does or never
    /// did; null when nobody has said, or not for so long that it is unknown again. A better day in between does not end it.
    /// </summary>
    public static int? BelowKneeDays(PatientState state, MeasureTimingRule timing, DateOnly on)
    {
        var (latest, leg) = Latest(state, on);
        if (latest is not { } said || on.DayNumber - said.DayNumber > timing.FreshDays)
        {
            return null;
        }

        return leg == LegSymptom.BelowKnee ? on.DayNumber - First(state, said, on).DayNumber : 0;
    }

    /// <summary>The first day of this episode on which it was told, up to the latest one.</summary>
    private static DateOnly First(PatientState state, DateOnly latest, DateOnly on)
    {
        var first = latest;
        foreach (var (at, leg) in Told(state))
        {
            first = leg == LegSymptom.BelowKnee && at.Day < first && IsOfThisEpisode(state, at.Day, on) ? at.Day : first;
        }

        return first;
    }

    /// <summary>The latest word on how far down it reaches, up to a day. Each list is in its order, so its last entry up to the day is enough.</summary>
    private static (DateOnly? Day, LegSymptom? Leg) Latest(PatientState state, DateOnly on)
    {
        (DateTimeOffset? At, DateOnly? Day, LegSymptom? Leg) latest = (null, null, null);
        if (state.Episodes.LastOrDefault(told => told.Day <= on) is { } episode)
        {
            latest = (episode.At, episode.Day, episode.LegSymptom);
        }

        if (state.Mornings.LastOrDefault(told => told.Day <= on) is { } morning && !(latest.At > morning.At))
        {
            latest = (morning.At, morning.Day, morning.LegSymptom);
        }

        if (state.Sessions.LastOrDefault(told => told.Day <= on) is { } session && !(latest.At > session.At))
        {
            latest = (session.At, session.Day, session.LegAfter);
        }

        return (latest.Day, latest.Leg);
    }

    private static bool IsOfThisEpisode(PatientState state, DateOnly day, DateOnly on) =>
        state.Episodes.LastOrDefault(told => told.Day <= on) is not { } episode || day >= episode.Onset;

    private static IEnumerable<((DateTimeOffset Time, DateOnly Day) At, LegSymptom Leg)> Told(PatientState state) =>
    [
        .. state.Episodes.Select(told => ((told.At, told.Day), told.LegSymptom)),
        .. state.Mornings.Select(told => ((told.At, told.Day), told.LegSymptom)),
        .. state.Sessions.Select(told => ((told.At, told.Day), told.LegAfter)),
    ];
}
