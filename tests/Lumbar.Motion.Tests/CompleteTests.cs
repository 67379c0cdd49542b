using Lumbar.Core.Catalogue;
using Lumbar.Knowledge;

namespace Lumbar.Motion.Tests;

/// <summary>Every exercise moves: none of the catalogue is left without a figure.</summary>
public class CompleteTests
{
    private static readonly List<Exercise> Exercises = [.. KnowledgeLoader.Load(Repository.At("knowledge")).Match(
        static knowledge => knowledge.Exercises,
        static errors => throw new InvalidOperationException(string.Join(Environment.NewLine, errors)))];

    [Fact]
    public void Every_exercise_has_a_motion() =>
        Exercises.Select(exercise => exercise.Id.Value).Except(Motions.All.Select(plan => plan.Id)).ShouldBeEmpty();

    [Fact]
    public void What_is_to_be_left_is_crossed_out_and_nothing_else() =>
        Motions.All.Where(plan => plan.CrossedOut).Select(plan => plan.Id).Order()
            .ShouldBe(Exercises.Where(exercise => exercise.Status == ExerciseStatus.Avoid).Select(exercise => exercise.Id.Value).Order());
}
