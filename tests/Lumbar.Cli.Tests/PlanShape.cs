using System.Text.Json;

namespace Lumbar.Cli.Tests;

/// <summary>
/// The shape of the JSON of a plan as fixed in the design, section 5: exactly these keys in this order, each of its kind.
/// Programs rely on it, so a change here is a change of contract.
/// </summary>
internal static class PlanShape
{
    private static readonly string[] States = ["incomplete", "blocked", "relief", "build", "maintain", "flare", "lapsed", "review"];
    private static readonly string[] Tiers = ["T0", "T1", "T2", "T3", "T4"];
    private static readonly string[] Roles = ["relief", "mobility", "stretch", "abdominal", "extensor", "hip", "legs", "control"];

    public static void Check(JsonElement plan)
    {
        States.ShouldContain(plan.GetProperty("state").GetString());
        Date(plan.GetProperty("on"));
        Triage(plan.GetProperty("triage"));
        plan.GetProperty("advice").Strings().ShouldBeUnique();
        if (plan.GetProperty("programme").ValueKind == JsonValueKind.Null)
        {
            WithoutProgramme(plan);
        }
        else
        {
            WithProgramme(plan);
        }
    }

    private static void WithoutProgramme(JsonElement plan)
    {
        Keys(plan, "on", "state", "tier", "triage", "missing", "notTold", "programme", "week", "excluded", "notChosen", "advice");
        plan.GetProperty("state").GetString().ShouldBeOneOf("incomplete", "blocked");
        foreach (var name in new[] { "week", "excluded", "notChosen" })
        {
            plan.GetProperty(name).GetArrayLength().ShouldBe(0);
        }
    }

    private static void WithProgramme(JsonElement plan)
    {
        Keys(
            plan, "on", "state", "tier", "triage", "phase", "irritability", "direction", "reasons", "programme", "week", "excluded", "notChosen", "advice");
        Tiers.ShouldContain(plan.GetProperty("tier").GetString());
        Keys(plan.GetProperty("direction"), "preference", "tested");
        Each(plan, "reasons", Reason);
        Keys(plan.GetProperty("programme"), "provenOptimal", "objective", "exercises");
        Each(plan.GetProperty("programme"), "exercises", Exercise);
        plan.GetProperty("week").GetArrayLength().ShouldBe(7);
        Each(plan, "week", Day);
        Each(plan, "excluded", LeftOut);
        Each(plan, "notChosen", LeftOut);
    }

    private static void Triage(JsonElement triage)
    {
        triage.EnumerateObject().Select(property => property.Name).Where(name => name != "closedSince").ShouldBe(["rows", "messages"]);
        Each(triage, "rows", row =>
        {
            Keys(row, "rule", "answer", "tier", "source");
            row.GetProperty("answer").GetString().ShouldBeOneOf("yes", "unsure");
            Tiers.ShouldContain(row.GetProperty("tier").GetString());
        });
        triage.GetProperty("messages").Strings().ShouldBeUnique();
    }

    private static void Exercise(JsonElement exercise)
    {
        Keys(exercise, "exercise", "role", "ladder", "step", "dose", "seconds", "reasons");
        Roles.ShouldContain(exercise.GetProperty("role").GetString());
        Whole(exercise, "step", "seconds");
        var dose = exercise.GetProperty("dose");
        Keys(dose, "sets", "reps", "holdSeconds", "perSide", "restSeconds", "timesPerDay", "daysPerWeek");
        Whole(dose, "sets", "reps", "holdSeconds", "restSeconds", "timesPerDay", "daysPerWeek");
        dose.GetProperty("perSide").ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
        Each(exercise, "reasons", Reason);
    }

    private static void Day(JsonElement day)
    {
        Keys(day, "date", "walk", "sessions");
        Date(day.GetProperty("date"));
        if (day.GetProperty("walk") is { ValueKind: not JsonValueKind.Null } walk)
        {
            Keys(walk, "bouts", "minutes");
            Whole(walk, "bouts", "minutes");
        }

        Each(day, "sessions", Session);
    }

    private static void Session(JsonElement session)
    {
        Keys(session, "session", "slot", "seconds", "steps");
        session.GetProperty("slot").GetString().ShouldBeOneOf("morning", "midday", "evening");
        Each(session, "steps", step =>
        {
            Keys(step, "exercise", "purpose", "seconds");
            step.GetProperty("purpose").GetString().ShouldBeOneOf("warm-up", "main", "cool-down");
        });
        session.GetProperty("seconds").GetInt32().ShouldBe(session.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("seconds").GetInt32()));
    }

    private static void LeftOut(JsonElement entry)
    {
        Keys(entry, "exercise", "reasons");
        entry.GetProperty("reasons").GetArrayLength().ShouldBeGreaterThan(0);
        Each(entry, "reasons", Reason);
    }

    private static void Reason(JsonElement reason)
    {
        reason.EnumerateObject().Select(property => property.Name).Except(["source", "facts"]).ShouldBe(["rule"]);
        reason.GetProperty("rule").GetString().ShouldNotBeNullOrEmpty();
    }

    private static void Keys(JsonElement element, params string[] names) => element.EnumerateObject().Select(property => property.Name).ShouldBe(names);

    private static void Whole(JsonElement element, params string[] names) => names.ShouldAllBe(name => element.GetProperty(name).GetInt32() >= 0);

    private static void Each(JsonElement element, string name, Action<JsonElement> check)
    {
        foreach (var item in element.GetProperty(name).EnumerateArray())
        {
            check(item);
        }
    }

    private static void Date(JsonElement element) => DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", out _).ShouldBeTrue();
}
