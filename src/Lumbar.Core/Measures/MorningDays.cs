using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Measures;

/// <summary>The mornings by day, the last answer of each, and the middle value of any stretch of them that has enough.</summary>
internal sealed class MorningDays
{
    private readonly PainCourseRule _rule;
    private readonly List<(int Day, int Pain)> _days;
    private DatedScore? _first;

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
        if (_first is { } known && known.Day <= on)
        {
            return known;
        }

        foreach (var (day, _) in _days)
        {
            if (day + Window - 1 <= on.DayNumber && WindowUpTo(day + Window - 1) is { } found)
            {
                return _first = found;
            }
        }

        return null;
    }

    /// <summary>The stretch that ends on a day, or null with too few mornings.</summary>
    public DatedScore? WindowUpTo(int last)
    {
        var pains = Pains(last - Window + 1, last);
        return pains.Count >= _rule.FewestMornings ? new DatedScore(DateOnly.FromDayNumber(last), Points.MiddleOf(pains)) : null;
    }

    /// <summary>Whether the stretches that end with these scores have no day in common.</summary>
    public bool AreApart(DatedScore first, DatedScore latest) => latest.Day.DayNumber - first.Day.DayNumber >= Window;

    /// <summary>One week of the course, the last one as far as it has come.</summary>
    public PainWeek WeekFrom(int first, int number, DateOnly on)
    {
        var pains = Pains(first, Math.Min(first + Window - 1, on.DayNumber));
        return new PainWeek(number, DateOnly.FromDayNumber(first), pains.Count, pains.Count >= _rule.FewestMornings ? Points.MiddleOf(pains) : null);
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

    private List<int> Pains(int first, int last)
    {
        var pains = new List<int>(Window);
        foreach (var (day, pain) in _days)
        {
            if (day >= first && day <= last)
            {
                pains.Add(pain);
            }
        }

        return pains;
    }
}
