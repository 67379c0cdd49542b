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
        var told = Told(state).Where(entry => entry.At.Day <= on).OrderBy(entry => entry.At.Time).ToList();
        if (told is not [.., var latest] || on.DayNumber - latest.At.Day.DayNumber > timing.FreshDays)
        {
            return null;
        }

        return latest.Leg == LegSymptom.BelowKnee
            ? on.DayNumber - told.First(entry => entry.Leg == LegSymptom.BelowKnee && IsOfThisEpisode(state, entry.At.Day)).At.Day.DayNumber
            : 0;
    }

    private static bool IsOfThisEpisode(PatientState state, DateOnly day) => state.Episode is not { } episode || day >= episode.Onset;

    private static IEnumerable<((DateTimeOffset Time, DateOnly Day) At, LegSymptom Leg)> Told(PatientState state) =>
    [
        .. state.Episodes.Select(told => ((told.At, told.Day), told.LegSymptom)),
        .. state.Mornings.Select(told => ((told.At, told.Day), told.LegSymptom)),
        .. state.Sessions.Select(told => ((told.At, told.Day), told.LegAfter)),
    ];
}
