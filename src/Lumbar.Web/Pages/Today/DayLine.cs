using Lumbar.Core.Planning.Schedule;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>One of the coming days: its name, so many sessions, a walk or none.</summary>
public sealed record DayLine(string Name, int Sessions, bool HasWalk, string Words)
{
    /// <summary>The line of a day.</summary>
    public static DayLine Of(DayPlan day, DateOnly today) =>
        new(Wording.DayName(day.Date, today), day.Sessions.Count, day.Walk is not null, WordsOf(day));

    private static string WordsOf(DayPlan day)
    {
        var sessions = day.Sessions.Count switch
        {
            0 => null,
            1 => "Session",
            var many => $"{many} sessions",
        };
        return (sessions, day.Walk) switch
        {
            (null, null) => "Rest",
            (null, _) => "Walk",
            (_, null) => sessions,
            _ => $"{sessions}, walk",
        };
    }
}
