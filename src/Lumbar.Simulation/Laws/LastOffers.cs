using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>The last plan that had each exercise, apart from those whose doses were the smallest for relief.</summary>
internal sealed class LastOffers
{
    private readonly Dictionary<ExerciseId, (Offered Offered, DateOnly Day)> _last = [];

    public (Offered Offered, DateOnly Day)? Of(ExerciseId exercise) => _last.TryGetValue(exercise, out var last) ? last : null;

    public void Remember(Look look)
    {
        if (look.IsSmall)
        {
            return;
        }

        foreach (var offered in look.Offers)
        {
            _last[offered.Exercise] = (offered, look.Day);
        }
    }

    /// <summary>Every exercise of the look with what was offered of it before.</summary>
    public IEnumerable<(Offered Now, Offered Before, DateOnly Day)> Changes(Look look) => look.IsSmall
        ? []
        : look.Offers.Where(now => _last.ContainsKey(now.Exercise)).Select(now => (now, _last[now.Exercise].Offered, _last[now.Exercise].Day));
}
