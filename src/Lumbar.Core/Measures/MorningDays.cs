using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Measures;

/// <summary>The mornings up to a day, the last answer of each, and the middle value of any stretch of them that has enough.</summary>
internal sealed class MorningDays
{
    private readonly PainCourseRule _rule;
    private readonly DateOnly _on;
    private readonly List<(int Day, int Pain)> _days = [];

    public MorningDays(PatientState state, PainCourseRule rule, DateOnly on)
    {
        (_rule, _on) = (rule, on);
        foreach (var morning in state.Mornings)
        {
            if (morning.Day <= on)
            {
                Add(morning.Day.DayNumber, morning.Pain.Value);
            }
        }
    }

    /// <summary>The days of one stretch.</summary>
    public int Window => _rule.WindowDays;

    /// <summary>The first whole stretch that begins with a morning and has enough of them, or null.</summary>
    public DatedScore? FirstWindow()
    {
        foreach (var (day, _) in _days)
        {
            if (day + Window - 1 <= _on.DayNumber && WindowUpTo(day + Window - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The stretch that ends on a day, or null with too few mornings.</summary>
    public DatedScore? WindowUpTo(int last)
    {
        var pains = PainsFrom(last - Window + 1);
        return pains.Count >= _rule.FewestMornings ? new DatedScore(DateOnly.FromDayNumber(last), Points.MiddleOf(pains)) : null;
    }

    /// <summary>Whether the stretches that end with these scores have no day in common.</summary>
    public bool AreApart(DatedScore first, DatedScore latest) => latest.Day.DayNumber - first.Day.DayNumber >= Window;

    /// <summary>One week of the course, the last one as far as it has come.</summary>
    public PainWeek WeekFrom(int first, int number)
    {
        var pains = PainsFrom(first);
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

    private List<int> PainsFrom(int first)
    {
        var pains = new List<int>();
        foreach (var (day, pain) in _days)
        {
            if (day >= first && day < first + Window)
            {
                pains.Add(pain);
            }
        }

        return pains;
    }
}
