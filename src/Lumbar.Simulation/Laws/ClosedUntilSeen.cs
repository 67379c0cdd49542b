using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>
/// Closed stays closed until a clinician was seen and the questions were answered anew. What rests on no answer, such as a
/// condition alone, holds as long as it is so, and what a clinician's own no has closed, a clinician's yes opens.
/// </summary>
public sealed class ClosedUntilSeen : ILaw
{
    private readonly HashSet<QuestionId> _closing;
    private readonly HashSet<QuestionId> _open = [];
    private readonly HashSet<QuestionId> _seen = [];
    private readonly HashSet<QuestionId> _notNo = [];
    private bool _wasBlocked;
    private bool _visited;
    private bool _answered;
    private bool _isClosedByClinician;
    private bool _restsOnAnswers;

    /// <summary>The law for a triage table: a plain yes to some questions closes exercise whatever else was said.</summary>
    public ClosedUntilSeen(TriageRules rules) => _closing = rules.Rows
        .Where(row => !row.TodayOnly)
        .SelectMany(row => row.Results)
        .Where(result => result.Tier <= Tier.T2)
        .Select(result => result.When).OfType<Finding.Answered>().Select(finding => finding.Question)
        .ToHashSet();

    /// <inheritdoc/>
    public string Id => "closed-until-seen";

    /// <inheritdoc/>
    public string Says => "A warning sign leaves no plan, and closed opens only after a visit and the questions answered anew.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        foreach (var e in look.News)
        {
            Follow(e);
        }

        var broken = Compare(look).ToList();
        Remember(look);
        return broken;
    }

    private IEnumerable<string> Compare(Look look)
    {
        if (look.IsPlanned && _open.Count > 0)
        {
            yield return $"a plan with {string.Join(", ", _open)} answered yes and nobody seen since";
        }

        if (_wasBlocked && !look.IsBlocked && !_answered && _restsOnAnswers && !(_isClosedByClinician && _visited))
        {
            yield return _visited ? "opened after a visit without new answers" : "opened without a visit";
        }
    }

    private void Remember(Look look)
    {
        if (look.IsBlocked && _wasBlocked)
        {
            _restsOnAnswers |= _notNo.Count > 0;
        }
        else
        {
            _restsOnAnswers = _notNo.Count > 0;
            _isClosedByClinician = look.News.Any(e => e is RecordEvent.Consulted { ExerciseFine: false });
            (_visited, _answered) = (false, false);
        }

        _wasBlocked = look.IsBlocked;
    }

    private void Follow(RecordEvent e)
    {
        if (e is RecordEvent.Consulted { ExerciseFine: not false })
        {
            _visited = true;
            _seen.UnionWith(_open);
        }
        else if (e is RecordEvent.ScreenAnswered screen)
        {
            _answered |= _visited;
            _notNo.ExceptWith(screen.Answers.Where(answer => answer.Answer == Answer.No).Select(answer => answer.Question));
            _notNo.UnionWith(screen.Answers.Where(answer => answer.Answer != Answer.No).Select(answer => answer.Question));
            foreach (var answer in screen.Answers.Where(answer => _closing.Contains(answer.Question)))
            {
                Follow(answer);
            }
        }
    }

    /// <summary>What a clinician has looked at and is still answered yes need not close again.</summary>
    private void Follow(ScreenAnswer answer)
    {
        if (answer.Answer == Answer.No || _seen.Contains(answer.Question))
        {
            _open.Remove(answer.Question);
        }
        else
        {
            _open.Add(answer.Question);
        }

        if (answer.Answer == Answer.No)
        {
            _seen.Remove(answer.Question);
        }
    }
}
