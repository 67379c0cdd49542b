using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4: the work of a week grows by a fifth at most, so a larger step reaches only some sessions first.</summary>
public class GrowthTests
{
    [Fact]
    public void No_step_of_a_ladder_with_load_asks_for_more_than_a_quarter_more()
    {
        foreach (var ladder in RealKnowledge.Base.Ladders.Where(ladder => ladder.NeedsRestDay))
        {
            var work = ladder.Steps.Select(WeeklyWork.OfSession).ToList();
            work.Zip(work.Skip(1)).ShouldAllBe(pair => pair.Second > pair.First && pair.Second * 4 <= pair.First * 5, ladder.Name);
        }
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(2, 1)]
    public void A_step_of_a_quarter_reaches_only_some_sessions_in_its_first_seven_days(int sessions, int first)
    {
        var standing = Raised("bridge", 4, sessions);
        standing.Step.ShouldBe(5);
        standing.PhaseIn.ShouldBe(new PhaseIn { From = Life.Day(3), Until = Life.Day(10), StepBefore = 4, NewSessions = first, Sessions = sessions });
    }

    [Fact]
    public void A_step_of_a_fifth_reaches_every_session_at_once() => Raised("bridge", 1, 3).ShouldSatisfyAllConditions(
        standing => standing.Step.ShouldBe(2),
        standing => standing.PhaseIn.ShouldBeNull());

    [Fact]
    public void With_one_session_a_week_a_step_of_a_quarter_waits() => Raised("bridge", 4, 1).Step.ShouldBe(4);

    [Fact]
    public void What_carries_no_load_rises_at_once() => Raised("cat-camel", 0, 3).ShouldSatisfyAllConditions(
        standing => standing.Step.ShouldBe(1),
        standing => standing.PhaseIn.ShouldBeNull());

    [Fact]
    public void Two_of_three_sessions_are_new_and_the_first_is()
    {
        var phaseIn = new PhaseIn { From = Life.Day(0), Until = Life.Day(7), StepBefore = 4, NewSessions = 2, Sessions = 3 };
        Enumerable.Range(0, 6).Select(phaseIn.IsNew).ShouldBe([true, true, false, true, true, false]);
        Enumerable.Range(0, 4).Select((phaseIn with { NewSessions = 1, Sessions = 2 }).IsNew).ShouldBe([true, false, true, false]);
    }

    [Fact]
    public void The_plan_offers_the_old_dose_in_the_third_session_and_the_new_one_after_seven_days()
    {
        var life = Rising("bridge", 4, 3);
        Doses(life, 3).ShouldBe([20, 20, 16]);
        life = life.Session(4, Life.Done("bridge", 5)).Morning(5, 2);
        Doses(life, 5).ShouldBe([20, 16, 20]);
    }

    [Fact]
    public void After_seven_days_every_session_is_new()
    {
        Rising("bridge", 4, 3).Standing(9, "bridge").PhaseIn.ShouldNotBeNull();
        Rising("bridge", 4, 3).Session(7, Life.Done("wall-sit", 0)).Standing(10, "bridge").PhaseIn.ShouldBeNull();
    }

    [Fact]
    public void A_short_gap_does_not_end_the_first_seven_days_early()
    {
        var life = Rising("bridge", 4, 3);
        life.Course(7).Lapse.ShouldNotBeNull();
        life.Standing(7, "bridge").PhaseIn.ShouldNotBeNull();
    }

    [Fact]
    public void Easing_off_ends_them()
    {
        var life = Rising("bridge", 4, 3).Session(4, Life.Done("bridge", 5)).Morning(5, 4);
        life.Standing(5, "bridge").ShouldSatisfyAllConditions(it => it.Step.ShouldBe(4), it => it.PhaseIn.ShouldBeNull());
    }

    private static Standing Raised(string exercise, int step, int days) => Rising(exercise, step, days).Standing(4, exercise);

    private static Life Rising(string exercise, int step, int days) =>
        Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = days })).Issued(0, (exercise, step), ("bird-dog", 0))
            .Session(0, Life.Done(exercise, step)).Morning(1, 2).Session(2, Life.Done(exercise, step)).Morning(3, 2);

    /// <summary>The repetitions of the bridge in the sessions of the week ahead.</summary>
    private static IEnumerable<int> Doses(Life life, int on) => life.Plan(on).Week
        .SelectMany(day => day.Sessions.SelectMany(session => session.Items).Where(item => item.Exercise.Id == A.Exercise("bridge"))
            .Select(item => item.Dose.TotalRepetitions));
}
