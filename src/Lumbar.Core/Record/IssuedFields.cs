using System.Text.Json;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>
/// Reads doses and reasons as they stand in issued programmes and prescriptions. A dose is laid out second by second in
/// a session, so it may only be as large as anybody can mean.
/// </summary>
internal static class IssuedFields
{
    private const int MostSets = 50;
    private const int MostRepetitions = 1000;
    private const int MostSeconds = 600;
    private const int MostTimesPerDay = 24;

    public static IssuedDose MissingDose(Fields f) =>
        f.Fail<IssuedDose>("dose", "This field is missing.", "an object in { }") ?? new() { Sets = 1, Reps = 1, Hold = Seconds.Zero };

    public static IssuedDose Dose(Fields f)
    {
        var dose = new IssuedDose
        {
            Sets = f.Int("sets", 1, MostSets),
            Reps = f.Int("reps", 1, MostRepetitions),
            Hold = new Seconds(f.OptionalInt("holdSeconds", 0, MostSeconds) ?? 0),
            PerSide = f.OptionalBool("perSide"),
            Rest = f.OptionalInt("restSeconds", 0, MostSeconds) is { } rest ? new Seconds(rest) : null,
            TimesPerDay = f.OptionalInt("timesPerDay", 1, MostTimesPerDay),
            DaysPerWeek = f.OptionalInt("daysPerWeek", 1, 7),
        };
        f.RefuseOthers();
        return dose;
    }

    public static Reason ReasonOf(Fields parent, JsonElement json, string path)
    {
        var f = parent.Nested(json, path);
        var source = f.OptionalText("source");
        var reason = new Reason(new RuleId(f.Text("rule")), source is null ? null : new SourceId(source), FactsOf(f));
        f.RefuseOthers();
        return reason;
    }

    private static ValueList<Fact> FactsOf(Fields f) => f.Find("facts") switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } facts => facts.EnumerateObject().Select(p => new Fact(p.Name, p.Value.ToString())).ToValueList(),
        _ => f.Fail<ValueList<Fact>>("facts", "This is not an object.", "names with values in { }") ?? [],
    };
}
