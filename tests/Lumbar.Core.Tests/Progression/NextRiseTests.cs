using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.4: when a dose that has risen may rise again.</summary>
public class NextRiseTests
{
    [Fact]
    public void A_rise_says_the_calm_days_and_the_repetitions_that_were_left() => Risen(4, "bridge", "bird-dog").Course(3).Proposals.Single().Why.Facts
        .ShouldBe([new Fact("streak", "2"), new Fact("inReserve", "3")]);

    [Fact]
    public void Two_rises_within_seven_days_add_no_more_than_a_fifth_to_the_week()
    {
        var life = Risen(1, "bridge", "bird-dog", "cat-camel", "clamshell");
        life = new[] { 4, 7, 9 }.Aggregate(life, (so, day) => so.Session(day, Life.Done("bridge", 2)).Morning(day + 1, 2));
        (life.Step(3, "bridge"), life.Step(8, "bridge"), life.Step(10, "bridge")).ShouldBe((2, 2, 3));
    }

    [Theory]
    [InlineData(9, 6)]
    [InlineData(10, 5)]
    public void The_dose_before_counts_as_done_in_full_only_until_the_new_one_has_reached_every_session(int last, int step) =>
        WithTheDoseBefore(last).Step(last + 1, "bridge").ShouldBe(step);

    [Fact]
    public void A_second_rise_grows_from_the_week_in_which_only_some_sessions_were_new() =>
        WithTheDoseBefore(9).Standing(10, "bridge").PhaseIn.ShouldNotBeNull().NewSessions.ShouldBe(1);

    [Theory]
    [InlineData("bridge", "cat-camel", 0)]
    [InlineData("cat-camel", "bridge", 1)]
    public void A_mobility_exercise_leaves_the_turn_only_to_one_that_loads_and_has_waited_longer(string first, string second, int step) =>
        InTurn(first, second, Life.Done("bridge", 6)).Step(9, "cat-camel").ShouldBe(step);

    [Fact]
    public void What_waits_for_its_turn_says_so() =>
        InTurn("bridge", "cat-camel", Life.Done("bridge", 6)).Course(9).Outlooks.Single(outlook => outlook.Exercise == A.Exercise("cat-camel")).Missing
            .ShouldBe([Reason.Of(ProgressionRuleIds.NeedsTurn, RealKnowledge.Base.Progression.Progress.Source, new Fact("first", "bridge"))]);

    [Fact]
    public void One_that_loads_and_is_too_hard_as_it_is_holds_nobody_up() => InTurn("bridge", "cat-camel", Hard).Step(9, "cat-camel").ShouldBe(1);

    [Fact]
    public void One_that_loads_and_was_not_done_for_a_week_holds_nobody_up()
    {
        var life = InTurn("bridge", "cat-camel", Life.Done("bridge", 6)).Session(10, Life.Done("cat-camel", 1)).Morning(11, 2)
            .Session(12, Life.Done("cat-camel", 1)).Morning(13, 2);
        (life.Step(11, "cat-camel"), life.Step(13, "cat-camel")).ShouldBe((0, 1));
    }

    [Fact]
    public void Of_two_that_load_the_one_that_has_waited_longest_counts()
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 6), ("clamshell", 3), ("cat-camel", 1))
            .Session(0, Life.Done("cat-camel", 1)).Morning(1, 2).Session(2, Life.Done("bridge", 6)).Morning(3, 4)
            .Session(4, Life.Done("bridge", 5), Life.Done("clamshell", 3)).Morning(5, 2).Session(6, Life.Done("cat-camel", 1)).Morning(7, 2);
        life.Course(7).Standings.Select(standing => (standing.LastChange?.DayNumber - Life.Start.DayNumber, standing.Streak)).ShouldBe([(3, 1), (null, 2), (null, 1)]);
        life.Course(7).Outlooks.Single(outlook => outlook.Exercise == A.Exercise("cat-camel")).Missing.Single().Facts.ShouldBe([new Fact("first", "clamshell")]);
    }

    [Fact]
    public void One_that_loads_and_was_just_eased_off_holds_nobody_up() =>
        Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 6), ("cat-camel", 1))
            .Session(2, Life.Done("bridge", 6), Life.Done("cat-camel", 1)).Morning(3, 4)
            .Session(4, Life.Done("cat-camel", 1)).Morning(5, 2).Session(7, Life.Done("cat-camel", 1)).Morning(8, 2)
            .Step(8, "cat-camel").ShouldBe(1);

    /// <summary>Both are eased off on day 1 and 3; then the mobility exercise has two calm days, the one that loads only its last.</summary>
    private static Life InTurn(string first, string second, SessionItem loads) =>
        Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 6), ("cat-camel", 1))
            .Session(0, Life.Done(first, 1)).Morning(1, 4).Session(2, Life.Done(second, 1)).Morning(3, 4)
            .Session(4, Life.Done("cat-camel", 1)).Morning(5, 2).Session(6, loads, Life.Done("cat-camel", 1)).Morning(7, 2)
            .Session(8, Life.Done("cat-camel", 1)).Morning(9, 2);

    private static SessionItem Hard => Life.Done("bridge", 6) with { RepsInReserve = 0 };

    /// <summary>Three sessions a week; the last one was done with the dose from before the rise, though the new one was given.</summary>
    private static Life WithTheDoseBefore(int last) => Risen(4, "bridge", "bird-dog").Issued(3, ("bridge", 5), ("bird-dog", 0))
        .Session(4, Life.Done("bridge", 5)).Morning(5, 2).Session(7, Life.Done("bridge", 5)).Morning(8, 2)
        .Session(last, Life.Done("bridge", 4)).Morning(last + 1, 2);

    /// <summary>The first exercise has risen on day 3.</summary>
    private static Life Risen(int step, params string[] exercises) =>
        Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }))
            .Issued(0, [.. exercises.Select(exercise => (exercise, exercise == exercises[0] ? step : 0))])
            .Session(0, Life.Done(exercises[0], step)).Morning(1, 2).Session(2, Life.Done(exercises[0], step)).Morning(3, 2);
}
