using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning.Choice;

/// <summary>The search against the slow and obvious way: look at every subset.</summary>
public class ProgrammeChoiceTests
{
    [Fact]
    public void The_choice_is_the_one_found_by_looking_at_every_subset() => Law.Holds(GenChoice.Request(8), 2500, Agrees);

    [Fact]
    public void The_choice_is_the_one_found_by_looking_at_every_subset_of_twelve() => Law.Holds(GenChoice.Request(12), 120, Agrees);

    [Fact]
    public void The_order_of_candidates_does_not_matter() => Law.Holds(GenChoice.Request(12), 400, request =>
        Ids(ProgrammeChoice.Of(request with { Candidates = request.Candidates.Reverse().ToValueList() })).ShouldBe(Ids(ProgrammeChoice.Of(request))));

    [Fact]
    public void Where_the_search_begins_does_not_matter() => Law.Holds(GenChoice.Request(12), 400, request =>
    {
        var outcome = ProgrammeChoice.Of(request);
        foreach (var begin in new[] { request.Candidates.Take(3), request.Candidates.TakeLast(4), outcome.Chosen, outcome.Chosen.Take(2) })
        {
            var other = ProgrammeChoice.Of(request with { SoFar = begin.Select(candidate => candidate.Exercise.Id).ToValueList() });
            Ids(other).ShouldBe(Ids(outcome));
            other.Objective.ShouldBe(outcome.Objective);
        }
    });

    [Fact]
    public void A_choice_of_real_size_is_proven_without_looking_at_everything() => Law.Holds(GenChoice.Request(32), 60, request =>
    {
        var outcome = ProgrammeChoice.Of(request);
        outcome.IsProvenBest.ShouldBeTrue();
        (outcome.Chosen.Count == 0 || ProgrammeRules.Allows(outcome.Chosen, Smaller(request, 1))).ShouldBeTrue();
    });

    private static void Agrees(ChoiceRequest request)
    {
        var outcome = ProgrammeChoice.Of(request);
        var (chosen, points) = Slowly(request);
        Ids(outcome).ShouldBe(chosen.Select(candidate => candidate.Exercise.Id.Value));
        outcome.Objective.ShouldBe(points);
        outcome.IsProvenBest.ShouldBeTrue();
    }

    /// <summary>
    /// The best set with the fewest exercises asked for, otherwise with one fewer, and so on. Among equal points the set
    /// with the smallest id in which two sets differ. With the smallest id as the highest bit, that is the larger number.
    /// </summary>
    private static (List<Candidate> Chosen, int Points) Slowly(ChoiceRequest request)
    {
        Candidate[] sorted = [.. request.Candidates.OrderBy(candidate => candidate.Exercise.Id)];
        var loosest = Smaller(request, 1);
        var allowed = Enumerable.Range(1, (1 << sorted.Length) - 1)
            .Where(mask => int.PopCount(mask) <= request.Limits.Most)
            .Select(mask => (Mask: mask, Set: SetOf(sorted, mask)))
            .Where(entry => ProgrammeRules.Allows(entry.Set, loosest))
            .Select(entry => (entry.Mask, entry.Set, Points: ProgrammeRules.Points(entry.Set, request)))
            .ToList();
        for (var fewest = request.Limits.Fewest; fewest >= 1; fewest--)
        {
            var best = allowed.Where(entry => entry.Set.Count >= fewest).OrderByDescending(entry => entry.Points).ThenByDescending(entry => entry.Mask).ToList();
            if (best is [var first, ..])
            {
                return (first.Set, first.Points);
            }
        }

        return ([], 0);
    }

    private static List<Candidate> SetOf(Candidate[] sorted, int mask) =>
        [.. sorted.Where((_, i) => (mask & (1 << (sorted.Length - 1 - i))) != 0)];

    private static ChoiceRequest Smaller(ChoiceRequest request, int fewest) => request with { Limits = request.Limits with { Fewest = fewest } };

    private static IEnumerable<string> Ids(ChoiceOutcome outcome) => outcome.Chosen.Select(candidate => candidate.Exercise.Id.Value);
}
