using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads the block of <c>progression.yaml</c> that says when a clinician should look again.</summary>
internal static class ReviewFile
{
    private const int MostDays = 365;
    private const int MostWeeks = 52;

    public static ReviewRule Read(MapReader map)
    {
        map.OptionalText("basis");
        var unchanged = map.Number("unchanged_week", 1, MostWeeks);
        return new ReviewRule
        {
            WorseWeek = map.Number("worse_week", 1, MostWeeks),
            WorsePain = map.Number("worse_pain", 1, Nprs.Highest),
            WorsePeg = map.Number("worse_peg", 1, Nprs.Highest),
            UnchangedWeek = unchanged,
            LongUnchangedWeek = map.Number("long_unchanged_week", unchanged, MostWeeks),
            BetterPain = map.Number("better_pain", 1, Nprs.Highest),
            BetterPercent = map.Number("better_percent", 1, 100),
            BetterActivities = map.Number("better_activities", 1, Nprs.Highest),
            BetterImpression = map.Number("better_impression", 1, 5),
            FewActivities = map.Number("few_activities", 0, Nprs.Highest),
            FlareDays = map.Number("flare_days", 1, MostDays),
            Flares = map.Number("flares", 1, 20),
            FlareWindowDays = map.Number("flare_window_days", 1, MostDays),
            RedSessions = map.Number("red_sessions", 1, 20),
            RedWindowDays = map.Number("red_window_days", 1, MostDays),
            Source = map.Source(),
        };
    }
}
