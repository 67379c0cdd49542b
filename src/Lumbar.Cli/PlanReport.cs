using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Cli;

/// <summary>Tells a plan: the programme, why, the week, and what was left out.</summary>
internal sealed partial class PlanReport : IDecisionReport
{
    public static readonly PlanReport Instance = new();

    public void Print(Desk desk, PlanOutcome outcome, KnowledgeBase knowledge, DateOnly on)
    {
        var page = new Paper(desk);
        page.Title($"{on:dddd, d MMMM yyyy}: {StateName.InWords(outcome)}");
        TriageReport.PrintTriage(page, outcome, knowledge);
        switch (outcome)
        {
            case PlanOutcome.Planned planned:
                PrintKind(page, planned.Person, knowledge);
                PrintProgramme(page, planned, knowledge);
                WeekReport.Print(page, planned.Week);
                PrintLeftOut(page, planned, knowledge);
                break;
            case PlanOutcome.Incomplete incomplete:
                PrintNotTold(page, incomplete);
                TriageReport.PrintMissing(page, outcome.Triage, knowledge);
                break;
        }
    }

    private static void PrintNotTold(Paper page, PlanOutcome.Incomplete incomplete)
    {
        if (incomplete.NotTold is [_, ..] notTold)
        {
            page.Heading("Not told yet");
            page.Rows(notTold.Select(EntryOf).Select(entry => new[] { entry.Type, entry.Tells }).ToList());
        }
    }

    /// <summary>The entry of a record in which something is told.</summary>
    private static (string Type, string Tells) EntryOf(string notTold) => notTold switch
    {
        "person" => ("personDescribed", "year of birth and health conditions"),
        "episode" => ("episodeDescribed", "when the pain began, where it is, how strong it is, and what eases and worsens it"),
        _ => ("preferencesSet", "time, days, equipment and wishes"),
    };

    private static void PrintKind(Paper page, PersonPicture person, KnowledgeBase knowledge)
    {
        page.Heading("Why a plan of this kind");
        foreach (var reason in Why(person).Where(reason => reason != person.Direction.Why || person.Direction.Eases is not null))
        {
            page.Point(ReasonText.Of(reason, knowledge));
        }
    }

    /// <summary>Why the plan is of its kind: how easily the pain is stirred, the direction that eases, and what holds it back.</summary>
    private static ValueList<Reason> Why(PersonPicture person) =>
        new[] { person.Irritability.Why, person.Direction.Why }.OfType<Reason>().Concat(person.ReliefReasons).Distinct().ToValueList();

    private static void PrintProgramme(Paper page, PlanOutcome.Planned planned, KnowledgeBase knowledge)
    {
        var exercises = planned.Programme.Exercises;
        page.Heading(exercises.Count == 0 ? "Programme: no exercises for now" : $"Programme: {Opening.Counted(exercises.Count, "exercise")}");
        foreach (var candidate in exercises)
        {
            page.Name(candidate.Exercise.Name);
            page.Text($"{Capital(DoseText.Of(candidate.Dose))}; {DoseText.HowOften(candidate.Dose)}.", level: 2);
            page.Aside(string.Join(" ", candidate.Reasons.Select(reason => ReasonText.Of(reason, knowledge))), level: 2);
        }
    }

    private static void PrintLeftOut(Paper page, PlanOutcome.Planned planned, KnowledgeBase knowledge)
    {
        var excluded = planned.Eligibility.Excluded.ToLookup(entry => entry.Exercise.IsNeverOffered);
        var inSessions = planned.Week.SelectMany(day => day.Sessions).SelectMany(session => session.Items).Select(item => item.Exercise.Id).ToHashSet();
        var others = planned.Programme.NotChosen.Where(entry => !inSessions.Contains(entry.Exercise.Id));
        PrintGroups(page, "Would fit too", others.Select(entry => (entry.Exercise, entry.Reasons)), knowledge);
        PrintGroups(page, "Outside the sessions", planned.Eligibility.Activities, knowledge);
        PrintGroups(page, "Not now", excluded[false].Select(entry => (entry.Exercise, entry.Reasons)), knowledge);
        page.Heading($"Left out of every plan ({excluded[true].Count()})");
        page.Text(Listed(excluded[true].Select(entry => entry.Exercise)));
        page.Heading("The rule and source behind each line: add --json.");
    }

    /// <summary>Each reason once, with the exercises it holds for.</summary>
    private static void PrintGroups(Paper page, string heading, IEnumerable<(Exercise Exercise, ValueList<Reason> Reasons)> entries, KnowledgeBase knowledge)
    {
        var groups = entries.GroupBy(entry => ReasonText.Of(entry.Reasons[0], knowledge), entry => entry.Exercise, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        page.Heading($"{heading} ({groups.Sum(group => group.Count())})");
        foreach (var group in groups.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Text(group.Key);
            page.Aside(Listed(group), level: 2);
        }
    }

    /// <summary>Names of exercises; some have a comma of their own.</summary>
    private static string Listed(IEnumerable<Exercise> exercises) => string.Join("; ", exercises.Select(exercise => exercise.Name).Order(StringComparer.Ordinal));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
