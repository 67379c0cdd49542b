using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Planning;

/// <summary>
/// Decides the walking of the week from everything that speaks for or against more of it: walks done, sessions that were
/// too much, mornings that were not fine, flare-ups, gaps, and days on which strength went up. Source: rules.md section 9.
/// </summary>
public static class WalkDecision
{
    /// <summary>The week of walking, or null when walking is ruled out or not wanted.</summary>
    public static WalkWeek? Of(PersonPicture person, EligibilityOutcome eligibility, KnowledgeBase knowledge) =>
        eligibility.Eligible.Any(exercise => exercise.Id == WalkStart.Walk)
            ? WalkRamp.Of(Request(person, eligibility.Applying.Any(row => row.WalkInIntervals), knowledge))
            : null;

    private static WalkRequest Request(PersonPicture person, bool inIntervals, KnowledgeBase knowledge)
    {
        var (state, course) = (person.State, person.Course);
        return new WalkRequest
        {
            ComfortableMinutes = ComfortableAtTheStart(person),
            Walks = state.Walks.Select(WalkEntry.Of).ToValueList(),
            Marks = Marks(course),
            IsSlow = day => IsSlow(person, day, knowledge),
            HasLowerLimbTrouble = day => HasTrouble(person, day, knowledge.Walking.LowerLimb),
            StrengthRaised = Raised(course, knowledge),
            IsHeld = HeldDays.Of(course, knowledge.Progression.Lapse).Has,
            InIntervals = inIntervals,
            InFlare = course.Flare is not null,
            On = person.On,
            Rule = knowledge.Walking,
        };
    }

    /// <summary>What was comfortable when walking began: a later answer does not move what was reached since.</summary>
    private static int ComfortableAtTheStart(PersonPicture person)
    {
        RecordEvent.PreferencesSet? told = null;
        foreach (var wishes in person.State.Events.OfType<RecordEvent.PreferencesSet>())
        {
            told = told is null || person.State.Walks is not [var first, ..] || wishes.At <= first.At ? wishes : told;
        }

        return (told ?? person.Preferences).ComfortableWalkMinutes;
    }

    private static ValueList<WalkMark> Marks(CourseOutcome course) =>
    [
        .. course.Sessions.Where(session => session.Colour >= SessionColour.Red).Select(session => new WalkMark(session.Day, WalkMarkKind.Red)),
        .. course.Mornings.Where(morning => morning.Reading == NextDay.NotFine).Select(morning => new WalkMark(morning.Day, WalkMarkKind.NotOk)),
    ];

    private static HashSet<DateOnly> Raised(CourseOutcome course, KnowledgeBase knowledge) => course.Proposals
        .Where(proposal => proposal is { IsRise: true, Status: ProposalStatus.Applied } && knowledge.ExerciseOf(proposal.Exercise).IsStrengthening)
        .Select(proposal => proposal.On)
        .ToHashSet();

    private static bool IsSlow(PersonPicture person, DateOnly day, KnowledgeBase knowledge) => SlowWalking.Is(
        new PersonFacts(person.State, day).Number(NumberFact.Age),
        On(person.Course, day)?.Irritability,
        HasTrouble(person, day, knowledge.Walking.LowerLimb),
        knowledge.Walking.Slow);

    private static bool HasTrouble(PersonPicture person, DateOnly day, LowerLimbRule rule)
    {
        var described = person.State.Descriptions.LastOrDefault(told => told.Day <= day) ?? person.State.Descriptions[0];
        return LowerLimb.IsTroubled(On(person.Course, day)?.Leg, described.Conditions, rule);
    }

    private static BackThen? On(CourseOutcome course, DateOnly day) => course.Changes.LastOrDefault(change => change.From <= day);
}
