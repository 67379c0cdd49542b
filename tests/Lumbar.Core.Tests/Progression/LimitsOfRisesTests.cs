using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4: no dose rises beyond the limits of a person's conditions, whichever kind of limit it is.</summary>
public class LimitsOfRisesTests
{
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void With_heart_disease_only_what_felt_easy_rises(int effort, bool rises)
    {
        Rises(Held("heart-disease", effort)).ShouldBe(rises);
        Rises(Held(null, effort)).ShouldBeTrue();
    }

    [Fact]
    public void With_glaucoma_holds_stay_short()
    {
        Rises(Held("glaucoma", effort: 2)).ShouldBeFalse();
        Rises(Held(null, effort: 2)).ShouldBeTrue();
    }

    [Fact]
    public void While_pain_is_easily_stirred_repetitions_stay_few()
    {
        Rises(Bent(new Life())).ShouldBeTrue();
        Missing(Bent(new Life().Irritable(1, worst: 8)), 5).ShouldBe([ProgressionRuleIds.BeyondLimit, ProgressionRuleIds.InRelief]);
    }

    private static bool Rises(Life life) => life.Course(5).Proposals.Any(proposal => proposal.IsRise);

    private static RuleId[] Missing(Life life, int on) =>
        [.. life.Course(on).Outlooks.Single(outlook => outlook.Exercise == A.Exercise("heel-slide")).Missing.Select(reason => reason.Rule)];

    /// <summary>A hold of five seconds that is ready for eight.</summary>
    private static Life Held(string? condition, int effort) => new[] { 0, 2, 4 }.Aggregate(
        Life.Of(person => (condition is { } known ? person.Having(known) : person).WithPreferences(wishes => wishes with { DaysPerWeek = 3 }))
            .Issued(0, ("bird-dog", 2), ("heel-slide", 0)),
        (life, day) => life.Session(day, Life.Done("bird-dog", 2) with { Effort = Effort.Of(effort) }).Morning(day + 1, 2));

    private static Life Bent(Life life) => new[] { 0, 2, 4 }.Aggregate(
        life.Issued(0, ("bridge", 0), ("heel-slide", 0)), (so, day) => so.Session(day, Life.Done("heel-slide", 0)).Morning(day + 1, 2));
}
