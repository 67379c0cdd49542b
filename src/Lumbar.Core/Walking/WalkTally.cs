using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Walking;

/// <summary>What happened in one week of walking, up to the day that is decided.</summary>
internal sealed class WalkTally
{
    /// <summary>Days in a week.</summary>
    public const int Days = 7;

    private readonly int[] _minutes = new int[Days];
    private readonly bool[] _walked = new bool[Days];
    private readonly int[] _red = new int[Days];
    private readonly int[] _notOk = new int[Days];
    private readonly bool[] _hurt = new bool[Days];

    /// <summary>Days with a walk.</summary>
    public int Walks => WalksBefore(Days);

    /// <summary>Minutes walked.</summary>
    public int Minutes => Sum(_minutes);

    /// <summary>The worst pain of the first day on which hip, knee or leg hurt too much on a walk, or null.</summary>
    public int? HurtAt { get; private set; }

    /// <summary>Days with a walk before a day of the week.</summary>
    public int WalksBefore(int day) => _walked.AsSpan(0, day).Count(true);

    /// <summary>Whether red sessions or mornings that had not settled speak against more, up to a day of the week.</summary>
    public bool IsTooMuch(WalkWeekRule rule, int upTo = Days - 1) =>
        Sum(_red.AsSpan(0, upTo + 1)) > rule.MostRed || Sum(_notOk.AsSpan(0, upTo + 1)) > rule.MostNotOk;

    /// <summary>One tally for each week from the first walk up to the day.</summary>
    public static WalkTally[] Of(WalkRequest request, DateOnly first)
    {
        var weeks = new WalkTally[((request.On.DayNumber - first.DayNumber) / Days) + 1];
        for (var week = 0; week < weeks.Length; week++)
        {
            weeks[week] = new WalkTally();
        }

        foreach (var walk in request.Walks.Where(walk => walk.Day <= request.On).OrderBy(static walk => walk.Day).ThenByDescending(static walk => walk.Pain?.Value))
        {
            var (week, day) = Math.DivRem(walk.Day.DayNumber - first.DayNumber, Days);
            weeks[week].Add(walk, day, request);
        }

        foreach (var mark in request.Marks.Where(mark => mark.Day >= first && mark.Day <= request.On))
        {
            var (week, day) = Math.DivRem(mark.Day.DayNumber - first.DayNumber, Days);
            weeks[week].Add(mark.Kind, day);
        }

        return weeks;
    }

    /// <summary>The day of the week from which walking eases off, or null; and whether pain on a walk is why.</summary>
    public (int Day, bool IsPain)? Cut(int red, int notOk)
    {
        var (reds, mornings) = (0, 0);
        for (var day = 0; day < Days; day++)
        {
            reds += _red[day];
            mornings += _notOk[day];
            if (_hurt[day] || reds >= red || mornings >= notOk)
            {
                return (day, _hurt[day]);
            }
        }

        return null;
    }

    private static int Sum(ReadOnlySpan<int> days)
    {
        var sum = 0;
        foreach (var day in days)
        {
            sum += day;
        }

        return sum;
    }

    private void Add(WalkEntry walk, int day, WalkRequest request)
    {
        _walked[day] = true;
        _minutes[day] += walk.Minutes;
        if (walk.Pain is { } pain && pain >= request.Rule.Cut.LowerLimbPain && request.HasLowerLimbTrouble(walk.Day))
        {
            _hurt[day] = true;
            HurtAt ??= pain.Value;
        }
    }

    private void Add(WalkMarkKind kind, int day)
    {
        switch (kind)
        {
            case WalkMarkKind.Red: _red[day]++; break;
            case WalkMarkKind.NotOk: _notOk[day]++; break;
        }
    }
}
