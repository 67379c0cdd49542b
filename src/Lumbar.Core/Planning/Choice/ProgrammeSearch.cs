using System.Numerics;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Choice;

/// <summary>
/// Branch and bound over the candidates. First the best value is found and proven, looking at strong candidates first;
/// then, among all programmes of that value, the one that comes first by id.
/// </summary>
internal sealed class ProgrammeSearch
{
    private const int Whole = 100;

    private readonly ChoiceWeights _weights;
    private readonly ChoiceLimits _limits;
    private readonly Piece[] _pieces;
    private readonly Reach _reach;
    private readonly int _prescribed;
    private readonly bool _hasFlexion;
    private readonly bool _hasExtension;
    private readonly int[] _path;
    private int[] _best = [];
    private int _bestValue = int.MinValue;
    private bool _isFound;

    private ProgrammeSearch(ChoiceRequest request, int[] order)
    {
        _weights = request.Weights;
        _limits = request.Limits;
        _pieces = Pieces(request, order);
        _reach = new Reach(_pieces, _weights, _limits);
        _prescribed = _pieces.Sum(piece => piece.Prescribed);
        _hasFlexion = Array.Exists(_pieces, piece => piece.Flexion > 0);
        _hasExtension = Array.Exists(_pieces, piece => piece.Extension > 0);
        _path = new int[Math.Max(1, _limits.Most)];
    }

    /// <summary>How many partial programmes were looked at.</summary>
    public int Looked { get; private set; }

    /// <summary>The best value of any programme, or null when none keeps to the limits.</summary>
    public static (int? Value, int Looked) BestValue(ChoiceRequest request)
    {
        var order = StrongestFirst(request);
        var search = new ProgrammeSearch(request, order);
        search.BeginWith(Array.FindAll([.. Enumerable.Range(0, order.Length)], place => request.SoFar.Contains(request.Candidates[order[place]].Exercise.Id)));
        search.FindBest(0, default);
        return (search._isFound ? search._bestValue : null, search.Looked);
    }

    /// <summary>The programme of a known best value that comes first by id.</summary>
    public static (ValueList<Candidate> Chosen, int Looked) FirstById(ChoiceRequest request, int value)
    {
        int[] order = [.. Enumerable.Range(0, request.Candidates.Count).OrderBy(i => request.Candidates[i].Exercise.Id)];
        var search = new ProgrammeSearch(request, order) { _bestValue = value };
        search.FindFirst(0, default);
        return (search._best.Select(place => request.Candidates[order[place]]).ToValueList(), search.Looked);
    }

    /// <summary>Takes a programme as the best so far, if it is one.</summary>
    private void BeginWith(int[] places)
    {
        var taken = default(Partial);
        foreach (var place in places)
        {
            if (taken.Count == _limits.Most || !CanTake(place, taken))
            {
                return;
            }

            taken = taken.With(_pieces[place]);
        }

        if (IsAllowed(taken))
        {
            (_isFound, _bestValue) = (true, taken.Value(_weights, _limits));
        }
    }

    private void FindBest(int place, in Partial taken)
    {
        Looked++;
        var now = taken.Value(_weights, _limits);
        if ((!_isFound || now > _bestValue) && IsAllowed(taken))
        {
            (_isFound, _bestValue) = (true, now);
        }

        if (taken.Count == _limits.Most)
        {
            return;
        }

        for (var next = place; next < _pieces.Length; next++)
        {
            if (_isFound && _reach.MostValue(next, taken, now) <= _bestValue)
            {
                return;
            }

            if (CanTake(next, taken))
            {
                FindBest(next + 1, taken.With(_pieces[next]));
            }
        }
    }

    private void FindFirst(int place, in Partial taken)
    {
        Looked++;
        var now = taken.Value(_weights, _limits);
        for (var next = place; taken.Count < _limits.Most && next < _pieces.Length && _reach.MostValue(next, taken, now) >= _bestValue; next++)
        {
            if (CanTake(next, taken))
            {
                _path[taken.Count] = next;
                FindFirst(next + 1, taken.With(_pieces[next]));
            }

            if (_isFound)
            {
                return;
            }
        }

        if (now == _bestValue && IsAllowed(taken))
        {
            (_isFound, _best) = (true, _path[..taken.Count]);
        }
    }

    private bool CanTake(int place, in Partial taken)
    {
        ref readonly var piece = ref _pieces[place];
        return (taken.Families & piece.Family) == UInt128.Zero
            && taken.Seconds + piece.Seconds <= _limits.Session.Value
            && (!_limits.LimitsOpposite || taken.Opposites + piece.Opposite <= 1);
    }

    private bool IsAllowed(in Partial taken) =>
        taken.Count >= _limits.Fewest
        && taken.Abdominals <= taken.Extensors
        && (!_limits.BalancesStretchAndStrength || Math.Abs(taken.Loosening - taken.Strengthening) <= 1)
        && (!_limits.NeedsBothDirections || ((taken.Flexions > 0 || !_hasFlexion) && (taken.Extensions > 0 || !_hasExtension)))
        && taken.Seconds + (taken.WarmUps > 0 ? 0 : _limits.SeparateWarmUp.Value) <= _limits.Session.Value
        && taken.Easing * Whole <= taken.Count * (_limits.MostEasingPercent ?? Whole)
        && taken.Prescribed == _prescribed;

    private static Piece[] Pieces(ChoiceRequest request, int[] order)
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        var pieces = new Piece[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            var candidate = request.Candidates[order[place]];
            families.TryAdd(candidate.Exercise.Family, families.Count);
            pieces[place] = new Piece(candidate, families[candidate.Exercise.Family]);
        }

        return pieces;
    }

    private static int[] StrongestFirst(ChoiceRequest request) =>
    [
        .. Enumerable.Range(0, request.Candidates.Count)
            .OrderByDescending(i => request.Candidates[i].IsPrescribed)
            .ThenByDescending(i => Alone(request.Candidates[i], request.Weights))
            .ThenBy(i => request.Candidates[i].Exercise.Id),
    ];

    private static int Alone(Candidate candidate, ChoiceWeights weights) =>
        candidate.Points + (weights.PerMuscleGroup * BitOperations.PopCount(ProgrammeRules.MusclesOf(candidate)));
}
