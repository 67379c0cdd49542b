using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>The course is told as of the day that is asked for, not as of the last entry.</summary>
public class CourseOnADayTests
{
    [Fact]
    public void What_a_dose_still_waits_for_follows_the_phase_of_the_day()
    {
        // The last morning is in the sixth week of the pain; the seventh allows more effort.
        var life = Life.Of(person => person.OnsetDaysAgo(37).WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 1), ("bird-dog", 0));
        var item = Life.Done("bridge", 1) with { Effort = Effort.Of(3) };
        life = life.Session(0, item).Morning(1, 2).Session(3, item).Morning(4, 2);
        Missing(life, 4).ShouldBe([ProgressionRuleIds.NeedsEase]);
        Missing(life, 5).ShouldBeEmpty();
    }

    [Fact]
    public void A_review_that_an_answer_called_for_stands_open_on_the_same_day() =>
        new Life().Measured(0, "weekly", ("mood", 2)).Course(0).Reviews.Select(review => review.Rule.Value).ShouldBe(["RF-12"]);

    [Fact]
    public void A_rise_has_reached_every_session_once_its_first_week_is_over_though_nothing_was_told_since()
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 4), ("bird-dog", 0))
            .Session(0, Life.Done("bridge", 4)).Morning(1, 2).Session(2, Life.Done("bridge", 4)).Morning(3, 2)
            .Session(5, Life.Done("bridge", 5)).Session(8, Life.Done("bridge", 5));
        life.Standing(9, "bridge").PhaseIn.ShouldNotBeNull();
        life.Standing(10, "bridge").PhaseIn.ShouldBeNull();
    }

    [Fact]
    public void After_a_gap_only_the_first_morning_is_needed()
    {
        var life = new Life().Issued(0, ("bridge", 6)).Session(0, Life.Done("bridge", 6)).Session(16, Life.Done("bridge", 4));
        life.Course(17).NeedsMorning.ShouldBeTrue();
        life.Morning(17, 2).Session(18, Life.Done("bridge", 4)).Course(19).NeedsMorning.ShouldBeFalse();
    }

    [Fact]
    public void A_morning_that_says_how_one_session_was_says_nothing_of_a_later_one()
    {
        var life = new Life().Issued(0, ("bridge", 4), ("bird-dog", 0)).Mornings(-7, 0, 0).Session(0, Life.Done("bridge", 4)).Morning(1, 3, ache: true)
            .Session(1, Life.Done("bird-dog", 0)).Morning(2, 3, ache: true);
        life.Course(2).Sessions.Select(session => session.NextDay).ShouldBe([NextDay.NotFine, NextDay.Unknown]);
    }

    private static IEnumerable<RuleId> Missing(Life life, int day) =>
        life.Course(day).Outlooks.Single(outlook => outlook.Exercise == A.Exercise("bridge")).Missing.Select(reason => reason.Rule);
}
