using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lumbar.Core.Catalogue;
using static Lumbar.Core.Record.WriterFields;

namespace Lumbar.Core.Record;

/// <summary>Writes an event as its one canonical line of JSON: the same event always gives the same text.</summary>
public static class RecordWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event as one line, without a line end.</summary>
    public static string Write(RecordEvent e)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", EventTypes.Of(e));
            json.WriteString("id", e.Id.ToString("D"));
            json.WriteString("at", e.At.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"));
            Word(json, "by", e.By);
            Fields(json, e);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Fields(Utf8JsonWriter json, RecordEvent e)
    {
        switch (e)
        {
            case RecordEvent.PersonDescribed p: Person(json, p); break;
            case RecordEvent.EpisodeDescribed p: Episode(json, p); break;
            case RecordEvent.ScreenAnswered p: Screen(json, p); break;
            case RecordEvent.PreferencesSet p: Preferences(json, p); break;
            case RecordEvent.DirectionTested p: Direction(json, p); break;
            case RecordEvent.SessionFinished p: Session(json, p); break;
            case RecordEvent.MorningChecked p: Morning(json, p); break;
            case RecordEvent.WalkDone p: Walk(json, p); break;
            case RecordEvent.FlareReported p: Text(json, "trigger", p.Trigger); break;
            case RecordEvent.IrritabilityAnswered p: Irritability(json, p); break;
            case RecordEvent.MeasureAnswered p: Measure(json, p); break;
            case RecordEvent.Consulted p: Consulted(json, p); break;
            case RecordEvent.ProgrammeIssued p: Issued(json, p); break;
            case RecordEvent.ExercisePrescribed p: Prescribed(json, p); break;
            case RecordEvent.ExerciseWithdrawn p: json.WriteString("exercise", p.Exercise.Value); Text(json, "reason", p.Reason); break;
            case RecordEvent.LimitSet p: Limit(json, p); break;
            case RecordEvent.ProposalAnswered p: Proposal(json, p); break;
            case RecordEvent.NoteWritten p: Text(json, "text", p.Text); break;
            default: throw new UnreachableException($"{e.GetType().Name} cannot be written.");
        }
    }

    private static void Person(Utf8JsonWriter json, RecordEvent.PersonDescribed e)
    {
        json.WriteNumber("birthYear", e.BirthYear);
        Texts(json, "conditions", e.Conditions.Select(id => id.Value));
        Number(json, "pregnancyWeeks", e.PregnancyWeeks);
    }

    private static void Episode(Utf8JsonWriter json, RecordEvent.EpisodeDescribed e)
    {
        json.WriteString("onset", e.Onset.ToString("yyyy-MM-dd"));
        json.WriteBoolean("firstEpisode", e.FirstEpisode);
        Word(json, "legSymptom", e.LegSymptom);
        json.WriteBoolean("assessedByClinician", e.AssessedByClinician);
        Texts(json, "easedBy", e.EasedBy.Select(Words<Ease>.Of));
        Texts(json, "worsenedBy", e.WorsenedBy.Select(Words<Worsening>.Of));
        json.WriteNumber("painNow", e.PainNow.Value);
        json.WriteNumber("worstPain24h", e.WorstPain24h.Value);
        json.WriteBoolean("restOrNightPain", e.RestOrNightPain);
        json.WriteNumber("settleMinutes", e.SettleMinutes);
    }

    private static void Screen(Utf8JsonWriter json, RecordEvent.ScreenAnswered e)
    {
        json.WriteStartObject("answers");
        foreach (var answer in e.Answers)
        {
            Word(json, answer.Question.Value, answer.Answer);
        }

        json.WriteEndObject();
    }

    private static void Preferences(Utf8JsonWriter json, RecordEvent.PreferencesSet e)
    {
        json.WriteNumber("minutesPerDay", e.MinutesPerDay);
        json.WriteNumber("sessionsPerDay", e.SessionsPerDay);
        json.WriteNumber("daysPerWeek", e.DaysPerWeek);
        Texts(json, "equipment", e.Equipment.Select(id => id.Value));
        json.WriteBoolean("canGetToFloor", e.CanGetToFloor);
        Texts(json, "likes", e.Likes.Select(id => id.Value));
        Texts(json, "refuses", e.Refuses.Select(id => id.Value));
        json.WriteNumber("comfortableWalkMinutes", e.ComfortableWalkMinutes);
    }

    private static void Direction(Utf8JsonWriter json, RecordEvent.DirectionTested e)
    {
        Word(json, "direction", e.Direction);
        Word(json, "legBefore", e.LegBefore);
        json.WriteNumber("painBefore", e.PainBefore.Value);
        Word(json, "legAfter", e.LegAfter);
        json.WriteNumber("painAfter", e.PainAfter.Value);
    }

    private static void Session(Utf8JsonWriter json, RecordEvent.SessionFinished e)
    {
        json.WriteString("session", e.Session);
        json.WriteNumber("painBefore", e.PainBefore.Value);
        json.WriteNumber("worstPain", e.WorstPain.Value);
        Word(json, "legAfter", e.LegAfter);
        json.WriteStartArray("items");
        foreach (var item in e.Items)
        {
            Item(json, item);
        }

        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, SessionItem item)
    {
        json.WriteStartObject();
        json.WriteString("exercise", item.Exercise.Value);
        json.WriteNumber("sets", item.Sets);
        json.WriteNumber("reps", item.Reps);
        json.WriteNumber("holdSeconds", item.Hold.Value);
        Number(json, "effort", item.Effort?.Value);
        Number(json, "repsInReserve", item.RepsInReserve);
        Number(json, "worstPain", item.WorstPain?.Value);
        Flag(json, "formOk", item.FormOk);
        if (item.Stopped is { } stopped)
        {
            Word(json, "stopped", stopped);
        }

        json.WriteEndObject();
    }

    private static void Morning(Utf8JsonWriter json, RecordEvent.MorningChecked e)
    {
        json.WriteNumber("pain", e.Pain.Value);
        Word(json, "legSymptom", e.LegSymptom);
        json.WriteBoolean("muscleAcheOnly", e.MuscleAcheOnly);
        json.WriteBoolean("sleepDisturbed", e.SleepDisturbed);
    }

    private static void Walk(Utf8JsonWriter json, RecordEvent.WalkDone e)
    {
        json.WriteNumber("minutes", e.Minutes);
        Number(json, "pain", e.Pain?.Value);
        Number(json, "steps", e.Steps);
    }

    private static void Irritability(Utf8JsonWriter json, RecordEvent.IrritabilityAnswered e)
    {
        Number(json, "worstPain24h", e.WorstPain24h?.Value);
        Flag(json, "restOrNightPain", e.RestOrNightPain);
        Number(json, "settleMinutes", e.SettleMinutes);
    }

    private static void Measure(Utf8JsonWriter json, RecordEvent.MeasureAnswered e)
    {
        Text(json, "measure", e.Measure);
        json.WriteStartArray("items");
        foreach (var item in e.Items)
        {
            json.WriteStartObject();
            json.WriteString("item", item.Item);
            Number(json, "value", item.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Consulted(Utf8JsonWriter json, RecordEvent.Consulted e)
    {
        Date(json, "on", e.On);
        Flag(json, "exerciseFine", e.ExerciseFine);
        Flag(json, "advancedFine", e.AdvancedFine);
    }

    private static void Issued(Utf8JsonWriter json, RecordEvent.ProgrammeIssued e)
    {
        json.WriteNumber("version", e.Version);
        json.WriteStartArray("exercises");
        foreach (var exercise in e.Exercises)
        {
            json.WriteStartObject();
            json.WriteString("exercise", exercise.Exercise.Value);
            json.WriteNumber("step", exercise.Step);
            Dose(json, exercise.Dose);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ReasonWriter.Write(json, "reasons", e.Reasons);
        json.WriteString("knowledgeVersion", e.KnowledgeVersion);
    }

    private static void Dose(Utf8JsonWriter json, IssuedDose dose)
    {
        json.WriteStartObject("dose");
        json.WriteNumber("sets", dose.Sets);
        json.WriteNumber("reps", dose.Reps);
        json.WriteNumber("holdSeconds", dose.Hold.Value);
        Flag(json, "perSide", dose.PerSide);
        Number(json, "restSeconds", dose.Rest?.Value);
        Number(json, "timesPerDay", dose.TimesPerDay);
        Number(json, "daysPerWeek", dose.DaysPerWeek);
        json.WriteEndObject();
    }

    private static void Prescribed(Utf8JsonWriter json, RecordEvent.ExercisePrescribed e)
    {
        json.WriteString("exercise", e.Exercise.Value);
        if (e.Dose is { } dose)
        {
            Dose(json, dose);
        }

        Text(json, "reason", e.Reason);
    }

    private static void Limit(Utf8JsonWriter json, RecordEvent.LimitSet e)
    {
        Texts(json, "tags", e.Tags.Select(Words<Tag>.Of));
        Date(json, "until", e.Until);
        Text(json, "reason", e.Reason);
    }

    private static void Proposal(Utf8JsonWriter json, RecordEvent.ProposalAnswered e)
    {
        Text(json, "proposal", e.Proposal);
        if (e.Answer is { } answer)
        {
            Word(json, "answer", answer);
        }

        Text(json, "reason", e.Reason);
    }
}
