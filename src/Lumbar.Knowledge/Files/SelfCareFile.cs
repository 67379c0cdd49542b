using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>selfcare.yaml</c>.</summary>
internal static class SelfCareFile
{
    private const int MostDays = 365;

    public static ValueList<SelfCareCard> Read(MapReader file) => file.Items("cards", Card);

    private static SelfCareCard Card(MapReader map)
    {
        foreach (var list in (string[])["for", "lines", "sources"])
        {
            map.NeedsItems(list);
        }

        return new SelfCareCard
        {
            Id = map.Define(Kind.Card),
            Title = map.Text("title"),
            For = map.Several("for", Vocabulary.SelfCareTimes),
            Short = map.Text("short"),
            Periods = map.OptionalItems("periods", Period),
            Lines = map.Texts("lines"),
            Evidence = map.OptionalText("evidence"),
            Sources = map.Names(Kind.Source, "sources", static id => new SourceId(id)),
        };
    }

    private static SelfCarePeriod Period(MapReader map)
    {
        var first = map.OptionalNumber("first_day", 0, MostDays);
        var last = map.OptionalNumber("last_day", first ?? 0, MostDays);
        return new SelfCarePeriod(first, last, map.Text("words"));
    }
}
