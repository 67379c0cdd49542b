using System.Runtime.InteropServices;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What the days that a morning closed came to; its lists hold until the next one.</summary>
internal readonly record struct SettledDays(List<Track> Calm, List<(DateOnly Day, NextDay Reading)> Read, int GoodDays);

/// <summary>Days with work that still wait for the morning after, and what follows when it comes.</summary>
internal sealed class OpenDays(ProgressionRules rules, FlareWatch flares, StepLedger steps)
{
    private readonly List<(Track Track, DayWork Work)> _open = [];
    private readonly List<Track> _calm = [];
    private readonly List<(DateOnly Day, NextDay Reading)> _read = [];

    public void Add(Track track, DayWork work)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Work == work)
            {
                _open.RemoveAt(i);
            }
        }

        _open.Add((track, work));
    }

    /// <summary>Closes the days that waited for this morning.</summary>
    public SettledDays Settle(Morning morning, UsualMorning usual, DateTimeOffset at)
    {
        _calm.Clear();
        _read.Clear();
        List<DateOnly>? bad = null;
        var still = 0;
        foreach (var (track, work) in CollectionsMarshal.AsSpan(_open))
        {
            if (ReadingFor(work, morning, usual) is not { } next)
            {
                _open[still++] = (track, work);
                continue;
            }

            _read.Add((work.Day, next));
            if (next != NextDay.Fine || work.Colour >= SessionColour.Red)
            {
                (bad ??= []).Add(work.Day);
            }

            if (Close(track, work, next, morning.Day, usual, at))
            {
                _calm.Add(track);
            }
        }

        _open.RemoveRange(still, _open.Count - still);
        return new SettledDays(_calm, _read, GoodDays(_read, bad ?? []));
    }

    private static int GoodDays(List<(DateOnly Day, NextDay Reading)> read, List<DateOnly> bad)
    {
        var good = 0;
        for (var i = 0; i < read.Count; i++)
        {
            good += IsFirstOfItsDay(read, i) && !bad.Contains(read[i].Day) ? 1 : 0;
        }

        return good;
    }

    private static bool IsFirstOfItsDay(List<(DateOnly Day, NextDay Reading)> read, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (read[i].Day == read[place].Day)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How the morning reads for a day of work, or null while a small ache may still go.</summary>
    private NextDay? ReadingFor(DayWork work, Morning morning, UsualMorning usual)
    {
        var days = morning.Day.DayNumber - work.Day.DayNumber;
        if (work.IsAching)
        {
            return days == rules.NextDay.AcheDays
                ? NextDayDecision.HasGone(morning, usual, work.LegBefore, rules.NextDay) ? NextDay.Fine : NextDay.NotFine
                : days > rules.NextDay.AcheDays ? NextDay.Unknown : null;
        }

        var reading = days == 1 ? NextDayDecision.Of(morning, usual, work.LegBefore, rules.NextDay) : NextDay.Unknown;
        work.IsAching = days == 1 && reading == NextDay.Unknown;
        return work.IsAching || days == 0 ? null : reading;
    }

    /// <summary>What follows from a day and its morning. Returns whether it was calm and fine. Source: rules.md section 6.3.</summary>
    private bool Close(Track track, DayWork work, NextDay next, DateOnly today, UsualMorning usual, DateTimeOffset at)
    {
        track.DaysDoneSinceChange++;
        switch (work.Colour, next)
        {
            case (SessionColour.Green, NextDay.Fine) when track.LastRed > work.Day:
                return false;
            case (SessionColour.Green, NextDay.Fine):
                track.Streak++;
                return true;
            case (SessionColour.Green, NextDay.Unknown):
                return false;
            case (SessionColour.Red or SessionColour.Stop, NextDay.NotFine):
                flares.Begin(at, ProgressionRuleIds.FlareRed, usual, new Fact("exercise", track.Exercise.Id.Value));
                return false;
            case (SessionColour.Green or SessionColour.Amber, NextDay.NotFine) when flares.Current is null:
                steps.Ease(track, work, today);
                return false;
            default:
                track.Streak = 0;
                return false;
        }
    }
}
