using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;
using Lumbar.Web.Sessions;

namespace Lumbar.Web.Pages.Today;

/// <summary>Chooses what stands round the now-card.</summary>
public static class TodayChoice
{
    /// <summary>Where someone finds a person to talk to.</summary>
    public const string Help = "/measures/help";

    private static readonly string[] First = [Advices.ContactDoctor, Advices.BedRestTooLong];
    private static readonly string[] Shown = [Advices.ContactDoctor, Advices.BedRestTooLong, Advices.Consult, Advices.FlareLasts];

    /// <summary>Whether help comes before anything else (RF-12).</summary>
    public static bool NeedsHelpNow(PlanOutcome.Planned plan) => plan.Finding.Reviews.Any(trigger => trigger.Urgency == ReviewUrgency.Now);

    /// <summary>Whether there is a plan, or was one that waits for answers; never while exercise is closed.</summary>
    public static bool HasPlan(PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Planned => true,
        PlanOutcome.Incomplete => outcome.State.Programme is not null,
        _ => false,
    };

    /// <summary>Whom to see, the most pressing first. A review has its own notice, which says whom to see already.</summary>
    public static IReadOnlyList<string> Advice(PlanOutcome.Planned plan, KnowledgeBase knowledge) =>
    [
        .. Shown.Where(id => plan.Advice.Contains(id) && !(id is Advices.Consult or Advices.FlareLasts && plan.Finding.Reviews.Count > 0)).Select(knowledge.AdviceOf),
    ];

    /// <summary>Whether that should not wait.</summary>
    public static bool IsAdviceFirst(PlanOutcome.Planned plan) => plan.Advice.Any(First.Contains);

    /// <summary>What helps for now, in one line each; none while building.</summary>
    public static IReadOnlyList<string> Helps(PlanOutcome.Planned plan, KnowledgeBase knowledge) =>
        plan.Person.IsRelief ? [.. CardsFor(TimeOf(plan), knowledge).Select(card => card.Short)] : [];

    /// <summary>The cards for a time, in their order.</summary>
    public static IEnumerable<SelfCareCard> CardsFor(SelfCareTime time, KnowledgeBase knowledge) => knowledge.SelfCare.Where(card => card.For.Contains(time));

    /// <summary>Where a card comes from, in words.</summary>
    public static string SourcesOf(SelfCareCard card, KnowledgeBase knowledge) =>
        string.Join(". ", card.Sources.Select(source => knowledge.SourceOf(source).Citation)) + ".";

    /// <summary>The time a programme is in, as the cards see it.</summary>
    public static SelfCareTime TimeOf(PlanOutcome outcome) => outcome.Course.Flare is not null
        ? SelfCareTime.Flare
        : outcome is PlanOutcome.Planned { Person.IsRelief: true } ? SelfCareTime.Relief : SelfCareTime.Build;
}

/// <summary>A calm notice that a clinician should look again, with the reasons.</summary>
public sealed record ReviewView(string What, IReadOnlyList<string> Because, ValueList<Reason> Reasons)
{
    /// <summary>The notice, or null when nothing is open.</summary>
    public static ReviewView? Of(PlanOutcome.Planned plan, KnowledgeBase knowledge)
    {
        if (plan.Finding.Reviews is not [_, ..] reviews)
        {
            return null;
        }

        var soon = plan.Advice.Contains(Advices.ReviewSoon) ? "Please go within a week. " : "";
        return new(
            $"{soon}Until then your exercises stay as they are. The letter tells what happened.",
            [.. reviews.Select(trigger => ReasonText.Of(trigger.Why, knowledge)).Distinct()],
            reviews.Select(trigger => trigger.Why).ToValueList());
    }
}

/// <summary>How a flare-up stands on a day.</summary>
public sealed record FlareView
{
    /// <summary>The day of it, the first being 1.</summary>
    public required int Day { get; init; }

    /// <summary>When it counts as over.</summary>
    public required string Ends { get; init; }

    /// <summary>How work begins again.</summary>
    public required string Then { get; init; }

    /// <summary>When a clinician is advised, while that day is still to come; or null.</summary>
    public required string? Later { get; init; }

    /// <summary>Why it counts as one.</summary>
    public required Reason Why { get; init; }

    /// <summary>The view of the flare-up that lasts, or null; none while exercise is closed.</summary>
    public static FlareView? Of(PlanOutcome outcome, DateOnly today, KnowledgeBase knowledge) =>
        TodayChoice.HasPlan(outcome) && outcome.Course.Flare is { } flare ? Of(flare, today, knowledge) : null;

    /// <summary>The view of a spell.</summary>
    public static FlareView Of(FlareSpell flare, DateOnly today, KnowledgeBase knowledge)
    {
        var rule = knowledge.Progression.Flare;
        var advised = flare.FirstDay.AddDays(rule.AdviseDays + 1);
        return new()
        {
            Day = today.DayNumber - flare.FirstDay.DayNumber + 1,
            Ends = $"When {Wording.Number(rule.OverDays)} mornings in a row are near your usual {flare.Usual}. The morning check shows it.",
            Then = $"Work begins again {Wording.Number(rule.ReturnSteps)} steps lower than before, and stays there for {Wording.Number(rule.ReturnSessions)} good days with a session. Then it goes on as usual.",
            Later = today < advised ? $"If it has not eased by {Wording.Date(advised)}, ask a clinician about it. We will remind you." : null,
            Why = flare.Why,
        };
    }
}
