using Lumbar.Core.Catalogue;
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
            UnchangedWeek = unchanged,
            LongUnchangedWeek = map.Number("long_unchanged_week", unchanged, MostWeeks),
            FewestKnown = map.Number("fewest_known", 1, 4),
            FlareDays = map.Number("flare_days", 1, MostDays),
            Flares = map.Number("flares", 1, 20),
            FlareWindowDays = map.Number("flare_window_days", 1, MostDays),
            RedSessions = map.Number("red_sessions", 1, 20),
            RedWindowDays = map.Number("red_window_days", 1, MostDays),
            Source = map.Source(),
        };
    }
}
