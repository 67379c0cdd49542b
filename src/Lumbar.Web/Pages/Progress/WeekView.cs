using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Web.Charts;

namespace Lumbar.Web.Pages.Progress;

/// <summary>One week of the record: mornings, sessions, walking, and what is worth noting.</summary>
public sealed record WeekView
{
    private const int Days = 7;

    /// <summary>Its number, from the first day of the record.</summary>
    public required int Number { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Mornings with an answer.</summary>
    public required int Mornings { get; init; }

    /// <summary>The middle of its mornings, or a dash.</summary>
    public required string Middle { get; init; }

    /// <summary>Its sessions.</summary>
    public required IReadOnlyList<SessionDay> Sessions { get; init; }

    /// <summary>Days with a session.</summary>
    public int SessionDays => Sessions.Select(session => session.Day).Distinct().Count();

    /// <summary>The days a week the person had chosen then, or null.</summary>
    public required int? PlannedDays { get; init; }

    /// <summary>Minutes walked.</summary>
    public required int WalkMinutes { get; init; }

    /// <summary>Walks.</summary>
    public required int Walks { get; init; }

    /// <summary>Flare-ups in it, or empty.</summary>
    public required string Note { get; init; }

    /// <summary>The weeks that begin between two days.</summary>
    public static IReadOnlyList<WeekView> Of(PatientState state, PainCourse pain, PainHistory history) =>
        [.. pain.Weeks.Where(week => week.FirstDay >= history.From && week.FirstDay <= history.To).Select(week => Of(week, state, history))];

    private static WeekView Of(PainWeek week, PatientState state, PainHistory history)
    {
        var last = week.FirstDay.AddDays(Days - 1);
        var walks = state.Walks.Where(walk => walk.Day >= week.FirstDay && walk.Day <= last).ToList();
        var planned = state.Events.OfType<RecordEvent.PreferencesSet>().LastOrDefault(wish => wish.Day <= last);
        return new WeekView
        {
            Number = week.Number,
            FirstDay = week.FirstDay,
            Mornings = week.Mornings,
            Middle = week.Middle?.ToString() ?? "–",
            Sessions = [.. history.Sessions.Where(session => session.Day >= week.FirstDay && session.Day <= last)],
            PlannedDays = planned?.DaysPerWeek,
            WalkMinutes = walks.Sum(walk => walk.Minutes),
            Walks = walks.Count,
            Note = history.Flares.Any(flare => flare.From <= last && flare.To >= week.FirstDay) ? "Flare-up" : "",
        };
    }

    /// <summary>How a session went, in words, such as "2 calm, 1 a little much".</summary>
    public string SessionWords => Sessions.Count == 0 ? "none" : string.Join(", ", Sessions
        .GroupBy(session => session.Colour).OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {PainHistory.WordFor(group.Key)}"));
}
