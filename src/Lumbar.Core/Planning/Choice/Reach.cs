using System.Numerics;
using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Planning.Choice;

/// <summary>
/// The most points a partial programme can still reach with the pieces from a place on. Never too low, so nothing
/// better is ever missed. Two bounds are taken and the lower one counts: each further piece brings its own points and
/// all its muscle groups; or the best points alone, with every muscle group not yet reached thrown in once.
/// </summary>
internal sealed class Reach
{
    private readonly ChoiceLimits _limits;
    private readonly int _perMuscleGroup;
    private readonly int _places;
    private readonly int[] _withMuscles;
    private readonly int[] _pointsOnly;
    private readonly uint[] _muscles;
    private readonly int[] _beyondUsual;

    public Reach(Piece[] pieces, ChoiceWeights weights, ChoiceLimits limits)
    {
        _limits = limits;
        _perMuscleGroup = weights.PerMuscleGroup;
        _places = limits.Most + 1;
        _beyondUsual = [.. Enumerable.Range(0, _places).Select(count => weights.BeyondUsual * Math.Max(0, count - limits.Usual))];
        _withMuscles = new int[(pieces.Length + 1) * _places];
        _pointsOnly = new int[(pieces.Length + 1) * _places];
        _muscles = new uint[pieces.Length + 1];
        Fill(pieces, _withMuscles, weights.PerMuscleGroup);
        Fill(pieces, _pointsOnly, perMuscleGroup: 0);
        for (var place = pieces.Length - 1; place >= 0; place--)
        {
            _muscles[place] = _muscles[place + 1] | pieces[place].Muscles;
        }
    }

    /// <summary>The most points reachable from here, the pieces taken so far with their points now included.</summary>
    public int MostValue(int place, in Partial taken, int now)
    {
        var open = _limits.Most - taken.Count;
        var unreached = _perMuscleGroup * BitOperations.PopCount(_muscles[place] & ~taken.Muscles);
        var withMuscles = _withMuscles.AsSpan(place * _places, open + 1);
        var pointsOnly = _pointsOnly.AsSpan(place * _places, open + 1);
        var beyond = _beyondUsual.AsSpan(taken.Count, open + 1);
        var most = 0;
        for (var more = 1; more < withMuscles.Length; more++)
        {
            most = Math.Max(most, Math.Min(withMuscles[more], pointsOnly[more] + unreached) - beyond[more] + beyond[0]);
        }

        return now + most;
    }

    /// <summary>For each place, the sum of the best 1, 2, ... values from there on, at most one of a family.</summary>
    private void Fill(Piece[] pieces, int[] table, int perMuscleGroup)
    {
        var bestOfFamily = new int[pieces.Length];
        var top = new int[_limits.Most];
        for (var place = pieces.Length - 1; place >= 0; place--)
        {
            ref readonly var piece = ref pieces[place];
            var value = piece.Points + (perMuscleGroup * BitOperations.PopCount(piece.Muscles));
            Improve(top, bestOfFamily[piece.FamilyNumber], value);
            bestOfFamily[piece.FamilyNumber] = Math.Max(bestOfFamily[piece.FamilyNumber], value);
            var sum = 0;
            for (var more = 1; more <= _limits.Most; more++)
            {
                sum += top[more - 1];
                table[(place * _places) + more] = sum;
            }
        }
    }

    /// <summary>Puts a family's new value among the highest, in place of its value so far; zero where there are fewer.</summary>
    private static void Improve(int[] top, int before, int value)
    {
        var carried = value;
        for (var i = 0; i < top.Length && carried > before; i++)
        {
            (top[i], carried) = carried > top[i] ? (carried, top[i]) : (top[i], carried);
        }
    }
}
