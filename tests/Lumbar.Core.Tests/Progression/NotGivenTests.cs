using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>What is done without a programme: it begins on the step that was done, and what was done lately is the programme.</summary>
public class NotGivenTests
{
    [Theory]
    [InlineData(1, 7, 0)]
    [InlineData(1, 8, 0)]
    [InlineData(1, 10, 1)]
    [InlineData(1, 11, 1)]
    [InlineData(2, 10, 5)]
    [InlineData(3, 12, 8)]
    [InlineData(4, 20, 8)]
    public void It_begins_on_the_highest_step_that_asks_for_no_more(int sets, int repetitions, int step) => Begun(sets, repetitions).ShouldBe(step);

    [Fact]
    public void Of_two_steps_that_are_told_alike_it_begins_on_the_lower()
    {
        var steps = Life.LadderOf("bridge").Steps;
        WeeklyWork.AsTold(steps[3]).ShouldBe(WeeklyWork.AsTold(steps[4]));
        Begun(2, 8).ShouldBe(3);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 6)]
    public void An_exercise_counts_among_those_of_which_half_may_rise_for_seven_days(int other, int step)
    {
        var life = Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Session(other, Life.Done("bird-dog", 0))
            .Session(2, Life.Done("bridge", 5)).Session(4, Life.Done("bridge", 5)).Morning(5, 2).Session(6, Life.Done("bridge", 5)).Morning(7, 2);
        life.Step(7, "bridge").ShouldBe(step);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void What_a_dose_waits_for_is_told_while_it_was_done_within_fourteen_days(int on, bool isTold) =>
        new Life().Session(0, Life.Done("bridge", 5)).Course(on).Outlooks.Any(outlook => outlook.Exercise == A.Exercise("bridge")).ShouldBe(isTold);

    private static int Begun(int sets, int repetitions) =>
        new Life().Session(0, Life.Done("bridge", 0) with { Sets = sets, Reps = repetitions }).Step(0, "bridge");
}
