using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>A flare-up: when and why it began, the usual morning it is measured against, and when it was over.</summary>
public sealed record FlareSpell
{
    /// <summary>When it began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>Why it counts as one.</summary>
    public required Reason Why { get; init; }

    /// <summary>The usual morning before it; it stays the measure until it is over.</summary>
    public required UsualMorning Usual { get; init; }

    /// <summary>How far down symptoms reached when it began.</summary>
    public required LegSymptom LegBefore { get; init; }

    /// <summary>The day on which it was over, or null while it lasts.</summary>
    public DateOnly? Over { get; init; }

    /// <summary>The day on which it began.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(Began.DateTime);
}

/// <summary>
/// Watches the mornings: what is usual, when a flare-up begins and when it is over. While one lasts, what is usual stays
/// as it was. Source: rules.md sections 0, 6.2 and 7.
/// </summary>
internal sealed class FlareWatch(NextDayRule mornings, FlareRule rule, Func<LegSymptom> leg)
{
    private const int Week = 7;

    private readonly List<Morning> _mornings = [];
    private readonly List<FlareSpell> _spells = [];
    private DateOnly _from = DateOnly.MinValue;
    private UsualMorning? _fallback;
    private int _risesRunning;
    private int _calmRunning;

    public FlareSpell? Current { get; private set; }

    /// <summary>When the latest one began, or null.</summary>
    public DateTimeOffset? LastBegan => Current?.Began ?? (_spells is [.., var last] ? last.Began : null);

    public ValueList<FlareSpell> Spells => Current is { } current ? [.. _spells, current] : [.. _spells];

    /// <summary>Days since the last one was over; 0 during one; null when there was none.</summary>
    public int? DaysSince(DateOnly day) => Current is not null ? 0 : _spells is [.., { Over: { } over }] ? day.DayNumber - over.DayNumber : null;

    /// <summary>What is usual on a day, or null when nothing is known.</summary>
    public UsualMorning? Usual(DateOnly day, Nprs? told) =>
        Current?.Usual ?? Median(day.Plus(-mornings.BaselineDays), day) ?? _fallback ?? (told is { } pain ? UsualMorning.Of(pain) : null);

    /// <summary>What is usual has to be found anew from a day on; meanwhile something else is the measure.</summary>
    public void StartAnew(DateOnly day, UsualMorning meanwhile)
    {
        (_from, _fallback) = (day, meanwhile);
        (_risesRunning, _calmRunning) = (0, 0);
    }

    public void Begin(DateTimeOffset at, RuleId why, UsualMorning usual, params ReadOnlySpan<Fact> facts)
    {
        Current ??= new FlareSpell { Began = at, Why = Reason.Of(why, rule.Source, facts), Usual = usual, LegBefore = leg() };
        _calmRunning = 0;
    }

    public void End(DateOnly day)
    {
        if (Current is { } spell)
        {
            _spells.Add(spell with { Over = day });
            Current = null;
            StartAnew(day, spell.Usual);
        }
    }

    /// <summary>Takes in a morning with what was usual before it. Returns whether it ended a flare-up.</summary>
    public bool Add(Morning morning, DateTimeOffset at, UsualMorning usual)
    {
        var wasYesterday = _mornings is [.., var last] && last.Day == morning.Day.Plus(-1);
        _mornings.Add(morning);
        if (Current is not null)
        {
            return IsOver(morning, usual, wasYesterday);
        }

        Detect(morning, at, usual, wasYesterday);
        return false;
    }

    private bool IsOver(Morning morning, UsualMorning usual, bool wasYesterday)
    {
        _calmRunning = usual.IsExceeded(morning.Pain, rule.OverRise) ? 0 : wasYesterday ? _calmRunning + 1 : 1;
        if (_calmRunning < rule.OverDays)
        {
            return false;
        }

        End(morning.Day);
        return true;
    }

    private void Detect(Morning morning, DateTimeOffset at, UsualMorning usual, bool wasYesterday)
    {
        var counts = !NextDayDecision.IsSmallAche(morning, mornings) && usual.IsReached(morning.Pain, rule.Rise);
        _risesRunning = !counts ? 0 : wasYesterday ? _risesRunning + 1 : 1;
        if (counts && usual.IsReached(morning.Pain, rule.RiseAtOnce))
        {
            Begin(at, ProgressionRuleIds.FlareOnce, usual, new("morningPain", morning.Pain.ToString()), new("usual", usual.ToString()));
        }
        else if (_risesRunning >= rule.RiseDays)
        {
            Begin(at, ProgressionRuleIds.FlareTwice, usual, new("morningPain", morning.Pain.ToString()), new("usual", usual.ToString()));
        }
        else if (IsWeekRising(morning.Day))
        {
            Begin(at, ProgressionRuleIds.FlareWeek, usual, new("morningPain", morning.Pain.ToString()), new("usual", usual.ToString()));
        }
    }

    /// <summary>The weekly median rose clearly within a week, or a little in each of two weeks running.</summary>
    private bool IsWeekRising(DateOnly day)
    {
        var (third, second) = (Median(day.Plus(1 - Week), day.Plus(1)), Median(day.Plus(1 - (2 * Week)), day.Plus(1 - Week)));
        if (third is not { } now || second is not { } before)
        {
            return false;
        }

        var rise = now.TwicePain - before.TwicePain;
        return rise >= 2 * mornings.WeekRiseAtOnce
            || (rise >= 2 * mornings.WeekRise
                && Median(day.Plus(1 - (3 * Week)), day.Plus(1 - (2 * Week))) is { } first
                && before.TwicePain - first.TwicePain >= 2 * mornings.WeekRise);
    }

    /// <summary>The median of the mornings from a day up to before another, or null when there are too few.</summary>
    private UsualMorning? Median(DateOnly from, DateOnly before)
    {
        Span<int> pains = stackalloc int[Math.Min(_mornings.Count, mornings.BaselineDays)];
        var count = 0;
        for (var i = _mornings.Count - 1; i >= 0 && count < pains.Length && _mornings[i].Day >= from && _mornings[i].Day >= _from; i--)
        {
            if (_mornings[i].Day < before)
            {
                pains[count++] = _mornings[i].Pain.Value;
            }
        }

        return count >= mornings.BaselineEntries ? UsualMorning.MedianOf(pains[..count]) : null;
    }
}
