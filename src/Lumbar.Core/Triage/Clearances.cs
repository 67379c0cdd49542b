using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>
/// What a clinician has looked at: rows that asked for a visit, with the answers they rested on. Such a row becomes a
/// caution. Another sign of the same row, or the same one after it was gone, has not been looked at.
/// </summary>
internal sealed class Clearances
{
    private readonly Dictionary<RuleId, HashSet<QuestionId>> _seen = [];

    /// <summary>
    /// A clinician has been seen about these rows. Only those that asked for a visit can be cleared, and only with the signs
    /// that were there when the clinician was seen.
    /// </summary>
    public void Add(ValueList<FiredRow> rows, Func<QuestionId, bool> wasGone)
    {
        foreach (var row in rows.Where(row => row.Tier == Tier.T2 && (row.Questions.Count == 0 || !row.Questions.All(wasGone))))
        {
            _seen.TryAdd(row.Rule, []);
            _seen[row.Rule].UnionWith(row.Questions.Where(question => !wasGone(question)));
        }
    }

    /// <summary>What is answered with no is gone, and would have to be looked at anew.</summary>
    public void Forget(TriageRules rules, IFacts facts)
    {
        if (_seen.Count == 0)
        {
            return;
        }

        foreach (var questions in _seen.Values)
        {
            questions.RemoveWhere(question => facts.AnswerTo(question) == Truth.No);
        }

        foreach (var row in rules.Rows.Where(row => _seen.ContainsKey(row.Id)))
        {
            if (row.Results.Where(result => result.Tier == Tier.T2).All(result => result.When.For(facts) == Truth.No))
            {
                _seen.Remove(row.Id);
            }
        }
    }

    /// <summary>The rows, most urgent first, with those that were looked at as cautions.</summary>
    public ValueList<FiredRow> Soften(ValueList<FiredRow> rows) => _seen.Count == 0 ? rows : rows
        .Select(row => Covers(row) ? row with { Tier = Tier.T3, Cleared = true } : row)
        .OrderBy(row => row.Tier).ThenBy(row => row.Rule)
        .ToValueList();

    private bool Covers(FiredRow row) =>
        row is { Tier: Tier.T2, CanBeCleared: true } && _seen.TryGetValue(row.Rule, out var seen) && row.Questions.All(seen.Contains);
}
