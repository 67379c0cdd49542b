using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Web.Pages.Plan;

/// <summary>A change of an amount that took place, and why.</summary>
public sealed record DoseChange
{
    private const int Days = 28;
    private const int Most = 5;

    /// <summary>The exercise.</summary>
    public required string Name { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The amount before.</summary>
    public required string From { get; init; }

    /// <summary>The amount since.</summary>
    public required string To { get; init; }

    /// <summary>Whether it went up.</summary>
    public required bool IsRise { get; init; }

    /// <summary>Why, in one line.</summary>
    public required string Because { get; init; }

    /// <summary>The rule behind it.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The last changes, the latest first.</summary>
    public static IReadOnlyList<DoseChange> Lately(PlanOutcome.Planned plan, KnowledgeBase knowledge) =>
    [
        .. plan.Course.Proposals.Reverse()
            .Where(proposal => proposal.Status == ProposalStatus.Applied && proposal.From != proposal.To && plan.Person.On.DayNumber - proposal.On.DayNumber < Days)
            .Select(proposal => Of(proposal, plan, knowledge)).OfType<DoseChange>().Take(Most),
    ];

    private static DoseChange? Of(DoseProposal proposal, PlanOutcome.Planned plan, KnowledgeBase knowledge) =>
        knowledge.TryFind(proposal.Exercise, out var exercise) && exercise.Ladder is not null
            ? new DoseChange
            {
                Name = exercise.Name,
                On = proposal.On,
                From = Doses.Of(exercise, proposal.From, plan, knowledge),
                To = Doses.Of(exercise, proposal.To, plan, knowledge),
                IsRise = proposal.IsRise,
                Because = ReasonText.Of(proposal.Why, knowledge),
                Reasons = [proposal.Why],
            }
            : null;
}
