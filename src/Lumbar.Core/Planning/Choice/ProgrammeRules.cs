using System.Numerics;
using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Planning.Choice;

/// <summary>
/// What makes a set of exercises a programme and how many points it has, stated plainly. The exact search and the
/// exhaustive one in the tests both answer to this.
/// </summary>
public static class ProgrammeRules
{
    private const int Whole = 100;

    /// <summary>Whether a set keeps to every hard limit.</summary>
    public static bool Allows(IReadOnlyCollection<Candidate> set, ChoiceRequest request)
    {
        var limits = request.Limits;
        return set.Count >= limits.Fewest
            && set.Count <= limits.Most
            && set.DistinctBy(candidate => candidate.Exercise.Family).Count() == set.Count
            && set.Count(candidate => candidate.Role == Role.Abdominal) <= set.Count(candidate => candidate.Role == Role.Extensor)
            && IsBalanced(set, limits)
            && HasDirections(set, request)
            && (!limits.LimitsOpposite || set.Count(candidate => candidate.IsOpposite) <= 1)
            && set.Count(candidate => candidate.IsEasing) * Whole <= set.Count * (limits.MostEasingPercent ?? Whole)
            && Fits(set, limits)
            && request.Candidates.All(candidate => !candidate.IsPrescribed || set.Contains(candidate));
    }

    /// <summary>The points of a set: each exercise by itself, the muscle groups reached, changes of position, and size.</summary>
    public static int Points(IReadOnlyCollection<Candidate> set, ChoiceRequest request)
    {
        var weights = request.Weights;
        var positions = set.DistinctBy(candidate => candidate.Exercise.Position).Count();
        return set.Sum(candidate => candidate.Points)
            + (weights.PerMuscleGroup * BitOperations.PopCount(set.Aggregate(0u, (mask, candidate) => mask | MusclesOf(candidate))))
            - (weights.PerPositionChange * Math.Max(0, positions - 1))
            - (weights.BeyondUsual * Math.Max(0, set.Count - request.Limits.Usual));
    }

    /// <summary>The muscle groups a candidate trains, one bit each; none for moving and resting.</summary>
    public static uint MusclesOf(Candidate candidate)
    {
        var mask = 0u;
        foreach (var group in candidate.Exercise.TrainsMuscles ? candidate.Exercise.Muscles : [])
        {
            mask |= 1u << (int)group;
        }

        return mask;
    }

    private static bool IsBalanced(IReadOnlyCollection<Candidate> set, ChoiceLimits limits) =>
        !limits.BalancesStretchAndStrength
        || Math.Abs(set.Count(candidate => candidate.Exercise.IsLoosening) - set.Count(candidate => candidate.Exercise.IsStrengthening)) <= 1;

    private static bool HasDirections(IReadOnlyCollection<Candidate> set, ChoiceRequest request) =>
        !request.Limits.NeedsBothDirections
        || (HasOrCannot(Direction.Flexion, set, request) && HasOrCannot(Direction.Extension, set, request));

    private static bool HasOrCannot(Direction direction, IReadOnlyCollection<Candidate> set, ChoiceRequest request) =>
        set.Any(candidate => candidate.Exercise.Moves(direction))
        || !request.Candidates.Any(candidate => candidate.Exercise.Moves(direction));

    private static bool Fits(IReadOnlyCollection<Candidate> set, ChoiceLimits limits)
    {
        var work = set.Sum(candidate => candidate.MostLength.Value);
        var warmUp = set.Any(candidate => candidate.Exercise.CanOpenSession) ? 0 : limits.SeparateWarmUp.Value;
        return work + warmUp <= limits.Session.Value;
    }
}
