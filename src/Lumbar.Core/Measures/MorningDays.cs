using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Measures;

/// <summary>The mornings by day, the last answer of each, and the middle value of any stretch of them that has enough.</summary>
internal sealed class MorningDays
{
    private readonly PainCourseRule _rule;
    private readonly List<(int Day, int Pain)> _days;
    private DatedScore? _first;
    private bool _isFirstKnown;

    public MorningDays(PatientState state, PainCourseRule rule)
    {
        (_rule, _days) = (rule, new(state.Mornings.Count));
        foreach (var morning in state.Mornings)
        {
            Add(morning.Day.DayNumber, morning.Pain.Value);
        }
    }

    /// <summary>The days of one stretch.</summary>
    public int Window => _rule.WindowDays;

    /// <summary>The first whole stretch up to a day that begins with a morning and has enough of them, or null.</summary>
    public DatedScore? FirstWindow(DateOnly on)
    {
        if (!_isFirstKnown)
        {
            (_first, _isFirstKnown) = (FirstWindow(), true);
        }

        return _first?.Day <= on ? _first : null;
    }

    private DatedScore? FirstWindow()
    {
        foreach (var (day, _) in _days)
        {
            if (day + Window <= DateOnly.MaxValue.DayNumber && WindowUpTo(day + Window - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The stretch that ends on a day, or null with too few mornings.</summary>
    public DatedScore? WindowUpTo(int last) => MiddleUpTo(last) is { } middle ? new DatedScore(DateOnly.FromDayNumber(last), middle) : null;

    /// <summary>The middle value of the stretch that ends on a day, or null with too few mornings.</summary>
    private Points? MiddleUpTo(int last) => Middle(last - Window + 1, last).Middle;

    /// <summary>
    /// From the first stretch to the one that ends on a day, in points and as a share of the first; null when either has too few
    /// mornings or they overlap. What <see cref="PainCourse"/> tells, asked for on every day of a replay and so without its score.
    /// </summary>
    public (Points? Change, int? Percent) ChangeOn(DateOnly on)
    {
        if (FirstWindow(on) is not { } first || on.DayNumber - first.Day.DayNumber < Window || MiddleUpTo(on.DayNumber) is not { } latest)
        {
            return (null, null);
        }

        var change = latest - first.Value;
        return (change, change.PercentOf(first.Value));
    }

    /// <summary>Whether the stretches that end with these scores have no day in common.</summary>
    public bool AreApart(DatedScore first, DatedScore latest) => latest.Day.DayNumber - first.Day.DayNumber >= Window;

    /// <summary>One week of the course, the last one as far as it has come.</summary>
    public PainWeek WeekFrom(int first, int number, DateOnly on)
    {
        var (mornings, middle) = Middle(first, Math.Min(first + Window - 1, on.DayNumber));
        return new PainWeek(number, DateOnly.FromDayNumber(first), mornings, middle);
    }

    /// <summary>Mornings come nearly in order of their days; the last answer of a day counts.</summary>
    private void Add(int day, int pain)
    {
        var place = _days.Count;
        while (place > 0 && _days[place - 1].Day > day)
        {
            place--;
        }

        if (place > 0 && _days[place - 1].Day == day)
        {
            _days[place - 1] = (day, pain);
        }
        else
        {
            _days.Insert(place, (day, pain));
        }
    }

    /// <summary>How many mornings a stretch has, and their middle value when they are enough.</summary>
    private (int Mornings, Points? Middle) Middle(int first, int last)
    {
        var (from, after) = (PlaceAfter(first - 1), PlaceAfter(last));
        var mornings = Math.Max(0, after - from);
        if (mornings < _rule.FewestMornings)
        {
            return (mornings, null);
        }

        Span<int> pains = stackalloc int[mornings];
        for (var i = 0; i < mornings; i++)
        {
            pains[i] = _days[from + i].Pain;
        }

        return (mornings, Points.MiddleOf(pains));
    }

    /// <summary>How many of the mornings lie on a day or before it.</summary>
    private int PlaceAfter(int day)
    {
        var (low, high) = (0, _days.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _days[middle].Day <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
