using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What was done of one exercise on one day, all its sessions together, each thing at its strictest.</summary>
internal sealed class DayWork(DateOnly day, LegSymptom legBefore, int step)
{
    public DateOnly Day { get; } = day;

    /// <summary>How far down symptoms reached before the morning after, at their best that day.</summary>
    public LegSymptom LegBefore { get; } = legBefore;

    /// <summary>The step on which it was done.</summary>
    public int Step { get; } = step;

    public SessionColour Colour { get; private set; } = SessionColour.Green;

    public int? Reserve { get; private set; } = int.MaxValue;

    public int? Effort { get; private set; } = 0;

    public bool IsFormOk { get; private set; } = true;

    public int DonePercent { get; private set; } = int.MaxValue;

    public bool IsPainless { get; private set; } = true;

    /// <summary>Waits for a small ache to go.</summary>
    public bool IsAching { get; set; }

    public void Add(ItemReading read, int donePercent)
    {
        var item = read.Item;
        Colour = ColourDecision.Stricter(Colour, read.Colour);
        Reserve = item.RepsInReserve is { } left && Reserve is { } before ? Math.Min(left, before) : null;
        Effort = item.Effort is { } felt && Effort is { } earlier ? Math.Max(felt.Value, earlier) : null;
        IsFormOk = IsFormOk && item.FormOk is true;
        DonePercent = Math.Min(DonePercent, donePercent);
        IsPainless = IsPainless && read.Worst.Value == 0 && item.Stopped is null;
    }
}

/// <summary>One exercise followed through the record.</summary>
internal sealed class Track(Exercise exercise, Ladder ladder, int step)
{
    private readonly List<(DateOnly From, int Work)> _weekly = [];
    private readonly List<DayWork> _days = [];

    public Exercise Exercise { get; } = exercise;

    public Ladder Ladder { get; } = ladder;

    public int Step { get; private set; } = Math.Clamp(step, 0, ladder.Steps.Count - 1);

    /// <summary>The step before the entry that is being looked at.</summary>
    public int StepBefore { get; private set; } = Math.Clamp(step, 0, ladder.Steps.Count - 1);

    /// <summary>The step before a flare-up that is not over yet.</summary>
    public int? StepBeforeFlare { get; set; }

    public int Streak { get; set; }

    public int DaysDoneSinceChange { get; set; }

    public DateOnly? LastChange { get; private set; }

    public DateOnly? RestUntil { get; set; }

    public DateOnly? OutUntil { get; set; }

    public DateOnly? EasierUntil { get; set; }

    /// <summary>Up to this day gaps have been counted already.</summary>
    public DateOnly? GapFrom { get; set; }

    public DateOnly? LastRed { get; set; }

    /// <summary>The session in which it was red last; an exercise that is there twice in it is red once.</summary>
    public Guid? LastRedSession { get; set; }

    public PhaseIn? PhaseIn { get; private set; }

    public IReadOnlyList<DayWork> Days => _days;

    public bool IsAtTop => Step == Ladder.Steps.Count - 1;

    /// <summary>How long the next step is held still, or null when it is not held or there is none.</summary>
    public Seconds? NextHold => IsAtTop || Exercise.IsometricHold == Seconds.Zero ? null : Ladder.Steps[Step + 1].Hold;

    public int? NextRepetitions => IsAtTop ? null : Ladder.Steps[Step + 1].MostRepetitions;

    /// <summary>The day on which a programme that has it was given last.</summary>
    public DateOnly? LastGiven { get; set; }

    /// <summary>The day on which it was done or given last.</summary>
    public DateOnly? LastUsed => Units.Days.Later(LastDone, LastGiven);

    public DateOnly? LastDone => _days is [.., var last] ? last.Day : null;

    public DayWork WorkOf(DateOnly day, LegSymptom legBefore)
    {
        if (_days is not [.., var last] || last.Day != day)
        {
            _days.Add(new DayWork(day, legBefore, Step));
        }

        return _days[^1];
    }

    /// <summary>Whether the last days with it went well enough to open another exercise.</summary>
    public bool WentWell(UnlockRule unlock)
    {
        if (_days.Count < unlock.Times)
        {
            return false;
        }

        for (var i = _days.Count - unlock.Times; i < _days.Count; i++)
        {
            var day = _days[i];
            if (day.Colour != SessionColour.Green || day.Step < (unlock.Step ?? 0) || (unlock.WithoutPain && !day.IsPainless))
            {
                return false;
            }
        }

        return true;
    }

    public void Remember() => StepBefore = Step;

    /// <summary>The work of a week on a day, as planned then; the weekly sessions are those of the first plan it was in.</summary>
    public int LeastWeekly(DateOnly from, int sessions)
    {
        var least = WeeklyWork.Of(Ladder, Step, PhaseIn, sessions);
        for (var i = _weekly.Count - 1; i >= 0; i--)
        {
            least = Math.Min(least, _weekly[i].Work);
            if (_weekly[i].From <= from)
            {
                break;
            }
        }

        return least;
    }

    public void Rise(DateOnly day, PhaseIn? phaseIn, int sessions)
    {
        Note(day, sessions);
        Change(day, Step + 1, phaseIn);
        Note(day, sessions);
    }

    public void Lower(DateOnly day, int to, int sessions)
    {
        Note(day, sessions);
        Change(day, Math.Clamp(to, 0, Step), null);
        Note(day, sessions);
    }

    /// <summary>Every session has the new dose once the first week is over.</summary>
    public void EndPhaseIn(DateOnly day, int sessions)
    {
        if (PhaseIn is { } phaseIn && day >= phaseIn.Until)
        {
            PhaseIn = null;
            Note(phaseIn.Until, sessions);
        }
    }

    public Standing ToStanding() => new()
    {
        Exercise = Exercise.Id,
        Step = Step,
        Streak = Streak,
        LastDone = LastDone,
        LastGiven = LastGiven,
        LastChange = LastChange,
        RestUntil = RestUntil,
        OutUntil = OutUntil,
        EasierUntil = EasierUntil,
        PhaseIn = PhaseIn,
    };

    private void Change(DateOnly day, int to, PhaseIn? phaseIn)
    {
        LastChange = to == Step ? LastChange : day;
        PhaseIn = to == Step ? PhaseIn : phaseIn;
        Step = to;
        Streak = 0;
        DaysDoneSinceChange = 0;
    }

    public void Note(DateOnly day, int sessions) => _weekly.Add((day, WeeklyWork.Of(Ladder, Step, PhaseIn, sessions)));
}
