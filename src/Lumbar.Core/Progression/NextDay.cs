using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>How the morning after a session was.</summary>
public enum NextDay
{
    /// <summary>As usual, or nearly so.</summary>
    Fine,

    /// <summary>Worse than usual, further down, or sleep was disturbed.</summary>
    NotFine,

    /// <summary>Nothing was said. Unknown is never fine.</summary>
    Unknown,
}

/// <summary>A morning as it counts: the worst of what was said that day.</summary>
public sealed record Morning(DateOnly Day, Nprs Pain, LegSymptom Leg, bool IsAcheOnly, bool IsSleepDisturbed)
{
    /// <summary>The mornings by day, each the worst of its entries.</summary>
    public static Dictionary<DateOnly, Morning> ByDay(ValueList<RecordEvent.MorningChecked> mornings)
    {
        var byDay = new Dictionary<DateOnly, Morning>(mornings.Count);
        foreach (var entry in mornings)
        {
            var said = new Morning(entry.Day, entry.Pain, entry.LegSymptom, entry.MuscleAcheOnly, entry.SleepDisturbed);
            byDay[entry.Day] = byDay.TryGetValue(entry.Day, out var earlier) ? Worse(earlier, said) : said;
        }

        return byDay;
    }

    private static Morning Worse(Morning one, Morning other) => new(
        one.Day,
        one.Pain > other.Pain ? one.Pain : other.Pain,
        one.Leg > other.Leg ? one.Leg : other.Leg,
        one.IsAcheOnly && other.IsAcheOnly,
        one.IsSleepDisturbed || other.IsSleepDisturbed);
}

/// <summary>Decides whether the morning after a session was fine (rules.md section 6.2).</summary>
public static class NextDayDecision
{
    /// <summary>
    /// The reading of a morning against the usual one. An ache of muscles alone that is small reads as unknown here: it
    /// is fine only once it has gone, see <see cref="IsSmallAche"/> and <see cref="HasGone"/>.
    /// </summary>
    public static NextDay Of(Morning? morning, UsualMorning usual, LegSymptom legBefore, NextDayRule rule)
    {
        if (morning is null)
        {
            return NextDay.Unknown;
        }

        if (ColourDecision.MovedDown(legBefore, morning.Leg) || morning.IsSleepDisturbed)
        {
            return NextDay.NotFine;
        }

        if (!usual.IsExceeded(morning.Pain, rule.FineRise))
        {
            return NextDay.Fine;
        }

        return IsSmallAche(morning, rule) ? NextDay.Unknown : NextDay.NotFine;
    }

    /// <summary>Whether a morning brought nothing but a small ache of muscles that have worked.</summary>
    public static bool IsSmallAche(Morning morning, NextDayRule rule) => morning.IsAcheOnly && morning.Pain <= rule.AchePain;

    /// <summary>Whether an ache has gone: a fine morning, and no ache named.</summary>
    public static bool HasGone(Morning later, UsualMorning usual, LegSymptom legBefore, NextDayRule rule) =>
        !later.IsAcheOnly && Of(later, usual, legBefore, rule) == NextDay.Fine;
}

/// <summary>
/// The usual morning pain: the median of the last mornings when there are enough, otherwise the pain that was told at the
/// start. Kept as twice the value, because a median of whole scores can lie halfway. Source: rules.md section 0.
/// </summary>
public readonly record struct UsualMorning(int TwicePain)
{
    /// <summary>The usual morning of someone who has told one pain only.</summary>
    public static UsualMorning Of(Nprs pain) => new(2 * pain.Value);

    /// <summary>The median of some mornings. Throws when there are none.</summary>
    public static UsualMorning MedianOf(ReadOnlySpan<int> pains)
    {
        Span<int> told = stackalloc int[Nprs.Highest + 1];
        told.Clear();
        foreach (var pain in pains)
        {
            told[pain]++;
        }

        return new(AtPlace(told, (pains.Length - 1) / 2) + AtPlace(told, pains.Length / 2));
    }

    /// <summary>The pain at a place when all are laid out from the lowest to the highest.</summary>
    private static int AtPlace(ReadOnlySpan<int> told, int place)
    {
        var pain = 0;
        for (var before = told[0]; before <= place; before += told[pain])
        {
            pain++;
        }

        return pain;
    }

    /// <summary>Whether a pain lies more than a rise above the usual one.</summary>
    public bool IsExceeded(Nprs pain, int rise) => 2 * pain.Value > TwicePain + (2 * rise);

    /// <summary>Whether a pain lies at least a rise above the usual one.</summary>
    public bool IsReached(Nprs pain, int rise) => 2 * pain.Value >= TwicePain + (2 * rise);

    /// <summary>The pain with one decimal where it lies halfway.</summary>
    public override string ToString() => TwicePain % 2 == 0 ? $"{TwicePain / 2}" : $"{TwicePain / 2}.5";
}
