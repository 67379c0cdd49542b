using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
using Lumbar.Web.Directions;
using Lumbar.Web.People;
using Lumbar.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lumbar.Web.Pages.Today;

/// <summary>Today: one thing to do now, the walk, the coming days, and what is worth knowing.</summary>
public sealed class IndexModel(PersonDesk desk, SessionDesk sessions, DirectionDesk directions, CurrentPerson person, KnowledgeBase knowledge) : PageModel
{
    /// <summary>Staying in bed does not help.</summary>
    private static readonly RuleId KeepMoving = new("D-15");

    /// <summary>The day in words.</summary>
    public string Date { get; private set; } = "";

    /// <summary>Why the person was sent here, when a session asked for is not in today's plan.</summary>
    public bool IsFromSession { get; private set; }

    /// <summary>The one thing to do now.</summary>
    public NowView Now { get; private set; } = null!;

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

    /// <summary>One line worth knowing, or null.</summary>
    public string? Learn { get; private set; }

    /// <summary>Shows today.</summary>
    public async Task<IActionResult> OnGetAsync(string? from, CancellationToken ct)
    {
        if (await person.Find(ct) is null)
        {
            return Redirect("/");
        }

        Date = Wording.Date(desk.Today);
        IsFromSession = from == "session";
        return await (await desk.Decide(ct)).Match(
            incomplete => Task.FromResult<IActionResult>(Show(incomplete)),
            blocked => Task.FromResult<IActionResult>(Redirect("/start/result")),
            planned => Show(planned, ct));
    }

    private PageResult Show(PlanOutcome.Incomplete incomplete)
    {
        Now = new NowView
        {
            Heading = "A few questions are open",
            What = string.Join(' ', incomplete.Advice.Select(knowledge.AdviceOf)),
            Href = "/start",
            Go = "Carry on",
        };
        return Page();
    }

    private async Task<IActionResult> Show(PlanOutcome.Planned plan, CancellationToken ct)
    {
        var facts = new TodayFacts { Plan = plan, Waiting = await sessions.WaitingIds(ct), IsHeld = await sessions.IsHeld(plan, ct), Knowledge = knowledge };
        Now = NowChoice.Of(facts);
        Also = !facts.IsHeld && facts.Waiting.Count > 0 && facts.Open.FirstOrDefault() is { } open
            ? ($"{SessionName.Part(open.Slot)} session", Wording.About(open), SessionLinks.Check(open.Id))
            : null;
        Walked = WalkedOn(desk.Today, plan.State);
        Walk = facts.IsHeld ? null : plan.Week[0].Walk;
        Days = facts.IsHeld ? [] : [.. plan.Week.Select(day => DayLine.Of(day, desk.Today))];
        string[] advice = [.. plan.Advice.Where(id => id is Advices.Consult or Advices.ContactDoctor)];
        Advice = [.. advice.Select(knowledge.AdviceOf)];
        AdviceComesFirst = advice.Contains(Advices.ContactDoctor);
        Learn = LearnFor(plan);
        Direction = DirectionLine.Of(await directions.PlaceIn(plan, ct));
        return Page();
    }

    private string LearnFor(PlanOutcome.Planned plan)
    {
        var rule = plan.Person.IsRelief || plan.Triage.NotToday ? KeepMoving : plan.Person.Allowed.Id;
        return knowledge.ReasonOf(rule);
    }

    private static int? WalkedOn(DateOnly day, PatientState state)
    {
        var walks = state.Walks.Where(walk => walk.Day == day).ToList();
        return walks.Count == 0 ? null : walks.Sum(walk => walk.Minutes);
    }
}
