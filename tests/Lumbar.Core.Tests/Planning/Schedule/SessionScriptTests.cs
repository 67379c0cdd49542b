using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning.Schedule;

public class SessionScriptTests
{
    private static readonly SessionRule Rule = RealKnowledge.Base.Planning.Session;

    /// <summary>Getting ready 5 s, four times 2 + 5 + 2 s, changing sides 8 s, four times again.</summary>
    [Fact]
    public void A_hold_on_both_sides_takes_the_time_it_takes() =>
        SessionScript.LengthOf(Exercise("bird-dog"), Dose("bird-dog", [4], 5), Rule).ShouldBe(new Seconds(5 + 36 + 8 + 36));

    [Fact]
    public void The_length_is_that_of_the_session_laid_out()
    {
        var doses = RealKnowledge.Base.Exercises.Where(exercise => exercise.Ladder is not null).SelectMany(exercise =>
        {
            var ladder = RealKnowledge.Base.LadderOf(exercise.Ladder!.Value);
            return ladder.Steps.Select(step => (exercise, new Dose
            {
                SetRepetitions = step.SetRepetitions, Hold = step.Hold, PerSide = exercise.IsPerSide, Rest = ladder.RestBetweenSets,
                TimesPerDay = ladder.TimesPerDay, DaysPerWeek = ladder.DaysPerWeek,
            }, Purpose.Main));
        }).ToList();
        SessionScript.Of(doses, Rule).Sum(item => item.Length.Value).ShouldBe(SessionScript.LengthOf(doses, Rule).Value);
        foreach (var (exercise, dose, _) in doses)
        {
            var alone = SessionScript.Of([(exercise, dose, Purpose.Main)], Rule)[0];
            (SessionScript.LengthOf(exercise, dose, Rule) + Rule.ChangePosition).ShouldBe(alone.Length);
        }
    }

    [Fact]
    public void Between_sets_there_is_rest_and_after_the_last_there_is_none()
    {
        var script = Script(("bridge", [8, 6], 0));
        script[0].Segments.Count(segment => segment.Kind == SegmentKind.Rest).ShouldBe(1);
        script[0].Segments[^1].Kind.ShouldBe(SegmentKind.Back);
        script[0].Segments.Where(segment => segment.Kind == SegmentKind.Out).GroupBy(segment => segment.Set).Select(set => set.Count()).ShouldBe([8, 6]);
    }

    [Fact]
    public void The_left_side_comes_before_the_right_in_every_set() =>
        Script(("clamshell", [2, 2], 0))[0].Segments.Where(segment => segment.Kind == SegmentKind.Out).Select(segment => segment.Side)
            .ShouldBe([Side.Left, Side.Left, Side.Right, Side.Right, Side.Left, Side.Left, Side.Right, Side.Right]);

    [Fact]
    public void A_new_position_takes_time_and_the_same_one_does_not()
    {
        var script = Script(("ankle-pump", [5], 0), ("heel-slide", [5], 0), ("wall-sit", [4], 5));
        script.Select(item => item.Segments.Any(segment => segment.Kind == SegmentKind.Change)).ShouldBe([true, false, true]);
        script.Select(item => item.Segments[^1].Kind == SegmentKind.Rest).ShouldBe([true, true, false]);
    }

    [Theory]
    [InlineData(10, 1, 1, 600)]
    [InlineData(10, 2, 2, 300)]
    [InlineData(10, 3, 2, 300)]
    [InlineData(14, 3, 2, 420)]
    [InlineData(15, 3, 3, 300)]
    [InlineData(30, 3, 3, 600)]
    public void The_minutes_of_a_day_are_shared_and_no_session_gets_too_short(int minutes, int asked, int sessions, int seconds)
    {
        var person = A.Person().WithPreferences(p => p with { MinutesPerDay = minutes, SessionsPerDay = asked }).Plan().Person;
        SessionTime.Of(person, RealKnowledge.Base.Planning).ShouldBe(new SessionTime(new Seconds(seconds), sessions));
    }

    private static ValueList<ScriptItem> Script(params (string Exercise, int[] Sets, int Hold)[] items) =>
        SessionScript.Of([.. items.Select(item => (Exercise(item.Exercise), Dose(item.Exercise, item.Sets, item.Hold), Purpose.Main))], Rule);

    private static Exercise Exercise(string id) => RealKnowledge.Base.ExerciseOf(A.Exercise(id));

    private static Dose Dose(string exercise, int[] sets, int hold) => new()
    {
        SetRepetitions = [.. sets], Hold = new Seconds(hold), PerSide = Exercise(exercise).IsPerSide, Rest = new Seconds(30), TimesPerDay = 1, DaysPerWeek = 3,
    };
}
