using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>Reads the fields of each event type. Ranges here are what a value can be at all, not what a rule thinks of it.</summary>
internal sealed class EventReader(RecordVocabulary vocabulary)
{
    private const int EarliestYear = 1900;
    private const int MostWeeks = 45;
    private const int MinutesInAWeek = 10080;
    private const int MinutesInADay = 1440;
    private const int Many = 100_000;

    /// <summary>The event, or null when the type is not known (an error is noted).</summary>
    public RecordEvent? Read(string type, Guid id, DateTimeOffset at, Author by, Fields f) => type switch
    {
        "personDescribed" => Person(id, at, by, f),
        "episodeDescribed" => Episode(id, at, by, f),
        "screenAnswered" => new RecordEvent.ScreenAnswered { Id = id, At = at, By = by, Answers = Answers(f) },
        "preferencesSet" => Preferences(id, at, by, f),
        "directionTested" => DirectionTest(id, at, by, f),
        "sessionFinished" => Session(id, at, by, f),
        "morningChecked" => Morning(id, at, by, f),
        "walkDone" => new RecordEvent.WalkDone
        {
            Id = id, At = at, By = by, Minutes = f.Int("minutes", 0, MinutesInADay), Pain = f.OptionalPain("pain"),
            Steps = f.OptionalInt("steps", 0, Many),
        },
        "flareReported" => new RecordEvent.FlareReported { Id = id, At = at, By = by, Trigger = f.OptionalText("trigger") },
        "irritabilityAnswered" => new RecordEvent.IrritabilityAnswered
        {
            Id = id, At = at, By = by, WorstPain24h = f.OptionalPain("worstPain24h"),
            RestOrNightPain = f.OptionalBool("restOrNightPain"), SettleMinutes = f.OptionalInt("settleMinutes", 0, MinutesInAWeek),
        },
        "measureAnswered" => new RecordEvent.MeasureAnswered
        {
            Id = id, At = at, By = by, Measure = f.OptionalText("measure"), Items = f.OptionalList("items", (e, p) => Item(f, e, p)) ?? [],
        },
        "consulted" => new RecordEvent.Consulted
        {
            Id = id, At = at, By = by, On = f.OptionalDate("on"), ExerciseFine = f.OptionalBool("exerciseFine"),
            AdvancedFine = f.OptionalBool("advancedFine"),
        },
        _ => ReadIssued(type, id, at, by, f),
    };

    private RecordEvent? ReadIssued(string type, Guid id, DateTimeOffset at, Author by, Fields f) => type switch
    {
        "programmeIssued" => new RecordEvent.ProgrammeIssued
        {
            Id = id, At = at, By = by, Version = f.Int("version", 1, Many), KnowledgeVersion = f.Text("knowledgeVersion"),
            Exercises = f.List("exercises", (e, p) => Issued(f, e, p)), Reasons = f.List("reasons", (e, p) => IssuedFields.ReasonOf(f, e, p)),
        },
        "exercisePrescribed" => new RecordEvent.ExercisePrescribed
        {
            Id = id, At = at, By = by, Exercise = Exercise(f), Dose = f.Object("dose") is { } dose ? IssuedFields.Dose(dose) : null,
            Reason = f.OptionalText("reason"),
        },
        "exerciseWithdrawn" => new RecordEvent.ExerciseWithdrawn
        {
            Id = id, At = at, By = by, Exercise = Exercise(f), Reason = f.OptionalText("reason"),
        },
        "limitSet" => new RecordEvent.LimitSet
        {
            Id = id, At = at, By = by, Tags = f.OptionalList("tags", f.AsWord<Tag>) ?? [], Until = f.OptionalDate("until"),
            Reason = f.OptionalText("reason"),
        },
        "proposalAnswered" => new RecordEvent.ProposalAnswered
        {
            Id = id, At = at, By = by, Proposal = f.OptionalText("proposal"), Answer = f.OptionalWord<ProposalReply>("answer"),
            Reason = f.OptionalText("reason"),
        },
        "noteWritten" => new RecordEvent.NoteWritten { Id = id, At = at, By = by, Text = f.OptionalText("text") },
        _ => f.Fail<RecordEvent>("type", $"\"{type}\" is not a known event.", string.Join(", ", EventTypes.Names)),
    };

    private RecordEvent.PersonDescribed Person(Guid id, DateTimeOffset at, Author by, Fields f) => new()
    {
        Id = id,
        At = at,
        By = by,
        BirthYear = f.Int("birthYear", EarliestYear, at.Year),
        Conditions = f.List("conditions", (e, p) => new ConditionId(
            f.AsKnown(e, p, "condition", vocabulary.KnowsCondition, vocabulary.AllowedConditions))),
        PregnancyWeeks = f.OptionalInt("pregnancyWeeks", 0, MostWeeks),
    };

    private static RecordEvent.EpisodeDescribed Episode(Guid id, DateTimeOffset at, Author by, Fields f) => new()
    {
        Id = id,
        At = at,
        By = by,
        Onset = Onset(at, f),
        FirstEpisode = f.Bool("firstEpisode"),
        LegSymptom = f.Word<LegSymptom>("legSymptom"),
        AssessedByClinician = f.Bool("assessedByClinician"),
        EasedBy = f.List("easedBy", f.AsWord<Ease>),
        WorsenedBy = f.List("worsenedBy", f.AsWord<Worsening>),
        PainNow = f.RequiredPain("painNow"),
        WorstPain24h = f.RequiredPain("worstPain24h"),
        RestOrNightPain = f.Bool("restOrNightPain"),
        SettleMinutes = f.Int("settleMinutes", 0, MinutesInAWeek),
    };

    private static DateOnly Onset(DateTimeOffset at, Fields f)
    {
        var onset = f.Date("onset");
        var today = DateOnly.FromDateTime(at.DateTime);
        return onset <= today ? onset : f.Fail<DateOnly>("onset", $"{onset:yyyy-MM-dd} is after the day of the entry.", $"{today:yyyy-MM-dd} or earlier");
    }

    private RecordEvent.PreferencesSet Preferences(Guid id, DateTimeOffset at, Author by, Fields f) => new()
    {
        Id = id,
        At = at,
        By = by,
        MinutesPerDay = f.Int("minutesPerDay", 10, 30),
        SessionsPerDay = f.Int("sessionsPerDay", 1, 3),
        DaysPerWeek = f.Int("daysPerWeek", 1, 7),
        Equipment = f.List("equipment", (e, p) => new EquipmentId(
            f.AsKnown(e, p, "piece of equipment", vocabulary.KnowsEquipment, vocabulary.AllowedEquipment))),
        CanGetToFloor = f.Bool("canGetToFloor"),
        Likes = f.List("likes", (e, p) => ExerciseAt(f, e, p)),
        Refuses = f.List("refuses", (e, p) => ExerciseAt(f, e, p)),
        ComfortableWalkMinutes = f.Int("comfortableWalkMinutes", 0, MinutesInADay),
    };

    private static RecordEvent.DirectionTested DirectionTest(Guid id, DateTimeOffset at, Author by, Fields f) => new()
    {
        Id = id,
        At = at,
        By = by,
        Direction = f.Word<TestedDirection>("direction"),
        LegBefore = f.Word<LegSymptom>("legBefore"),
        PainBefore = f.RequiredPain("painBefore"),
        LegAfter = f.Word<LegSymptom>("legAfter"),
        PainAfter = f.RequiredPain("painAfter"),
    };

    private RecordEvent.SessionFinished Session(Guid id, DateTimeOffset at, Author by, Fields f) => new()
    {
        Id = id,
        At = at,
        By = by,
        Session = f.Text("session"),
        PainBefore = f.RequiredPain("painBefore"),
        WorstPain = f.RequiredPain("worstPain"),
        LegAfter = f.Word<LegSymptom>("legAfter"),
        Items = f.List("items", (e, p) => Done(f.Nested(e, p))),
    };

    private SessionItem Done(Fields f)
    {
        var item = new SessionItem
        {
            Exercise = Exercise(f),
            Sets = f.Int("sets", 0, Many),
            Reps = f.Int("reps", 0, Many),
            Hold = new Seconds(f.Int("holdSeconds", 0, Many)),
            Effort = f.OptionalEffort("effort"),
            RepsInReserve = f.OptionalInt("repsInReserve", 0, Many),
            WorstPain = f.OptionalPain("worstPain"),
            FormOk = f.OptionalBool("formOk"),
            Stopped = Stopped(f),
        };
        f.RefuseOthers();
        return item;
    }

    /// <summary>Older entries say only true or false; newer ones say why.</summary>
    private static StopReason? Stopped(Fields f) => f.Find("stopped") switch
    {
        { ValueKind: JsonValueKind.True } => StopReason.Unsaid,
        { ValueKind: JsonValueKind.False } => null,
        _ => f.OptionalWord<StopReason>("stopped"),
    };

    private static RecordEvent.MorningChecked Morning(Guid id, DateTimeOffset at, Author by, Fields f) => new()
    {
        Id = id,
        At = at,
        By = by,
        Pain = f.RequiredPain("pain"),
        LegSymptom = f.Word<LegSymptom>("legSymptom"),
        MuscleAcheOnly = f.Bool("muscleAcheOnly"),
        SleepDisturbed = f.Bool("sleepDisturbed"),
    };

    private ValueList<ScreenAnswer> Answers(Fields f)
    {
        if (f.Find("answers") is not { ValueKind: JsonValueKind.Object } answers)
        {
            f.Fail<int>("answers", "This field is missing or not an object.", "question ids with yes, no or unsure");
            return [];
        }

        return answers.EnumerateObject()
            .Select(property => new ScreenAnswer(QuestionOf(f, property.Name), f.AsWord<Answer>(property.Value, f.At($"answers.{property.Name}"))))
            .OrderBy(answer => answer.Question)
            .ToValueList();
    }

    private QuestionId QuestionOf(Fields f, string name)
    {
        if (!vocabulary.KnowsQuestion(name))
        {
            f.Fail<int>($"answers.{name}", $"\"{name}\" is not a known question.", RecordVocabulary.AllowedQuestions());
        }

        return new QuestionId(name);
    }

    private static MeasureItem Item(Fields parent, JsonElement json, string path)
    {
        var f = parent.Nested(json, path);
        var item = new MeasureItem(f.Text("item"), f.OptionalInt("value", -Many, Many));
        f.RefuseOthers();
        return item;
    }

    private IssuedExercise Issued(Fields parent, JsonElement json, string path)
    {
        var f = parent.Nested(json, path);
        var dose = f.Object("dose");
        var issued = new IssuedExercise(Exercise(f), f.Int("step", 0, Many), dose is null ? IssuedFields.MissingDose(f) : IssuedFields.Dose(dose));
        f.RefuseOthers();
        return issued;
    }

    private ExerciseId Exercise(Fields f) => f.Find("exercise") is { } json
        ? ExerciseAt(f, json, f.At("exercise"))
        : new ExerciseId(f.Text("exercise"));

    private ExerciseId ExerciseAt(Fields f, JsonElement json, string path) =>
        new(f.AsKnown(json, path, "exercise", vocabulary.KnowsExercise, RecordVocabulary.AllowedExercises));
}
