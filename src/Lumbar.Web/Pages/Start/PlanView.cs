using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Web.Pages.Start;

/// <summary>The outcome of someone who may start: what starts, whom to see, what was left out and why.</summary>
public sealed class PlanView(PlanOutcome.Planned planned, ResultModel result)
{
    /// <summary>The plan.</summary>
    public PlanOutcome.Planned Planned => planned;

    /// <summary>The programme.</summary>
    public Programme Programme => planned.Programme;

    /// <summary>Whether something was adapted.</summary>
    public bool IsAdapted => planned.Triage.Tier == Tier.T3;

    /// <summary>The heading.</summary>
    public string Heading => planned.Triage.NotToday ? NotToday.Title
        : Cautions is [var first, ..] ? first.Title
        : IsAdapted ? "You can start an adapted plan" : "You can start your plan";

    /// <summary>The sentence below it: what this person told and what follows from it.</summary>
    public string Lead => planned.Triage.NotToday
        ? result.TextOf(NotToday).After(NotToday.Title)
        : ReasonText.Of(Why[0], Knowledge);

    /// <summary>The texts that ask for caution.</summary>
    public IReadOnlyList<Message> Cautions => [.. result.Messages(row => row is { Tier: Tier.T3, Cleared: false })];

    /// <summary>What a clinician has been seen about, so that it is a caution now and no longer a bar.</summary>
    public IReadOnlyList<string> Cleared => [.. result.Messages(row => row.Cleared).Select(message => message.Reason)];

    /// <summary>What a text says besides its heading.</summary>
    public string TextOf(Message message) => result.TextOf(message) is var text
        ? string.Join(' ', text.After(message.Title), string.Join(' ', text.Calls), string.Join(' ', text.Refusals)).Trim()
        : "";

    /// <summary>Short advice. A leg that waits for a doctor has its own text, and that is not said twice.</summary>
    public IReadOnlyList<string> AdviceLines =>
    [
        .. planned.Advice
            .Where(id => id is not Advices.NotToday && !(id is Advices.ContactDoctor or Advices.Consult && planned.Advice.Contains(Advices.ContactDoctor)))
            .Select(Knowledge.AdviceOf),
    ];

    /// <summary>Why there are no exercises but walking, or null.</summary>
    public string? TooFew => Programme.HasTooFew ? Knowledge.ReasonOf(RuleIds.TooFew) : null;

    /// <summary>The walks of the week in words, or null for none.</summary>
    public string? Walk
    {
        get
        {
            var walks = planned.Week.Select(day => day.Walk).OfType<WalkPlan>().ToList();
            if (walks is not [var first, ..])
            {
                return null;
            }

            var bout = first.Bouts == 1 ? $"{first.Minutes} minutes" : $"{first.Bouts} times {first.Minutes} minutes";
            return walks.Count == 1 ? $"{bout}, one day this week" : $"{bout}, {walks.Count} days this week";
        }
    }

    /// <summary>What was left out.</summary>
    public LeftOut LeftOut => LeftOut.Of(planned.Eligibility, Knowledge);

    /// <summary>Why the plan begins the way it does.</summary>
    public IReadOnlyList<Reason> Why => [.. planned.Person.ReliefReasons, planned.Person.Irritability.Why];

    /// <summary>A reason as a sentence.</summary>
    public string Say(Reason reason) => ReasonText.Of(reason, Knowledge);

    /// <summary>Where a rule comes from, or nothing.</summary>
    public string? Citation(SourceId? source) => source is { } id ? Knowledge.SourceOf(id).Citation : null;

    private KnowledgeBase Knowledge => result.Intake.Knowledge;

    private Message NotToday => result.Messages(row => row.TodayOnly).First();
}
