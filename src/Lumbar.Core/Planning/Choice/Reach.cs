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
        Fill(pieces, _withMuscles, piece => piece.Points + (weights.PerMuscleGroup * BitOperations.PopCount(piece.Muscles)));
        Fill(pieces, _pointsOnly, piece => piece.Points);
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
    private void Fill(Piece[] pieces, int[] table, Func<Piece, int> valueOf)
    {
        var bestOfFamily = new Dictionary<UInt128, int>();
        var top = new int[_limits.Most];
        for (var place = pieces.Length - 1; place >= 0; place--)
        {
            var value = valueOf(pieces[place]);
            var family = pieces[place].Family;
            bestOfFamily[family] = bestOfFamily.TryGetValue(family, out var earlier) ? Math.Max(earlier, value) : value;
            Highest(bestOfFamily, top);
            var sum = 0;
            for (var more = 1; more <= _limits.Most; more++)
            {
                sum += top[more - 1];
                table[(place * _places) + more] = sum;
            }
        }
    }

    /// <summary>The highest values, the highest first; zero where there are fewer.</summary>
    private static void Highest(Dictionary<UInt128, int> values, int[] top)
    {
        Array.Clear(top);
        foreach (var value in values.Values)
        {
            var carried = value;
            for (var i = 0; i < top.Length && carried > 0; i++)
            {
                (top[i], carried) = carried > top[i] ? (carried, top[i]) : (top[i], carried);
            }
        }
    }
}
