using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>Every law of a virtual life.</summary>
public static class AllLaws
{
    /// <summary>The laws for one person; they remember what they saw, so each person needs their own.</summary>
    public static ValueList<ILaw> For(KnowledgeBase knowledge) =>
    [
        new ClosedUntilSeen(knowledge.Triage),
        new NoRiseInFlareOrGap(),
        new NoRiseUnknown(),
        new NotHigherAfterRed(),
        new StepGrowth(),
        new FamilyGrowth(),
        new FewRisesAWeek(),
        new RisesAreExplained(),
        new WalkGrowth(),
        new OneRiseAtATime(),
        new NothingForbidden(),
        new AbdominalsBalanced(),
        new WithinMinutes(),
        new StartGateHolds(id => knowledge.TryFind(id, out var exercise) ? exercise : null),
    ];

    /// <summary>The laws that are tried out by deciding once more, on some of the days.</summary>
    public static readonly ValueList<ITrial> Trials = [new MorePainNeverMoreLoad(), new SameRecordSamePlan()];
}
