using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md sections 4 and 6.6: relief begins at once and ends only after three known, bearable days.</summary>
public class IrritabilityWatchTests
{
    [Theory]
    [InlineData(6, false, 120, false)]
    [InlineData(7, false, 0, true)]
    [InlineData(0, true, 0, true)]
    [InlineData(0, false, 121, true)]
    public void High_irritability_is_relief_at_once(int worst, bool atRest, int settle, bool isRelief) =>
        IsRelief(new Life().Irritable(1, worst, atRest, settle), 1).ShouldBe(isRelief);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Below_the_knee_five_is_enough(int worst, bool isRelief) =>
        IsRelief(new Life().Morning(1, 2, LegSymptom.BelowKnee).Irritable(1, worst), 1).ShouldBe(isRelief);

    [Fact]
    public void Three_days_of_at_most_moderate_irritability_end_it()
    {
        var life = High().Irritable(4, worst: 6).Morning(5, 6);
        IsRelief(life, 5).ShouldBeTrue();
        IsRelief(life.Morning(6, 6), 6).ShouldBeFalse();
        IsRelief(life.Morning(6, 7), 6).ShouldBeTrue();
    }

    [Fact]
    public void A_day_of_which_nothing_is_known_does_not_count()
    {
        var life = High().Irritable(4, worst: 3).Morning(6, 2).Morning(7, 2);
        IsRelief(life, 7).ShouldBeTrue();
        IsRelief(life.Morning(8, 2), 8).ShouldBeFalse();
    }

    [Fact]
    public void Two_entries_on_a_day_are_one_day() => IsRelief(High().Irritable(4, worst: 3).Morning(4, 2).Morning(5, 2).Session(5, Life.Done("heel-slide", 0)), 5).ShouldBeTrue();

    [Fact]
    public void A_bad_session_begins_the_three_days_again()
    {
        var life = High().Irritable(4, worst: 3).Morning(5, 2).Session(5, 2, 7, LegSymptom.Back, Life.Done("heel-slide", 0)).Morning(6, 2).Morning(7, 2);
        IsRelief(life, 7).ShouldBeTrue();
        IsRelief(life.Morning(8, 2), 8).ShouldBeFalse();
    }

    [Fact]
    public void Calm_mornings_alone_do_not_end_it() => IsRelief(High().Mornings(2, 20, 1), 20).ShouldBeTrue();

    [Fact]
    public void It_can_begin_again_and_needs_three_days_again()
    {
        var life = High().Irritable(4, worst: 3).Morning(5, 2).Morning(6, 2).Irritable(8, worst: 8);
        IsRelief(life, 7).ShouldBeFalse();
        IsRelief(life, 8).ShouldBeTrue();
        IsRelief(life.Irritable(9, worst: 3).Morning(10, 2), 10).ShouldBeTrue();
        IsRelief(life.Irritable(9, worst: 3).Morning(10, 2).Morning(11, 2), 11).ShouldBeFalse();
    }

    [Fact]
    public void Told_anew_it_is_read_anew()
    {
        var life = new Life();
        var told = life.And(life.Person.Episode! with { At = A.At(Life.Day(2)), WorstPain24h = A.Pain(9) });
        IsRelief(told, 2).ShouldBeTrue();
        Level(told, 2).ShouldBe(Irritability.High);
        Level(new Life(), 2).ShouldBe(Irritability.Low);
        Level(new Life().Irritable(1, worst: 4), 2).ShouldBe(Irritability.Moderate);
        IrritabilityWatch.Of([], RealKnowledge.Base.Planning.Irritability, RealKnowledge.Base.Progression.State).Level.ShouldBeNull();
    }

    [Fact]
    public void The_plan_is_relief_until_then_and_says_why()
    {
        var life = High().Irritable(4, worst: 3).Morning(5, 2);
        life.Plan(2).Finding.State.ShouldBe(ProgrammeState.Relief);
        var waiting = life.Plan(5);
        waiting.Finding.State.ShouldBe(ProgrammeState.Relief);
        waiting.Person.ReliefReasons.Select(reason => reason.Rule).ShouldBe([ProgressionRuleIds.NotCalmYet]);
        life.Morning(6, 2).Plan(6).Finding.State.ShouldBe(ProgrammeState.Build);
    }

    [Fact]
    public void What_goes_on_in_relief_begins_again_small_and_does_not_rise()
    {
        var life = new Life().Issued(0, ("draw-in-maneuver", 4), ("heel-slide", 0), ("bridge", 6)).Irritable(1, worst: 8);
        life.Step(1, "draw-in-maneuver").ShouldBe(0);
        life.Step(1, "bridge").ShouldBe(6);
        life = new[] { 1, 3, 5, 8 }.Aggregate(life, (so, day) => so.Session(day, Life.Done("draw-in-maneuver", 0), Life.Done("heel-slide", 0)).Morning(day + 1, 2));
        life.Course(9).Proposals.ShouldAllBe(proposal => !proposal.IsRise);
        life.Plan(9).Programme.Exercises.ShouldAllBe(candidate => candidate.Step == 0);
    }

    [Fact]
    public void A_leg_symptom_that_nobody_has_looked_at_keeps_doses_as_relief_does()
    {
        Raised(leg: LegSymptom.Back, answer: false, seen: false).ShouldBeTrue();
        Raised(leg: LegSymptom.Thigh, answer: false, seen: false).ShouldBeFalse();
        Raised(leg: LegSymptom.Back, answer: true, seen: false).ShouldBeFalse();
        Raised(leg: LegSymptom.Thigh, answer: true, seen: true).ShouldBeTrue();
    }

    private static bool Raised(LegSymptom leg, bool answer, bool seen)
    {
        var life = Life.Of(person => person.WithEpisode(episode => episode with { LegSymptom = leg, AssessedByClinician = seen })
            .WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("heel-slide", 0), ("cat-camel", 0));
        life = answer ? life.And(TestPerson.Answers(A.At(Life.Day(0), 9), ("TR-20", Core.Triage.Answer.Unsure))) : life;
        life = new[] { 0, 2, 4 }.Aggregate(life, (so, day) =>
            so.Session(day, 2, 2, leg, Life.Done("heel-slide", 0)).Morning(day + 1, 2, leg));
        return life.Course(5).Proposals.Any(proposal => proposal.IsRise);
    }

    private static Life High() => new Life().Irritable(1, worst: 8);

    private static Irritability? Level(Life life, int day) => Watch(life, day).Level;

    private static bool IsRelief(Life life, int day) => Watch(life, day).IsRelief;

    private static IrritabilityWatch Watch(Life life, int day) => IrritabilityWatch.Of(
        Core.Record.RecordReader.InOrder(life.Events.Where(e => e.Day <= Life.Day(day))), RealKnowledge.Base.Planning.Irritability, RealKnowledge.Base.Progression.State);
}
