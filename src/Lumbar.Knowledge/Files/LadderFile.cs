using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>ladders.yaml</c>. Each step of a ladder must ask for more work than the one before.</summary>
internal static class LadderFile
{
    public static ValueList<Ladder> Read(MapReader file) => file.Items("ladders", One).OrderBy(static ladder => ladder.Id.Value, StringComparer.Ordinal).ToValueList();

    private static Ladder One(MapReader map)
    {
        map.OptionalText("basis");
        map.NeedsItems("steps");
        LadderStep? before = null;
        return new Ladder
        {
            Id = new(map.Define(Kind.Ladder)),
            Name = map.Text("name"),
            Source = map.Source(),
            RestBetweenSets = new(map.Number("rest_s", 0, 300)),
            TimesPerDay = map.Number("times_per_day", 1, 6),
            DaysPerWeek = map.Number("days_per_week", 1, 7),
            NeedsRestDay = map.YesNo("rest_day"),
            Steps = map.Items("steps", step => before = Step(step, before)),
        };
    }

    private static LadderStep Step(MapReader map, LadderStep? before)
    {
        map.NeedsItems("sets");
        var step = new LadderStep(map.Numbers("sets", 1, 50), new(map.Number("hold", 0, 60)));
        if (map.IsClean && before is not null && Work(step) <= Work(before))
        {
            map.Report(
                map.Place,
                $"The step asks for {Work(step)} (repetitions times seconds held), no more than the step before.",
                $"more than {Work(before)}");
        }

        return step;
    }

    private static int Work(LadderStep step) => step.SetRepetitions.Sum() * Math.Max(step.Hold.Value, 1);
}
