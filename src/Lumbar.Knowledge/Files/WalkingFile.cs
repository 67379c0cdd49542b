using Lumbar.Core.Catalogue;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>walking.yaml</c>.</summary>
internal static class WalkingFile
{
    public static WalkingRule Read(MapReader file) => file.Map("walking", One);

    private static WalkingRule One(MapReader map)
    {
        map.OptionalText("basis");
        var fewest = map.Number("fewest_minutes", 1, 60);
        return new WalkingRule
        {
            Id = map.DefineRule(),
            Source = map.Source(),
            StartPercent = map.Number("start_percent", 10, 100),
            FewestMinutes = fewest,
            MostMinutes = map.Number("most_minutes", fewest, 60),
            WalksPerWeek = map.Number("walks_per_week", 1, 7),
            IntervalBouts = map.Number("interval_bouts", 1, 6),
        };
    }
}
