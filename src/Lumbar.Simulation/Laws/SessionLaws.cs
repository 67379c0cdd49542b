using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>Nothing that is ruled out is in a session.</summary>
public sealed class NothingForbidden : ILaw
{
    /// <inheritdoc/>
    public string Id => "nothing-forbidden";

    /// <inheritdoc/>
    public string Says => "No session holds an exercise that is excluded, contraindicated, not wanted or without its equipment.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.Sessions.SelectMany(session => session.Parts).Select(part => part.Exercise)
        .Concat(look.Offers.Select(offered => offered.Exercise)).Distinct()
        .Select(exercise => (Exercise: exercise, Why: look.Forbids(exercise)))
        .Where(found => found.Why is not null)
        .Select(found => $"{found.Exercise}: {found.Why}");
}

/// <summary>Abdominals never outnumber back extensors.</summary>
public sealed class AbdominalsBalanced : ILaw
{
    /// <inheritdoc/>
    public string Id => "abdominals-balanced";

    /// <inheritdoc/>
    public string Says => "In every session there are at most as many abdominal exercises as back extensors.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.Sessions
        .Where(session => session.Parts.Count(part => part.Role == Role.Abdominal) > session.Parts.Count(part => part.Role == Role.Extensor))
        .Select(session => $"{session.Day:yyyy-MM-dd}: {string.Join(", ", session.Parts.Select(part => part.Exercise))}");
}

/// <summary>Sessions keep to the person's minutes.</summary>
public sealed class WithinMinutes : ILaw
{
    /// <inheritdoc/>
    public string Id => "within-minutes";

    /// <inheritdoc/>
    public string Says => "The sessions of a day together take no longer than the person's minutes.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.Sessions.GroupBy(session => session.Day)
        .Select(day => (Day: day.Key, Seconds: day.Sum(session => session.Length.Value)))
        .Where(day => day.Seconds > look.MostADay.Value)
        .Select(day => $"{day.Seconds} seconds on {day.Day:yyyy-MM-dd}, at most {look.MostADay.Value}");
}

/// <summary>With much pain only what carries no load begins.</summary>
public sealed class StartGateHolds(Func<ExerciseId, Exercise?> find) : ILaw
{
    private const int MuchPain = 7;

    /// <inheritdoc/>
    public string Id => "start-gate";

    /// <inheritdoc/>
    public string Says => "A session that began with pain of 7 or more holds nothing that loads and nothing at the end of the range.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look) => look.News.OfType<RecordEvent.SessionFinished>()
        .Where(session => session.PainBefore.Value >= MuchPain)
        .SelectMany(session => session.Items.Where(item => find(item.Exercise) is { } exercise && !IsGentle(exercise))
            .Select(item => $"{item.Exercise} with pain {session.PainBefore}"));

    private static bool IsGentle(Exercise exercise) =>
        exercise.Load == Load.None && !exercise.Has(Tag.FlexEnd) && !exercise.Has(Tag.ExtEnd) && !exercise.Has(Tag.RotEnd);
}

/// <summary>Closed stays closed until a clinician was seen and the questions were answered anew.</summary>
public sealed class ClosedUntilSeen : ILaw
{
    private readonly HashSet<QuestionId> _closing;
    private readonly HashSet<QuestionId> _open = [];
    private readonly HashSet<QuestionId> _seen = [];
    private bool _wasBlocked;
    private bool _visited;
    private bool _answered;

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

        List<string> broken = [];
        if (look.IsPlanned && _open.Count > 0)
        {
            broken.Add($"a plan with {string.Join(", ", _open)} answered yes and nobody seen since");
        }

        if (_wasBlocked && !look.IsBlocked && !_answered)
        {
            broken.Add(_visited ? "opened after a visit without new answers" : "opened without a visit");
        }

        (_visited, _answered) = look.IsBlocked && _wasBlocked ? (_visited, _answered) : (false, false);
        _wasBlocked = look.IsBlocked;
        return broken;
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
