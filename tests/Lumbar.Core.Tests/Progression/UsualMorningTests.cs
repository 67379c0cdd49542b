using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md sections 0, 6.2 and 7: what is usual on a day, and when whole weeks rise.</summary>
public class UsualMorningTests
{
    [Fact]
    public void This_mornings_pain_is_not_yet_part_of_what_is_usual()
    {
        var life = new Life().Morning(0, 2).Morning(1, 2).Morning(2, 3).Morning(3, 3);
        life.Course(4).Usual.ShouldBe(new UsualMorning(5));
        life.Morning(4, 3).Course(4).Usual.ShouldBe(new UsualMorning(5));
    }

    [Fact]
    public void After_a_second_long_gap_the_pain_on_that_return_is_the_measure()
    {
        var life = new Life().Session(0, Life.Done("bridge", 0))
            .Session(20, 5, 5, LegSymptom.Back, Life.Done("bridge", 0)).Session(40, 3, 3, LegSymptom.Back, Life.Done("bridge", 0));
        life.Course(21).Usual.ShouldBe(UsualMorning.Of(A.Pain(5)));
        life.Course(41).Usual.ShouldBe(UsualMorning.Of(A.Pain(3)));
    }

    [Theory]
    [InlineData(4, 6, true)]
    [InlineData(4, 5, false)]
    [InlineData(3, 5, false)]
    public void Two_weeks_running_must_both_rise_by_as_much_as_the_rule_says(int second, int third, bool begins)
    {
        var life = new Life().Mornings(0, 6, 2).Mornings(7, 13, second).Mornings(14, 20, third);
        Course(life, 20, rules => rules with
        {
            NextDay = rules.NextDay with { WeekRise = 2, WeekRiseAtOnce = 3 }, Flare = rules.Flare with { Rise = 9, RiseAtOnce = 9 },
        }).Flares.Any().ShouldBe(begins);
    }

    [Fact]
    public void A_shorter_look_back_takes_the_latest_mornings_of_a_week()
    {
        var course = Course(new Life().Mornings(0, 13, 2), 14, rules => rules with { NextDay = rules.NextDay with { BaselineDays = 3 } });
        course.Usual.ShouldBe(UsualMorning.Of(A.Pain(2)));
        course.Flares.ShouldBeEmpty();
    }

    private static CourseOutcome Course(Life life, int on, Func<ProgressionRules, ProgressionRules> change) => CourseDecision.Of(new CourseRequest
    {
        State = PatientState.Fold(life.Events),
        Knowledge = RealKnowledge.Base with { Progression = change(RealKnowledge.Base.Progression) },
        On = Life.Day(on),
    });
}
