using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.2: how long a small ache may take to go, and how far a morning may lie above the usual one.</summary>
public class AcheDaysTests
{
    [Fact]
    public void An_ache_has_all_the_days_of_the_rule_to_go()
    {
        var life = Aching().Morning(2, 2, ache: true).Morning(3, 1);
        Standing(life, 3, rule => rule with { AcheDays = 3 }).ShouldSatisfyAllConditions(it => it.Streak.ShouldBe(1), it => it.Step.ShouldBe(6));
    }

    [Fact]
    public void After_an_amber_day_an_ache_of_which_nothing_more_was_said_ends_the_row()
    {
        var life = Aching().Morning(2, 1).Session(3, 1, 4, LegSymptom.Back, Life.Done("bridge", 6)).Morning(4, 3, ache: true);
        life.Standing(4, "bridge").Streak.ShouldBe(1);
        life.Morning(6, 1).Standing(6, "bridge").ShouldSatisfyAllConditions(it => it.Streak.ShouldBe(0), it => it.Step.ShouldBe(6));
    }

    [Theory]
    [InlineData(4, NextDay.Fine)]
    [InlineData(5, NextDay.NotFine)]
    public void A_morning_is_fine_up_to_as_much_above_the_usual_as_the_rule_says(int pain, NextDay expected)
    {
        var rule = RealKnowledge.Base.Progression.NextDay with { FineRise = 2 };
        var morning = new Morning(Life.Start, A.Pain(pain), LegSymptom.Back, false, false);
        NextDayDecision.Of(morning, UsualMorning.Of(A.Pain(2)), LegSymptom.Back, rule).ShouldBe(expected);
    }

    /// <summary>A session on the first day and a small ache the morning after it; usual is one.</summary>
    private static Life Aching() => Life.Of(person => person.WithEpisode(episode => episode with { PainNow = A.Pain(1) })).Issued(0, ("bridge", 6))
        .Session(0, 1, 2, LegSymptom.Back, Life.Done("bridge", 6)).Morning(1, 3, ache: true);

    private static Standing Standing(Life life, int on, Func<NextDayRule, NextDayRule> change)
    {
        var rules = RealKnowledge.Base.Progression;
        var course = CourseDecision.Of(new CourseRequest
        {
            State = PatientState.Fold(life.Events),
            Knowledge = RealKnowledge.Base with { Progression = rules with { NextDay = change(rules.NextDay) } },
            On = Life.Day(on),
        });
        return course.StandingOf(A.Exercise("bridge"))!;
    }
}
