using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>What must not rise, and what must be told, when several things come together.</summary>
public class RedAndRisesTests
{
    private const int Whole = 100;

    [Fact]
    public void Calm_days_that_a_morning_closes_after_a_red_session_raise_nothing()
    {
        var life = Life.Of(person => person.WithEpisode(episode => episode with { PainNow = A.Pain(1) }).WithPreferences(wishes => wishes with { DaysPerWeek = 3 }))
            .Issued(0, ("bridge", 0), ("bird-dog", 0))
            .Session(0, Life.Done("bridge", 0)).Morning(1, 3, ache: true).Session(1, 1, 1, LegSymptom.Back, Life.Done("bridge", 0))
            .And(A.Session(A.At(Life.Day(2), 6)) with { PainBefore = A.Pain(1), WorstPain = A.Pain(8), Items = [Life.Done("bridge", 0)] }).Morning(2, 1);

        life.Step(2, "bridge").ShouldBe(0);
    }

    [Fact]
    public void More_days_soon_after_a_rise_are_measured_against_the_week_before_it()
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 2 })).Issued(0, ("bridge", 4), ("bird-dog", 0))
            .Session(0, Life.Done("bridge", 4)).Morning(1, 2).Session(2, Life.Done("bridge", 4)).Morning(3, 2);
        var more = life.And(life.Person.Preferences! with { At = A.At(Life.Day(4), 9), DaysPerWeek = 3 });
        var ladder = Life.LadderOf("bridge");

        life.Step(3, "bridge").ShouldBe(5);
        var week = WeeklyWork.Of(ladder, more.Step(4, "bridge"), more.Standing(4, "bridge").PhaseIn, 3);
        (week * Whole).ShouldBeLessThanOrEqualTo(WeeklyWork.Of(ladder, 4, null, 2) * (Whole + RealKnowledge.Base.Progression.Progress.FamilyGrowthPercent));
    }

    [Fact]
    public void Fewer_days_than_were_to_be_new_hold_no_more_than_the_new_ones()
    {
        var ladder = Life.LadderOf("bridge");
        var phaseIn = new PhaseIn { From = Life.Day(0), Until = Life.Day(7), StepBefore = 4, NewSessions = 2, Sessions = 3 };

        WeeklyWork.Of(ladder, 5, phaseIn, sessions: 1).ShouldBe(WeeklyWork.OfSession(ladder.Steps[5]));
    }

    [Fact]
    public void What_becomes_more_urgent_is_told_as_urgent()
    {
        var reviews = new Life().Flare(0).Mornings(15, 16, 5).Morning(17, 5, LegSymptom.Thigh).Course(17).Reviews;

        reviews.Select(trigger => trigger.Urgency).ShouldBe([ReviewUrgency.Week]);
    }
}
