using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Knowledge.Texts;

namespace Lumbar.Web.Pages.Start;

/// <summary>Exercises that are left out for one reason.</summary>
public sealed record LeftOutGroup(string Sentence, RuleId Rule, SourceId? Source, IReadOnlyList<string> Exercises)
{
    /// <summary>The exercises in one line.</summary>
    public string Names => string.Join(", ", Exercises);
}

/// <summary>What was left out and why: the main reasons that have to do with this person, then everything else.</summary>
public sealed record LeftOut(IReadOnlyList<LeftOutGroup> ForYou, IReadOnlyList<LeftOutGroup> Others)
{
    private const int ShownAtOnce = 3;

    /// <summary>What an outcome leaves out.</summary>
    public static LeftOut Of(EligibilityOutcome eligibility, KnowledgeBase knowledge)
    {
        HashSet<RuleId> personal =
        [
            .. eligibility.Applying.Select(row => row.Id),
            RuleIds.LegNotSeen, RuleIds.Relief, RuleIds.Limit, RuleIds.Withdrawn, RuleIds.Refused, RuleIds.Equipment,
        ];
        var groups = eligibility.Excluded
            .Select(excluded => (excluded.Exercise.Name, Reason: Telling(excluded.Reasons, personal)))
            .GroupBy(entry => entry.Reason.Rule)
            .Select(group => Group([.. group], knowledge))
            .OrderByDescending(group => group.Exercises.Count).ThenBy(group => group.Rule)
            .ToLookup(group => personal.Contains(group.Rule));
        return new LeftOut([.. groups[true].Take(ShownAtOnce)], [.. groups[true].Skip(ShownAtOnce), .. groups[false]]);
    }

    private static Reason Telling(ValueList<Reason> reasons, HashSet<RuleId> personal) =>
        reasons.FirstOrDefault(reason => personal.Contains(reason.Rule)) ?? reasons[0];

    private static LeftOutGroup Group(IReadOnlyList<(string Name, Reason Reason)> entries, KnowledgeBase knowledge)
    {
        var reason = entries[0].Reason;
        return new LeftOutGroup(
            ReasonText.Of(reason, knowledge), reason.Rule, reason.Source, [.. entries.Select(entry => entry.Name).Order(StringComparer.Ordinal)]);
    }
}
