using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Reading;

namespace Lumbar.Knowledge.Files;

/// <summary>Reads <c>exercises/&lt;id&gt;.yaml</c>. What an exercise needs depends on whether it is ever offered.</summary>
internal static class ExerciseFile
{
    private const int HighestLevel = 2;

    /// <summary>The exercise ids a record may name.</summary>
    public static ValueList<ExerciseId> ReadIds(MapReader file) =>
        file.Defines(Kind.Exercise, "ids", static id => new ExerciseId(id)).OrderBy(static id => id.Value, StringComparer.Ordinal).ToValueList();

    public static Exercise Read(MapReader map)
    {
        var nature = new Nature(
            map.TryOne("status", Vocabulary.Statuses),
            map.TryOne("kind", Vocabulary.Kinds),
            map.TryOne("laterality", Vocabulary.Lateralities));
        var exercise = Described(map, nature);
        return nature.Status is ExerciseStatus.Avoid ? Avoided(map, exercise) : Offered(map, exercise, nature);
    }

    private static Exercise Described(MapReader map, Nature nature) => new()
    {
        Id = Id(map),
        Name = map.Text("name"),
        Aliases = map.Texts("aliases"),
        Status = nature.Status ?? default,
        Kind = nature.Kind ?? default,
        Stage = map.One("stage", Vocabulary.Stages),
        Load = map.One("load", Vocabulary.Loads),
        Position = map.One("position", Vocabulary.Positions),
        Directions = map.Several("directions", Vocabulary.Directions),
        Laterality = nature.Laterality ?? default,
        Family = map.Word("family"),
        Tags = map.Map("tags", Tags),
        Impact = map.Number("impact", 0, HighestLevel),
        Balance = map.Number("balance", 0, HighestLevel),
        IsometricHold = new(map.Number("iso_s", 0, 60)),
        Muscles = map.Several("muscles", Vocabulary.Muscles),
        Equipment = map.Names(Kind.Equipment, "equipment", static id => new EquipmentId(id)),
        AllowedOnBed = map.YesNo("allowed_on_bed"),
        SuitsWarmUp = map.YesNo("suits_warm_up"),
        SuitsCoolDown = map.YesNo("suits_cool_down"),
        SourceDoses = map.Items("doses", Dose),
        Easier = Exercises(map, "easier"),
        Harder = Exercises(map, "harder"),
        Sources = map.Names(Kind.Source, "sources", static id => new SourceId(id)),
        Teaching = map.Map("words", words => Teaching(words, nature)),
    };

    private static Exercise Avoided(MapReader map, Exercise exercise)
    {
        map.NeedsItems("instead");
        return exercise with
        {
            Instead = Exercises(map, "instead"),
            AvoidRule = new RuleId(map.Name(Kind.Reason, "avoid_rule")),
        };
    }

    private static Exercise Offered(MapReader map, Exercise exercise, Nature nature)
    {
        if (nature.Status is ExerciseStatus.Include)
        {
            map.NeedsItems("sources");
        }

        return Dosed(map, Parted(map, exercise with { Form = Form(map, nature) }), nature) with
        {
            AvoidRule = AvoidRule(map, nature) is { } rule ? new RuleId(rule) : null,
            Instead = nature.Status is not ExerciseStatus.Include && map.Has("instead") ? Exercises(map, "instead") : exercise.Instead,
        };
    }

    private static Exercise Parted(MapReader map, Exercise exercise)
    {
        if (exercise.Form is not ExerciseForm.Collection)
        {
            return exercise;
        }

        map.NeedsItems("parts");
        return exercise with { Parts = Exercises(map, "parts") };
    }

    // Only a single exercise has a place in a programme; on anything else these keys are mistakes.
    private static Exercise Dosed(MapReader map, Exercise exercise, Nature nature) => exercise.Form is ExerciseForm.Single
        ? exercise with
        {
            Role = nature.NeedsDose ? map.One("role", Vocabulary.Roles) : map.OptionalOne("role", Vocabulary.Roles),
            Ladder = Ladder(map, nature) is { } ladder ? new LadderId(ladder) : null,
            Tempo = (nature.NeedsDose ? map.Map("tempo", Tempo) : map.OptionalMap("tempo", Tempo)) ?? exercise.Tempo,
        }
        : exercise with { Tempo = map.OptionalMap("tempo", Tempo) ?? exercise.Tempo };

    // What sources name with reservations says which reservation, because it is the reason a person reads.
    private static string? AvoidRule(MapReader map, Nature nature) =>
        nature.Status is ExerciseStatus.Caution ? map.Name(Kind.Reason, "avoid_rule") : map.OptionalName(Kind.Reason, "avoid_rule");

    private static ExerciseForm Form(MapReader map, Nature nature) =>
        map.OptionalOne("form", Vocabulary.Forms) ?? (nature.Kind is ExerciseKind.Aerobic ? ExerciseForm.Activity : ExerciseForm.Single);

    private static string? Ladder(MapReader map, Nature nature) =>
        nature.NeedsDose ? map.Name(Kind.Ladder, "ladder") : map.OptionalName(Kind.Ladder, "ladder");

    private static ExerciseId Id(MapReader map)
    {
        var id = map.Name(Kind.Exercise, "id");
        var file = $"{FileNames.ExerciseFolder}{id}{FileNames.Extension}";
        if (id.Length > 0 && map.Place.File != file)
        {
            map.Report(map.At("id"), "The id and the name of the file differ.", $"the file name {file}");
        }

        return new(id);
    }

    private static ValueList<Tag> Tags(MapReader map)
    {
        var tags = new List<Tag>();
        for (var index = 0; index < Vocabulary.Tags.Words.Count; index++)
        {
            if (map.YesNo(Vocabulary.Tags.Words[index]))
            {
                tags.Add(Vocabulary.Tags.MeaningOf(index));
            }
        }

        return [.. tags];
    }

    private static Tempo Tempo(MapReader map) => new(new(map.Number("out", 0, 30)), new(map.Number("back", 0, 30)));

    private static SourceDose Dose(MapReader map) => new()
    {
        Source = map.Source(),
        Lines = map.Word("lines"),
        By = map.Text("by"),
        Text = map.Text("text"),
    };

    private static Teaching Teaching(MapReader map, Nature nature)
    {
        map.NeedsItems("steps");
        return new Teaching
        {
            Start = map.Text("start"),
            Steps = map.Texts("steps"),
            Cue = map.Text("cue"),
            SidePart = SidePart(map, nature),
            Feel = map.Text("feel"),
            Mistakes = map.Texts("mistakes"),
            StopSigns = map.Texts("stop"),
        };
    }

    private static string? SidePart(MapReader map, Nature nature) => nature switch
    {
        { Status: ExerciseStatus.Avoid } => null,
        { Status: ExerciseStatus.Include, Laterality: Laterality.PerSide or Laterality.Alternating } => map.Text("side_part"),
        _ => map.OptionalText("side_part"),
    };

    private static ValueList<ExerciseId> Exercises(MapReader map, string key) =>
        map.Names(Kind.Exercise, key, static id => new ExerciseId(id));

    // What decides which other keys are needed. A word that could not be read (null) asks for none of them, so that
    // one mistake is one error.
    private sealed record Nature(ExerciseStatus? Status, ExerciseKind? Kind, Laterality? Laterality)
    {
        public bool NeedsDose => Status is ExerciseStatus.Include && Kind is not null;
    }
}
