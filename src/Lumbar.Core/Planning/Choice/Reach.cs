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
    private readonly ChoiceWeights _weights;
    private readonly ChoiceLimits _limits;
    private readonly int _places;
    private readonly int[] _withMuscles;
    private readonly int[] _pointsOnly;
    private readonly uint[] _muscles;

    public Reach(Piece[] pieces, ChoiceWeights weights, ChoiceLimits limits)
    {
        _weights = weights;
        _limits = limits;
        _places = limits.Most + 1;
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

    /// <summary>The most points reachable from here, the pieces taken so far included.</summary>
    public int MostValue(int place, in Partial taken)
    {
        var now = taken.Value(_weights, _limits);
        var open = _limits.Most - taken.Count;
        var unreached = _weights.PerMuscleGroup * BitOperations.PopCount(_muscles[place] & ~taken.Muscles);
        var most = now;
        for (var more = 1; more <= open; more++)
        {
            var gain = Math.Min(_withMuscles[(place * _places) + more], _pointsOnly[(place * _places) + more] + unreached);
            most = Math.Max(most, now + gain - Beyond(taken.Count, more));
        }

        return most;
    }

    private int Beyond(int count, int more) =>
        _weights.BeyondUsual * (Math.Max(0, count + more - _limits.Usual) - Math.Max(0, count - _limits.Usual));

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
