using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads a finding: a mapping that has exactly one of the known forms.</summary>
internal static class FindingReading
{
    private const int HighestNumber = 100_000;

    public static Finding Read(MapReader map) =>
        map.Form("finding", "yes", "condition", "without", "fact", "leg", "is", "is_not", "any", "all", "count", "always") switch
        {
            "yes" => new Finding.Answered(new(map.Name(Kind.Question, "yes"))),
            "condition" => new Finding.Condition(new(map.Name(Kind.Condition, "condition"))),
            "without" => new Finding.WithoutCondition(new(map.Name(Kind.Condition, "without"))),
            "fact" => Number(map),
            "leg" => new Finding.LegAtLeast(map.One("leg", Vocabulary.LegSymptoms)),
            "is" => new Finding.Is(map.One("is", Vocabulary.Flags)),
            "is_not" => new Finding.Is(map.One("is_not", Vocabulary.Flags), Expected: false),
            "any" => new Finding.Count(1, Parts(map, "any")),
            "all" => new Finding.All(Parts(map, "all")),
            "count" => Count(map),
            _ => Always(map),
        };

    private static Finding Number(MapReader map)
    {
        var fact = map.One("fact", Vocabulary.Numbers);
        var atLeast = map.OptionalNumber("at_least", 0, HighestNumber);
        var below = map.OptionalNumber("below", 0, HighestNumber);
        if (map.Has("at_least") == map.Has("below"))
        {
            map.Report(map.Place, "A number is compared in exactly one way.", "at_least or below");
        }

        return atLeast is { } minimum ? new Finding.AtLeast(fact, minimum) : new Finding.Below(fact, below ?? 0);
    }

    private static Finding.Count Count(MapReader map)
    {
        var parts = Parts(map, "of");
        return new(map.Number("count", 1, Math.Max(parts.Count, 1)), parts);
    }

    // An empty list would hold for everyone or for nobody, which nobody means.
    private static ValueList<Finding> Parts(MapReader map, string key)
    {
        map.NeedsItems(key);
        return map.Items(key, Read);
    }

    private static Finding.Always Always(MapReader map)
    {
        if (map.Has("always") && !map.YesNo("always") && map.IsClean)
        {
            map.Report(map.At("always"), "'no' would hold for nobody.", "yes");
        }

        return new();
    }
}
