using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Cli;

/// <summary>The JSON of a plan, as fixed in the design, section 5.</summary>
internal sealed partial class PlanReport
{
    public void Write(Utf8JsonWriter json, PlanOutcome outcome, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("on", $"{on:yyyy-MM-dd}");
        json.WriteString("state", StateName.Of(outcome));
        JsonText.Optional(json, "tier", outcome.Triage.Tier?.ToString());
        TriageReport.WriteTriage(json, outcome.Triage);
        if (outcome is PlanOutcome.Planned planned)
        {
            WritePlan(json, planned);
        }
        else
        {
            WriteNoPlan(json, outcome);
        }

        JsonText.Strings(json, "advice", outcome.Advice);
        json.WriteEndObject();
    }

    private static void WriteNoPlan(Utf8JsonWriter json, PlanOutcome outcome)
    {
        JsonText.Strings(json, "missing", outcome.Triage.Missing.Select(question => question.Value));
        JsonText.Strings(json, "notTold", outcome is PlanOutcome.Incomplete incomplete ? incomplete.NotTold : []);
        json.WriteNull("programme");
        JsonText.Strings(json, "week", []);
        JsonText.Strings(json, "excluded", []);
        JsonText.Strings(json, "notChosen", []);
    }

    private static void WritePlan(Utf8JsonWriter json, PlanOutcome.Planned planned)
    {
        WritePicture(json, planned.Person);
        json.WriteStartObject("programme");
        json.WriteBoolean("provenOptimal", planned.Programme.IsProvenBest);
        json.WriteNumber("objective", planned.Programme.Objective);
        json.WriteStartArray("exercises");
        foreach (var candidate in planned.Programme.Exercises)
        {
            Write(json, candidate);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        WriteWeek(json, planned.Week);
        WriteReasoned(json, "excluded", planned.Eligibility.Excluded.Select(excluded => (excluded.Exercise, excluded.Reasons)));
        WriteReasoned(json, "notChosen", planned.Programme.NotChosen.Select(left => (left.Exercise, left.Reasons)).Concat(planned.Eligibility.Activities));
    }

    private static void WritePicture(Utf8JsonWriter json, PersonPicture person)
    {
        json.WriteString("phase", Name(person.Phase));
        json.WriteString("irritability", Name(person.Irritability.Level));
        json.WriteStartObject("direction");
        json.WriteString("preference", Name(person.Direction.Preference));
        json.WriteBoolean("tested", person.Direction.IsTested);
        json.WriteEndObject();
        ReasonWriter.Write(json, "reasons", Why(person));
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("exercise", candidate.Exercise.Id.Value);
        json.WriteString("role", Name(candidate.Role));
        json.WriteString("ladder", candidate.Ladder.Id.Value);
        json.WriteNumber("step", candidate.Step);
        json.WriteStartObject("dose");
        json.WriteNumber("sets", candidate.Dose.Sets);
        json.WriteNumber("reps", candidate.Dose.Repetitions);
        json.WriteNumber("holdSeconds", candidate.Dose.Hold.Value);
        json.WriteBoolean("perSide", candidate.Dose.PerSide);
        json.WriteNumber("restSeconds", candidate.Dose.Rest.Value);
        json.WriteNumber("timesPerDay", candidate.Dose.TimesPerDay);
        json.WriteNumber("daysPerWeek", candidate.Dose.DaysPerWeek);
        json.WriteEndObject();
        json.WriteNumber("seconds", candidate.Length.Value);
        ReasonWriter.Write(json, "reasons", candidate.Reasons);
        json.WriteEndObject();
    }

    private static void WriteWeek(Utf8JsonWriter json, ValueList<DayPlan> week)
    {
        json.WriteStartArray("week");
        foreach (var day in week)
        {
            json.WriteStartObject();
            json.WriteString("date", $"{day.Date:yyyy-MM-dd}");
            WriteWalk(json, day);
            json.WriteStartArray("sessions");
            foreach (var session in day.Sessions)
            {
                Write(json, session);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWalk(Utf8JsonWriter json, DayPlan day)
    {
        if (day.Walk is not { } walk)
        {
            json.WriteNull("walk");
            return;
        }

        json.WriteStartObject("walk");
        json.WriteNumber("bouts", walk.Bouts);
        json.WriteNumber("minutes", walk.Minutes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlannedSession session)
    {
        json.WriteStartObject();
        json.WriteString("session", session.Id);
        json.WriteString("slot", Name(session.Slot));
        json.WriteNumber("seconds", session.Length.Value);
        json.WriteStartArray("steps");
        foreach (var item in session.Items)
        {
            json.WriteStartObject();
            json.WriteString("exercise", item.Exercise.Id.Value);
            json.WriteString("purpose", PurposeName(item.Purpose));
            json.WriteNumber("seconds", item.Length.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReasoned(Utf8JsonWriter json, string name, IEnumerable<(Exercise Exercise, ValueList<Reason> Reasons)> entries)
    {
        json.WriteStartArray(name);
        foreach (var (exercise, reasons) in entries)
        {
            json.WriteStartObject();
            json.WriteString("exercise", exercise.Id.Value);
            ReasonWriter.Write(json, "reasons", reasons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string PurposeName(Purpose purpose) => purpose switch
    {
        Purpose.WarmUp => "warm-up",
        Purpose.Main => "main",
        Purpose.CoolDown => "cool-down",
    };

    private static string Name<T>(T value)
        where T : struct, Enum => EnumWords.Of(value);
}
