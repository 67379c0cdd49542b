using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>Every proposal to change a dose, in the order in which they were made.</summary>
internal sealed class ProposalBook
{
    private readonly List<DoseProposal> _proposals = [];
    private int _waiting;

    public ValueList<DoseProposal> All => _proposals.ToValueList();

    public void Add(DoseProposal proposal)
    {
        _proposals.Add(proposal);
        _waiting += proposal.Status == ProposalStatus.Waiting ? 1 : 0;
    }

    public DoseProposal? FindWaiting(string? id) => _proposals.Find(proposal => proposal.Status == ProposalStatus.Waiting && proposal.Id == id);

    public bool IsWaiting(ExerciseId exercise) => _waiting > 0 && _proposals.Exists(proposal => IsWaiting(proposal, exercise));

    /// <summary>A proposal that waits is answered.</summary>
    public void Settle(DoseProposal proposal, ProposalStatus status)
    {
        _proposals[_proposals.IndexOf(proposal)] = proposal with { Status = status };
        _waiting--;
    }

    /// <summary>A rise that waits is overtaken when the dose eases off.</summary>
    public void Drop(ExerciseId exercise)
    {
        for (var i = _proposals.Count - 1; i >= 0 && _waiting > 0; i--)
        {
            if (IsWaiting(_proposals[i], exercise))
            {
                _proposals[i] = _proposals[i] with { Status = ProposalStatus.Dropped };
                _waiting--;
            }
        }
    }

    /// <summary>How many rises were proposed after a day and not dropped.</summary>
    public int RaisedSince(DateOnly after)
    {
        var raised = 0;
        for (var i = _proposals.Count - 1; i >= 0 && _proposals[i].On > after; i--)
        {
            raised += _proposals[i] is { IsRise: true, Status: not ProposalStatus.Dropped } ? 1 : 0;
        }

        return raised;
    }

    private static bool IsWaiting(DoseProposal proposal, ExerciseId exercise) => proposal.Status == ProposalStatus.Waiting && proposal.Exercise == exercise;
}
