using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
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
        page.Line($"{on:dddd, d MMMM yyyy}, state: {StateName.Of(outcome)}");
        TriageReport.PrintTriage(page, outcome, knowledge);
        foreach (var advice in outcome.Advice)
        {
            page.Item("Advice:", knowledge.AdviceOf(advice));
        }

        if (outcome is PlanOutcome.Planned planned)
        {
            PrintProgramme(page, planned, knowledge);
            PrintWeek(page, planned);
            PrintLeftOut(page, planned, knowledge);
        }
        else if (outcome is PlanOutcome.Incomplete { NotTold: [_, ..] notTold })
        {
            page.Item("Not told yet:", string.Join(", ", notTold));
        }
    }

    private static void PrintProgramme(Paper page, PlanOutcome.Planned planned, KnowledgeBase knowledge)
    {
        page.Heading($"Programme ({Opening.Counted(planned.Programme.Exercises.Count, "exercise")})");
        foreach (var candidate in planned.Programme.Exercises)
        {
            page.Item(candidate.Exercise.Name, $"{DoseText.Of(candidate.Dose)}; {DoseText.HowOften(candidate.Dose)}");
            page.Note(string.Join(" ", candidate.Reasons.Select(reason => ReasonText.Of(reason, knowledge))));
        }
    }

    private static void PrintWeek(Paper page, PlanOutcome.Planned planned)
    {
        page.Heading("The week");
        page.Rows(["day", "sessions", "walk"], planned.Week.Select(day => new[]
        {
            $"{day.Date:ddd d MMM}",
            day.Sessions.Count == 0 ? "rest day" : string.Join("\n", day.Sessions.Select(SessionLine)),
            day.Walk is { } walk ? walk.Bouts == 1 ? $"{walk.Minutes} min" : $"{walk.Bouts} x {walk.Minutes} min" : string.Empty,
        }));
    }

    private static string SessionLine(PlannedSession session) =>
        $"{session.Slot.ToString().ToLowerInvariant()}, {DoseText.Time(session.Length)}: {string.Join(", ", session.Items.Select(item => item.Exercise.Name.ToLowerInvariant()))}";

    private static void PrintLeftOut(Paper page, PlanOutcome.Planned planned, KnowledgeBase knowledge)
    {
        page.Heading("May be done, but not in this programme");
        foreach (var left in planned.Programme.NotChosen)
        {
            page.Item($"{left.Exercise.Name}:", Sentences(left.Reasons, knowledge));
        }

        page.Heading("Not now");
        foreach (var excluded in planned.Eligibility.Excluded)
        {
            page.Item($"{excluded.Exercise.Name}:", $"{Sentences(excluded.Reasons, knowledge)} ({string.Join(", ", excluded.Reasons.Select(reason => reason.Rule.Value))})");
        }
    }

    private static string Sentences(ValueList<Reason> reasons, KnowledgeBase knowledge) => ReasonText.Of(reasons[0], knowledge);
}
