using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Planning;

/// <summary>What the weeks so far keep out of a plan, and until when.</summary>
public class WhatWaitsTests
{
    private static readonly Life Flared = new Life().Mornings(0, 6, 2).Flare(7).Screened(7);

    [Fact]
    public void The_day_on_which_an_exercise_comes_back_after_red_twice_is_told()
    {
        var bridge = Life.Done("bridge", 6) with { WorstPain = A.Pain(8) };
        var life = new Life().Issued(0, ("bridge", 6)).Session(1, Life.Done("bridge", 6)).Session(3, 2, 8, LegSymptom.Back, bridge)
            .Session(6, 2, 8, LegSymptom.Back, bridge).Morning(7, 2).Session(12, Life.Done("bird-dog", 0)).Session(18, Life.Done("bird-dog", 0));
        Told(life.Plan(19), "bridge", ProgressionRuleIds.Out).ShouldBe([("until", "2026-01-25")]);
        life.Standing(19, "bridge").OutUntil.ShouldBe(new DateOnly(2026, 1, 25));
    }

    [Fact]
    public void What_stands_in_for_an_exercise_that_was_red_is_told_with_the_day_until_which_it_does()
    {
        var life = new Life().Issued(0, ("bird-dog", 4)).Session(1, 2, 8, LegSymptom.Back, Life.Done("bird-dog", 4)).Morning(2, 2);
        Told(life.Plan(5), "bird-dog", ProgressionRuleIds.Easier).ShouldBe([("easier", "quadruped-leg-extension"), ("until", "2026-01-20")]);
    }

    [Fact]
    public void In_a_flare_up_the_direction_that_was_tested_and_eases_stays_as_far_as_it_is_gentle()
    {
        var plan = Flared.And(A.Tested(TestedDirection.Extension, A.At(Life.Day(7), 14), 5, 2)).Plan(8);
        Rests(plan, "prone-press-up").ShouldBeFalse();
        Rests(plan, "prone-back-extension").ShouldBeTrue("it loads");
        Rests(plan, "knee-to-chest-single").ShouldBeTrue("it goes the other way");
    }

    [Fact]
    public void In_a_flare_up_a_direction_that_was_only_told_rests()
    {
        var told = Flared with { Person = Flared.Person.WithEpisode(episode => episode with { EasedBy = [Ease.Walking] }) };
        told.Plan(8).Person.Direction.Preference.ShouldBe(DirectionPreference.Extension);
        Rests(told.Plan(8), "prone-press-up").ShouldBeTrue();
    }

    private static bool Rests(PlanOutcome.Planned plan, string exercise) => plan.Eligibility.Excluded
        .Any(excluded => excluded.Exercise.Id.Value == exercise && excluded.Reasons.Any(reason => reason.Rule == ProgressionRuleIds.FlareRest));

    private static IEnumerable<(string Name, string Value)> Told(PlanOutcome.Planned plan, string exercise, Core.Units.RuleId rule) => plan.Eligibility.Excluded
        .Single(excluded => excluded.Exercise.Id.Value == exercise).Reasons.Single(reason => reason.Rule == rule).Facts.Select(fact => (fact.Name, fact.Value));
}
