using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning;

/// <summary>The state of a programme, and what a clinician should look at.</summary>
public sealed record StateFinding(ProgrammeState State, ValueList<ReviewTrigger> Reviews, OutcomeFacts Outcomes);

/// <summary>
/// Decides the state of a programme. A flare-up that itself needs a clinician is a review; otherwise a flare-up comes before a
/// gap, a gap before a review, a review before relief. The limits of all that apply hold whatever the state is called.
/// </summary>
public static class StateDecision
{
    /// <summary>The state on the day of the picture.</summary>
    public static StateFinding Of(PersonPicture person)
    {
        var reviews = OfDirection(person).Concat(person.Course.Reviews).DistinctBy(trigger => trigger.Rule).OrderBy(trigger => trigger.Urgency).ThenBy(trigger => trigger.Rule).ToValueList();
        return new StateFinding(StateOf(person, reviews), reviews, person.Course.Outcomes);
    }

    /// <summary>Both directions made it worse and pain reaches below the knee: within a week, until a visit after the test.</summary>
    private static IEnumerable<ReviewTrigger> OfDirection(PersonPicture person)
    {
        var tested = person.State.DirectionTests is [.., var last] ? last.Day : person.On;
        var isSettled = person.State.Consultations.Any(visit => (visit.On ?? visit.Day) >= tested);
        return person.Direction is { NeedsReview: true, Why: { } why } && !isSettled
            ? [new ReviewTrigger(ReviewRuleIds.BothWorse, ReviewUrgency.Week, tested, why with { Rule = ReviewRuleIds.BothWorse })]
            : [];
    }

    private static ProgrammeState StateOf(PersonPicture person, ValueList<ReviewTrigger> reviews)
    {
        if (person.Course.Flare is not null)
        {
            return reviews.Any(trigger => trigger.Rule == ReviewRuleIds.Flares) ? ProgrammeState.Review : ProgrammeState.Flare;
        }

        if (person.Course.Lapse is { } lapse && lapse.IsLapsed)
        {
            return ProgrammeState.Lapsed;
        }

        return reviews.Count > 0 ? ProgrammeState.Review
            : person.IsRelief ? ProgrammeState.Relief
            : person.Course.IsHolding ? ProgrammeState.Maintain
            : ProgrammeState.Build;
    }
}
