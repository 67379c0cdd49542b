using Lumbar.Core.Measures;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Charts;
using Lumbar.Web.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Progress;

/// <summary>How the weeks went: one sentence first, then charts, each with its table.</summary>
public sealed class IndexModel(PersonDesk desk, CurrentPerson person, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The period the address names.</summary>
    [FromQuery(Name = "period")]
    public string? Asked { get; set; }

    /// <summary>The period shown.</summary>
    public Period Period => Period.Of(Asked);

    /// <summary>The sentence that stands first.</summary>
    public Headline Headline { get; private set; } = null!;

    /// <summary>What was measured.</summary>
    public MeasureLines Lines { get; private set; } = null!;

    /// <summary>What the pain chart shows.</summary>
    public PainHistory Pain { get; private set; } = null!;

    /// <summary>The weeks shown, for bars and tables.</summary>
    public IReadOnlyList<WeekView> Weeks { get; private set; } = [];

    /// <summary>Where the exercises stand.</summary>
    public IReadOnlyList<LadderView> Ladders { get; private set; } = [];

    /// <summary>Minutes of walking planned for a week, or null without a plan.</summary>
    public int? WalkAhead { get; private set; }

    /// <summary>What a clinician should look at, in sentences; empty when nothing is open.</summary>
    public IReadOnlyList<string> Reviews { get; private set; } = [];

    /// <summary>The sentence of advice that belongs to it.</summary>
    public string? ReviewAdvice { get; private set; }

    /// <summary>The fewest mornings for a line.</summary>
    public int FewestMornings => knowledge.Measures.Pain.FewestMornings;

    /// <summary>Shows the page. In an emergency, and when a doctor is needed today, there is nothing to look at but that.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        var outcome = await desk.Decide(ct);
        if (outcome.Triage.Tier is { } tier && tier.IsUrgent())
        {
            return Redirect("/start/result");
        }

        if (outcome.State.FirstDay is not { } start)
        {
            return Redirect("/start");
        }

        Show(outcome, start);
        return Page();
    }

    /// <summary>The days with a session as bars, with an outline for the days chosen.</summary>
    public TitledBars SessionBars => new(
        WeekBars.Of([.. Weeks.Select(week => new WeekCount(week.Number, week.SessionDays, week.PlannedDays, IsLast(week)))], Render.Narrow),
        $"Days with a session, week by week: {string.Join(", ", Weeks.Select(week => week.SessionDays))}. The outline is the days you chose.",
        "session-bars");

    /// <summary>The minutes of walking as bars.</summary>
    public TitledBars WalkBars => new(
        WeekBars.Of([.. Weeks.Select(week => new WeekCount(week.Number, week.WalkMinutes, null, IsLast(week)))], Render.Narrow),
        $"Walking minutes, week by week: {string.Join(", ", Weeks.Select(week => week.WalkMinutes))}.",
        "walk-bars");

    private bool IsLast(WeekView week) => week == Weeks[^1];

    private void Show(PlanOutcome outcome, DateOnly start)
    {
        var (state, today) = (outcome.State, desk.Today);
        Lines = MeasureLines.Of(state, knowledge, today);
        Headline = Headline.Of(Lines, state, today);
        Pain = PainHistory.Of(state, outcome.Course, knowledge.Measures.Pain, Period.Days(start, today));
        Weeks = WeekView.Of(state, PainCourse.Of(state, knowledge.Measures.Pain, today), Pain);
        Ladders = LadderView.Of(outcome, knowledge, today);
        if (outcome is PlanOutcome.Planned plan)
        {
            WalkAhead = plan.Walking?.WeeklyMinutes;
            Reviews = [.. plan.Finding.Reviews.Select(trigger => ReasonText.Of(trigger.Why, knowledge)).Distinct()];
            ReviewAdvice = plan.Finding.Reviews is [var first, ..] ? knowledge.AdviceOf(AdviceFor(first.Urgency)) : null;
        }
    }

    private static string AdviceFor(ReviewUrgency urgency) => urgency switch
    {
        ReviewUrgency.Now => Advices.HelpNow,
        ReviewUrgency.Week => Advices.ReviewSoon,
        ReviewUrgency.Routine => Advices.Review,
    };
}
