using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.People;

/// <summary>What one exercise did to the body: the pain in it, how hard it was, and how much was left.</summary>
public sealed record Felt(Nprs Pain, Effort Effort, int Reserve, bool IsFormGood);

/// <summary>
/// The back of a virtual person from day to day: it has a course of its own, answers to load, flares up, and bears more
/// after calm training. The rules never see it; they see only what the person tells.
/// </summary>
public sealed class Body(Nature nature, Dice dice)
{
    private const double NoLoad = 250;
    private const double LowLoad = 2.5;

    private double _flare;
    private double _carried;
    private double _strain;
    private double _fitness = 1;
    private double _today = nature.Pain;

    /// <summary>How far down symptoms reach.</summary>
    public LegSymptom Leg { get; private set; } = nature.Leg;

    /// <summary>The pain now.</summary>
    public Nprs Pain => Score(_today);

    /// <summary>Whether the morning is worse for the work of the day before, and nothing else.</summary>
    public bool IsOnlyAche => _carried is > 0.6 and < 1.6 && _flare < 0.5;

    /// <summary>Whether sleep was disturbed.</summary>
    public bool IsSleepDisturbed { get; private set; }

    /// <summary>A night passes. Returns whether it flares up today.</summary>
    public bool Wake(int day)
    {
        var flares = dice.Happens(nature.FlareChance);
        _flare = (_flare * 0.8) + (flares ? dice.Between(2.0, 5.0) : 0);
        _carried = (_carried * 0.3) + (_strain * nature.Reaction);
        _strain = 0;
        _today = Own(day) + _flare + _carried + dice.Around(0.6);
        IsSleepDisturbed = dice.Happens(_today > 6 ? 0.2 : 0.01);
        MoveSymptoms();
        return flares;
    }

    /// <summary>Does one exercise of a session.</summary>
    public Felt Do(ScriptItem item)
    {
        var work = (double)item.Dose.TotalRepetitions * Math.Max(1, item.Dose.Hold.Value);
        var strain = work / (Bears(item.Exercise.Load) * _fitness);
        var excess = Math.Max(0, strain - 1);
        var pain = _today + (excess * nature.Reaction * 2) + AgainstDirection(item.Exercise) + dice.Around(0.5);
        _strain += excess;
        _fitness += strain < 1.2 ? 0.004 : 0;
        var effort = Math.Clamp((int)(1 + (strain * 3) + dice.Around(1)), 0, Effort.Highest);
        return new Felt(Score(pain), Effort.Of(effort), strain < 0.8 ? 4 : strain < 1.15 ? 2 : 0, dice.Happens(strain < 1.2 ? 0.97 : 0.6));
    }

    /// <summary>Repeats a movement ten times. Returns the pain after it.</summary>
    public Nprs Repeat(TestedDirection direction) => nature.Eases switch
    {
        null => Score(_today + dice.Around(0.8)),
        { } eases when eases == direction => Score(_today - dice.Between(1.0, 4.0)),
        _ => Score(_today + dice.Between(0.0, 3.0)),
    };

    /// <summary>Symptoms move further down, as by too much.</summary>
    public void Spread() => Leg = Leg < LegSymptom.BelowKnee ? Leg + 1 : Leg;

    private static Nprs Score(double pain) => Nprs.Of((int)Math.Clamp(pain + 0.5, 0, Nprs.Highest));

    private double Own(int day) => nature.Course switch
    {
        Course.Improving => nature.Pain * Math.Max(0.15, 1 - (day / 70.0)),
        Course.Fluctuating => nature.Pain * (0.8 + (Math.Abs((day % 28) - 14) / 28.0)),
        Course.Persistent => nature.Pain,
    };

    private double Bears(Load load) => load switch
    {
        Load.None => NoLoad,
        Load.Low => nature.Tolerance * LowLoad,
        Load.Loaded => nature.Tolerance,
    };

    private double AgainstDirection(Exercise exercise)
    {
        var (good, bad) = nature.Eases == TestedDirection.Flexion ? (Direction.Flexion, Direction.Extension) : (Direction.Extension, Direction.Flexion);
        return nature.Eases is null || !exercise.Moves(bad) || exercise.Moves(good) ? 0 : dice.Between(0.0, 2.0);
    }

    private void MoveSymptoms()
    {
        if (Leg > LegSymptom.Back && dice.Happens(0.03))
        {
            Leg--;
        }
        else if (dice.Happens(0.002))
        {
            Spread();
        }
    }
}
