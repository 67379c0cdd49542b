using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
using Lumbar.Web.Directions;
using Lumbar.Web.Pages.Learn;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>Today: one thing to do now, the morning, the walk, the coming days, and what is worth knowing.</summary>
public sealed class IndexModel(PersonDesk desk, SessionDesk sessions, DirectionDesk directions, TodayDesk today, KnowledgeBase knowledge) : PageModel
{
    /// <summary>The day in words.</summary>
    public string Date { get; private set; } = "";

    /// <summary>Why the person was sent here, when a session asked for is not in today's plan.</summary>
    public bool IsFromSession { get; private set; }

    /// <summary>Whether the morning check was just answered, so that what it means comes first.</summary>
    public bool IsFromMorning { get; private set; }

    /// <summary>The one thing to do now.</summary>
    public NowView Now { get; private set; } = null!;

    /// <summary>How a flare-up stands, or null without one.</summary>
    public FlareView? Flare { get; private set; }

    /// <summary>Whether the button "It flared up" is there.</summary>
    public bool OffersFlare { get; private set; }

    /// <summary>What a clinician should look at, or null when nothing is open.</summary>
    public ReviewView? Review { get; private set; }

    /// <summary>The morning check while it is open, or null.</summary>
    public MorningForm? Morning { get; private set; }

    /// <summary>What was said this morning, or null.</summary>
    public MorningView? Said { get; private set; }

    /// <summary>Whether to ask what kept the person away.</summary>
    public bool AsksWhyAway { get; private set; }

    /// <summary>Another session of today that can be done while the first card waits for answers, or null.</summary>
    public (string Name, string About, string Href)? Also { get; private set; }

    /// <summary>Today's walk, or null without one and while something new waits for the safety questions.</summary>
    public WalkPlan? Walk { get; private set; }

    /// <summary>Minutes walked today, or null.</summary>
    public int? Walked { get; private set; }

    /// <summary>Why walking begins as it does.</summary>
    public ValueList<Reason> WhyWalk => [new Reason(knowledge.Walking.Id, knowledge.Walking.Source, [])];

    /// <summary>The coming days.</summary>
    public IReadOnlyList<DayLine> Days { get; private set; } = [];

    /// <summary>Whom to see, in sentences.</summary>
    public IReadOnlyList<string> Advice { get; private set; } = [];

    /// <summary>Whether the advice should not wait.</summary>
    public bool AdviceComesFirst { get; private set; }

    /// <summary>A direction test that can be done, or null.</summary>
    public DirectionLine? Direction { get; private set; }

    /// <summary>A nudge to lie down less, or null.</summary>
    public string? Nudge { get; private set; }

    /// <summary>What helps for now, one line each; empty while building.</summary>
    public IReadOnlyList<string> Helps { get; private set; } = [];

    /// <summary>The card of the day, or null.</summary>
    public LearnPick? Learn { get; private set; }

    /// <summary>To practise balance, from the age from which that is advised; or null.</summary>
    public string? Balance { get; private set; }

    /// <summary>Shows today.</summary>
    public async Task<IActionResult> OnGetAsync(string? from, CancellationToken ct)
    {
        if (!await today.IsKnown(ct))
        {
            return Redirect("/");
        }

        Date = Wording.Date(desk.Today);
        (IsFromSession, IsFromMorning) = (from == "session", from == "morning");
        var outcome = await desk.Decide(ct);
        Said = MorningView.Of(outcome, desk.Today, knowledge);
        OffersFlare = TodayChoice.HasPlan(outcome) && outcome.Course.Flare is null;
        return await outcome.Match(
            incomplete => Show(incomplete, ct),
            blocked => Task.FromResult<IActionResult>(Redirect("/start/result")),
            planned => TodayChoice.NeedsHelpNow(planned) ? Task.FromResult<IActionResult>(Redirect(TodayChoice.Help)) : Show(planned, ct));
    }

    private async Task<IActionResult> Show(PlanOutcome.Incomplete incomplete, CancellationToken ct)
    {
        Now = OpenChoice.Of(incomplete, await today.HasBegunQuestions(ct), knowledge);
        Flare = FlareView.Of(incomplete, desk.Today, knowledge);
        // The card says already what the morning meant.
        IsFromMorning = IsFromMorning && Flare is null;
        return Page();
    }

    private async Task<IActionResult> Show(PlanOutcome.Planned plan, CancellationToken ct)
    {
        var facts = new TodayFacts { Plan = plan, Waiting = await sessions.WaitingIds(ct), IsHeld = await sessions.IsHeld(plan, ct), Knowledge = knowledge };
        Now = NowChoice.Of(facts);
        Also = !facts.IsHeld && facts.Waiting.Count > 0 && !plan.Course.NeedsMorning && facts.Open.FirstOrDefault() is { } open
            ? ($"{SessionName.Part(open.Slot)} session", Wording.About(open), SessionLinks.Check(open.Id))
            : null;
        Walked = WalkedOn(desk.Today, plan.State);
        Walk = facts.IsHeld ? null : plan.Week[0].Walk;
        Days = facts.IsHeld ? [] : [.. plan.Week.Select(day => DayLine.Of(day, desk.Today))];
        Flare = FlareView.Of(plan, desk.Today, knowledge);
        Review = ReviewView.Of(plan, knowledge);
        Morning = Said is null && !plan.Course.NeedsMorning ? MorningChoice.Form(plan, desk.Today, desk.NewId(), knowledge) : null;
        AsksWhyAway = await today.AsksWhyAway(plan, ct);
        Advice = TodayChoice.Advice(plan, knowledge);
        AdviceComesFirst = TodayChoice.IsAdviceFirst(plan);
        Nudge = plan.Advice.Contains(Advices.LessBedRest) ? knowledge.AdviceOf(Advices.LessBedRest) : null;
        Helps = TodayChoice.Helps(plan, knowledge);
        Learn = Reading.OfDay(plan, desk.Today, knowledge);
        Balance = plan.Advice.Contains(Advices.Balance) ? knowledge.AdviceOf(Advices.Balance) : null;
        Direction = DirectionLine.Of(await directions.PlaceIn(plan, ct));
        return Page();
    }

    private static int? WalkedOn(DateOnly day, PatientState state)
    {
        var walks = state.Walks.Where(walk => walk.Day == day).ToList();
        return walks.Count == 0 ? null : walks.Sum(walk => walk.Minutes);
    }
}
