using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Cli;

/// <summary>Tells a week: what each day holds, and each different session once.</summary>
internal static class WeekReport
{
    public static void Print(Paper page, ValueList<DayPlan> week)
    {
        var contents = week.SelectMany(day => day.Sessions).Select(ContentOf).Distinct(StringComparer.Ordinal).ToList();
        page.Heading("The week");
        page.Rows(week.Select(day => new[] { $"{day.Date:ddd} {day.Date.Day,2} {day.Date:MMM}", SessionsOf(day, contents), WalkOf(day) }).ToList());
        for (var i = 0; i < contents.Count; i++)
        {
            var session = week.SelectMany(day => day.Sessions).First(session => ContentOf(session) == contents[i]);
            page.Name($"Session {Letter(i)}, {DoseText.Time(session.Length)}");
            page.Text(contents[i], level: 2);
        }
    }

    private static string SessionsOf(DayPlan day, List<string> contents) => day switch
    {
        { Sessions: [_, ..] sessions } => string.Join(", ", sessions.Select(session => $"{Letter(contents.IndexOf(ContentOf(session)))} {SlotOf(session)}")),
        { Walk: null } => "rest",
        _ => "no session",
    };

    private static string SlotOf(PlannedSession session) => session.Slot switch
    {
        Slot.Morning => "in the morning",
        Slot.Midday => "at midday",
        Slot.Evening => "in the evening",
    };

    private static string WalkOf(DayPlan day) => day.Walk switch
    {
        null => string.Empty,
        { Bouts: 1 } walk => $"walk {walk.Minutes} min",
        { } walk => $"walk {walk.Bouts} times {walk.Minutes} min",
    };

    private static string ContentOf(PlannedSession session) => string.Join("; ", session.Items.Select(item => item.Exercise.Name + PurposeOf(item)));

    private static string PurposeOf(ScriptItem item) => item.Purpose switch
    {
        Purpose.WarmUp => " (warm-up)",
        Purpose.Main => string.Empty,
        Purpose.CoolDown => " (cool-down)",
    };

    private static char Letter(int place) => (char)('A' + place);
}
