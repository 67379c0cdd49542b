using System.Globalization;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Web.Sessions;

/// <summary>Days, times and lists in words.</summary>
public static class Wording
{
    /// <summary>A day in full, such as "Saturday, 21 November".</summary>
    public static string Date(DateOnly day) => day.ToString("dddd, d MMMM", CultureInfo.InvariantCulture);

    /// <summary>A day near today, such as "today", "tomorrow" or "on Monday".</summary>
    public static string When(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        _ => $"on {day.DayOfWeek}",
    };

    /// <summary>A day near today as the head of a line.</summary>
    public static string DayName(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "Today",
        1 => "Tomorrow",
        _ => $"{day.DayOfWeek}",
    };

    /// <summary>About how long a session takes, such as "About 11 minutes on the mat."</summary>
    public static string About(PlannedSession session)
    {
        var minutes = Math.Max(1, (int)Math.Round(session.Length.Value / (double)Seconds.FromMinutes(1).Value, MidpointRounding.AwayFromZero));
        var where = session.Items.All(item => item.Exercise.Has(Tag.Floor)) ? " on the mat" : "";
        return $"About {minutes} {(minutes == 1 ? "minute" : "minutes")}{where}.";
    }

    /// <summary>What a session holds, such as "Bird dog, pelvic tilt and bridge".</summary>
    public static string Exercises(PlannedSession session) => Sentence([.. session.Items.Select(item => item.Exercise.Name).Distinct()]);

    /// <summary>A walk, such as "Walk 12 minutes" or "Walk 2 times 6 minutes".</summary>
    public static string Walk(WalkPlan walk) =>
        walk.Bouts == 1 ? $"Walk {walk.Minutes} minutes" : $"Walk {walk.Bouts} times {walk.Minutes} minutes";

    /// <summary>Names as one sentence: the first with a capital, the others without.</summary>
    public static string Sentence(IReadOnlyList<string> names) => And([.. names.Select((name, i) => i == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..])]);

    /// <summary>A small number as a word.</summary>
    public static string Number(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Words with a capital at the beginning.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Words with commas and a final "and".</summary>
    public static string And(IReadOnlyList<string> words) => words switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
    };

    /// <summary>How far down, in words.</summary>
    public static string Reach(LegSymptom leg) => leg switch
    {
        LegSymptom.None => "None",
        LegSymptom.Back => "Back",
        LegSymptom.Buttock => "Buttock",
        LegSymptom.Thigh => "Thigh",
        LegSymptom.BelowKnee => "Below knee",
    };

    /// <summary>How hard a session was, in words.</summary>
    public static string Effort(EffortWord effort) => effort switch
    {
        EffortWord.VeryLight => "Very light",
        EffortWord.Light => "Light",
        EffortWord.SomewhatHard => "Somewhat hard",
        EffortWord.Hard => "Hard",
    };
}
