using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;

namespace Lumbar.Simulation.Life;

/// <summary>Counts what one life had in it.</summary>
internal sealed class LifeCount(Tally tally)
{
    private readonly Dictionary<string, (int First, int Last)> _work = new(StringComparer.Ordinal);
    private HashSet<RuleId> _open = [];
    private ProgrammeState? _state;

    public void Look(PlanOutcome outcome, Look look)
    {
        tally.Add(Number.Decisions, 1);
        foreach (var offered in look.Offers.Where(offered => offered.IsLoading && !look.IsSmall))
        {
            _work[offered.Family] = (_work.TryGetValue(offered.Family, out var known) ? known.First : offered.WeekWork, offered.WeekWork);
        }

        if (outcome is PlanOutcome.Planned planned)
        {
            var open = planned.Finding.Reviews.Select(review => review.Rule).ToHashSet();
            open.Except(_open).ToList().ForEach(rule => tally.AddReferral(rule.Value));
            _open = open;
        }
    }

    public void EndDay(PlanOutcome outcome)
    {
        var state = (outcome as PlanOutcome.Planned)?.Finding.State;
        tally.Add(Number.PatientDays, 1);
        tally.Add(Number.BlockedDays, outcome is PlanOutcome.Blocked ? 1 : 0);
        tally.Add(Number.Lapses, state == ProgrammeState.Lapsed && _state != state ? 1 : 0);
        tally.AddState(outcome.Match(_ => "incomplete", _ => "blocked", planned => EnumWords.Of(planned.Finding.State)));
        _state = state;
    }

    public void End(PlanOutcome outcome)
    {
        var changes = outcome.Course.Proposals.Where(proposal => proposal.Status == ProposalStatus.Applied).ToList();
        tally.Add(Number.Entries, outcome.State.Events.Count);
        tally.Add(Number.Sessions, outcome.State.Sessions.Count);
        tally.Add(Number.Flares, outcome.Course.Flares.Count);
        tally.Add(Number.Raises, changes.Count(proposal => proposal.IsRise));
        tally.Add(Number.Lowerings, changes.Count(proposal => !proposal.IsRise));
        tally.Add(Number.Walks, outcome.State.Walks.Count);
        tally.Add(Number.WalkMinutes, outcome.State.Walks.Sum(walk => walk.Minutes));
        foreach (var (first, last) in _work.Values.Where(work => work.First > 0))
        {
            tally.AddGrowth(last * 100 / first);
        }
    }
}
