using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Motion.Laws;
using Lumbar.Motion.Plans;

namespace Lumbar.Knowledge;

/// <summary>
/// Asks of every exercise whether it moves as a body can: it has a motion, one to leave out is drawn crossed out and no other is,
/// and every frame keeps the laws of motion. Answers with everything that is wrong.
/// </summary>
public static class MotionCheck
{
    /// <summary>What is wrong with the motions, by exercise.</summary>
    public static ValueList<KnowledgeError> Of(KnowledgeBase knowledge, MotionCatalogue motions) =>
    [
        .. knowledge.Exercises.SelectMany(exercise => Drawn(exercise, motions.Of(exercise.Id))),
        .. motions.All.AsParallel().AsOrdered().SelectMany(Moving),
    ];

    private static IEnumerable<KnowledgeError> Drawn(Exercise exercise, MotionPlan? plan)
    {
        var isLeftOut = exercise.Status == ExerciseStatus.Avoid;
        if (plan is null)
        {
            yield return new(FileOf(exercise.Id.Value), null, "", $"{exercise.Id} has no motion.", null);
        }
        else if (plan.CrossedOut != isLeftOut)
        {
            var problem = isLeftOut ? $"{exercise.Id} is to be left out and is not crossed out." : $"{exercise.Id} is crossed out and is not to be left out.";
            yield return new(FileOf(plan.Id), null, "crossed-out", problem, isLeftOut ? "yes" : "no");
        }
    }

    private static IEnumerable<KnowledgeError> Moving(MotionPlan plan) =>
        MotionLaws.Check(plan).Select(problem => new KnowledgeError(FileOf(plan.Id), null, "", $"{problem}.", null));

    private static string FileOf(string id) => $"{FileNames.MotionFolder}{id}{FileNames.Extension}";
}
