using Lumbar.Core.Planning.Choice;

namespace Lumbar.Bench;

/// <summary>The slow, obvious way to choose: look at every set and keep the best. The named baseline, and the proof of equality.</summary>
internal static class BruteForce
{
    /// <summary>The most points of any allowed set, or null when no set is allowed.</summary>
    public static int? BestValue(ChoiceRequest request)
    {
        int? best = null;
        Visit(request, 0, [], ref best);
        return best;
    }

    private static void Visit(ChoiceRequest request, int place, List<Candidate> set, ref int? best)
    {
        if (ProgrammeRules.Allows(set, request) && ProgrammeRules.Points(set, request) is var points && (best is null || points > best))
        {
            best = points;
        }

        for (var next = place; next < request.Candidates.Count && set.Count < request.Limits.Most; next++)
        {
            set.Add(request.Candidates[next]);
            Visit(request, next + 1, set, ref best);
            set.RemoveAt(set.Count - 1);
        }
    }
}
