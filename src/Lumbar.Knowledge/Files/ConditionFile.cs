using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>What <c>conditions.yaml</c> holds.</summary>
internal sealed record ConditionFile(
    ValueList<HealthCondition> Conditions,
    ValueList<EquipmentItem> Equipment,
    ValueList<Contraindication> Contraindications,
    ValueList<Sentence> Notes)
{
    private static readonly string[] MatchKeys = ["tag", "and", "position", "impact", "balance", "load", "exercise", "kind"];

    public static ConditionFile Read(MapReader file)
    {
        var notes = new List<Sentence>();
        return new(
            file.Items("conditions", Condition),
            file.Items("equipment", map => new EquipmentItem(new(map.Define(Kind.Equipment)), map.Text("name"))),
            file.Items("contraindications", map => Contraindication(map, notes)),
            notes.OrderBy(note => note.Id, StringComparer.Ordinal).ToValueList());
    }

    private static HealthCondition Condition(MapReader map) =>
        new(new(map.Define(Kind.Condition)), map.Text("name"), map.Text("plain"), map.One("group", Vocabulary.Groups));

    private static Contraindication Contraindication(MapReader map, List<Sentence> notes)
    {
        var id = map.DefineRule();
        if (map.OptionalText("note") is { } note)
        {
            notes.Add(new(id.Value, note));
        }

        return new Contraindication
        {
            Id = id,
            Source = map.Source(),
            When = map.Map("when", FindingReading.Read),
            Excludes = map.OptionalItems("exclude", Match),
            HoldCap = map.OptionalNumber("hold_cap_s", 0, 60) is { } hold ? new Seconds(hold) : null,
            EffortCap = map.OptionalNumber("effort_cap", 0, Effort.Highest) is { } effort ? Effort.Of(effort) : null,
            RepetitionCap = map.OptionalNumber("repetition_cap", 1, 50),
            ExerciseCap = map.OptionalNumber("exercise_cap", 1, 10),
            MinimumRest = map.OptionalNumber("min_rest_s", 0, 600) is { } rest ? new Seconds(rest) : null,
            WalkInIntervals = map.OptionalYesNo("walk_in_intervals"),
            SparesTestedDirection = map.OptionalYesNo("spares_tested_direction"),
            SparesPrescribed = map.OptionalYesNo("spares_prescribed"),
        };
    }

    private static ExerciseMatch Match(MapReader map)
    {
        var match = new ExerciseMatch
        {
            Tag = map.OptionalOne("tag", Vocabulary.Tags),
            And = map.OptionalOne("and", Vocabulary.Tags),
            Position = map.OptionalOne("position", Vocabulary.Positions),
            ImpactAtLeast = map.OptionalNumber("impact", 1, 2),
            BalanceAtLeast = map.OptionalNumber("balance", 1, 2),
            LoadAtLeast = map.OptionalOne("load", Vocabulary.Loads),
            Exercise = map.OptionalName(Kind.Exercise, "exercise") is { } exercise ? new ExerciseId(exercise) : null,
            Kind = map.OptionalOne("kind", Vocabulary.Kinds),
        };
        if (map.IsClean && !Array.Exists(MatchKeys, map.Has))
        {
            map.Report(map.Place, "This matches no exercise.", string.Join(", ", MatchKeys));
        }

        return match;
    }
}
