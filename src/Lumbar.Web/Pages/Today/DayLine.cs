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
        string[] sessions = [.. day.Sessions.Select((session, i) => i == 0 ? SessionName.Part(session.Slot) : SessionName.Part(session.Slot).ToLowerInvariant())];
        return (sessions.Length, day.Walk) switch
        {
            (0, null) => "Rest",
            (0, _) => "Walk",
            (_, null) => Wording.And(sessions),
            _ => Wording.And([.. sessions, "walk"]),
        };
    }
}
