using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Plan;

/// <summary>An exercise that can take the place of another, as the plan would then have it.</summary>
public sealed record Alternative
{
    /// <summary>The exercise as it would be in the plan.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>What would come in besides it.</summary>
    public required IReadOnlyList<string> AlsoIn { get; init; }

    /// <summary>What would leave besides the one swapped.</summary>
    public required IReadOnlyList<string> AlsoOut { get; init; }

    /// <summary>Why, without the wish that is only supposed.</summary>
    public ValueList<Reason> Reasons => Candidate.Reasons.Where(reason => reason.Rule != RuleIds.Liked).ToValueList();
}

/// <summary>What a swap is looked for in.</summary>
public sealed record SwapRequest
{
    /// <summary>The plan as it is.</summary>
    public required PlanOutcome.Planned Plan { get; init; }

    /// <summary>The exercise to swap.</summary>
    public required Exercise Swapped { get; init; }

    /// <summary>What would be planned with other preferences.</summary>
    public required Func<RecordEvent.PreferencesSet, PlanOutcome> Decide { get; init; }

    /// <summary>The stamp of the preferences supposed.</summary>
    public required WishStamp Stamp { get; init; }
}

/// <summary>
/// Finds the best exercises that can take the place of one. Each is tried: the whole plan is decided anew without the one
/// and with the wish for the other, and only what then is in the plan counts.
/// </summary>
public static class Alternatives
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 3;

    /// <summary>The best alternatives, the one that would come by itself first.</summary>
    public static IReadOnlyList<Alternative> Of(SwapRequest request) => [.. ToTry(request).Select(exercise => Try(request, exercise)).OfType<Alternative>().Take(Most)];

    /// <summary>What the plan would be like with this exercise in place of the other, or null when it would not be in it.</summary>
    public static Alternative? Try(SwapRequest request, ExerciseId chosen)
    {
        var wish = Wish.Instead(request.Plan.Person.Preferences, request.Swapped.Id, chosen, request.Stamp);
        if (request.Decide(wish) is not PlanOutcome.Planned then || then.Programme.Exercises.FirstOrDefault(each => each.Exercise.Id == chosen) is not { } candidate)
        {
            return null;
        }

        var (before, after) = (request.Plan.Programme.Exercises, then.Programme.Exercises);
        return new Alternative
        {
            Candidate = candidate,
            AlsoIn = NamesOf(after, without: before, except: chosen),
            AlsoOut = NamesOf(before, without: after, except: request.Swapped.Id),
        };
    }

    private static IEnumerable<ExerciseId> ToTry(SwapRequest request)
    {
        var without = Wish.Without(request.Plan.Person.Preferences, request.Swapped.Id, request.Stamp);
        var before = request.Plan.Programme.Exercises.Select(candidate => candidate.Exercise.Id).ToHashSet();
        var byItself = request.Decide(without) is PlanOutcome.Planned then ? then.Programme.Exercises.Select(candidate => candidate.Exercise.Id) : [];
        var others = request.Plan.Programme.NotChosen
            .OrderByDescending(left => left.Exercise.Family == request.Swapped.Family)
            .ThenByDescending(left => left.Exercise.Role == request.Swapped.Role)
            .ThenByDescending(left => left.Exercise.Sources.Count)
            .ThenBy(left => left.Exercise.Id)
            .Select(left => left.Exercise.Id);
        return byItself.Concat(others).Where(exercise => !before.Contains(exercise)).Distinct();
    }

    private static IReadOnlyList<string> NamesOf(ValueList<Candidate> programme, ValueList<Candidate> without, ExerciseId except) =>
    [
        .. programme.Where(each => each.Exercise.Id != except && without.All(other => other.Exercise.Id != each.Exercise.Id)).Select(each => each.Exercise.Name),
    ];
}
