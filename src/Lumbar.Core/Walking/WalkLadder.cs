using System.Diagnostics;
using Lumbar.Core.Catalogue;

namespace Lumbar.Core.Walking;

/// <summary>
/// The levels of one person's walking, from the shortest walks to the full amount, one above the other: longer walks,
/// then half a walk more, then the whole one, until there are as many walks as the full amount has; from there only
/// longer. Stepping up and easing off both keep to it, so more of what was too much can never end on a higher level.
/// </summary>
internal sealed class WalkLadder
{
    private const int Percent = 100;

    private readonly WalkingRule _rule;
    private readonly int _firstWalks;

    // For each whole number of walks, the minutes at which a walk is added.
    private readonly List<int> _minutes = [];

    public WalkLadder(int firstWalks, int firstMinutes, WalkingRule rule)
    {
        (_rule, _firstWalks) = (rule, firstWalks);
        Start = new WalkLevel { Minutes = firstMinutes, Halves = 2 * firstWalks };
        for (var walks = firstWalks; walks < rule.Goal.Walks; walks++)
        {
            firstMinutes = Longer(firstMinutes);
            _minutes.Add(firstMinutes);
        }

        _minutes.Add(rule.Goal.Minutes);
    }

    /// <summary>The level of the first week.</summary>
    public WalkLevel Start { get; }

    /// <summary>Whether this is the full amount.</summary>
    public bool IsTop(WalkLevel level) => level.Minutes >= _rule.Goal.Minutes && level.Halves >= 2 * _rule.Goal.Walks;

    /// <summary>In which way it grows next.</summary>
    public WalkStep StepFrom(WalkLevel level) =>
        level.Halves % 2 == 1 ? WalkStep.FullWalk
        : level.Minutes < _minutes[(level.Halves / 2) - _firstWalks] ? WalkStep.LongerWalks
        : WalkStep.HalfWalk;

    /// <summary>The next level; at the full amount the same.</summary>
    public WalkLevel Next(WalkLevel level) => IsTop(level) ? level : StepFrom(level) switch
    {
        WalkStep.LongerWalks => level with { Minutes = Math.Min(_minutes[(level.Halves / 2) - _firstWalks], Longer(level.Minutes)) },
        WalkStep.HalfWalk or WalkStep.FullWalk => level with { Halves = level.Halves + 1 },
        WalkStep.AllWalks => throw new UnreachableException("Only another ladder starts with all walks."),
    };

    /// <summary>The steps from a level to the full amount.</summary>
    public int StepsToTop(WalkLevel level)
    {
        var steps = 0;
        for (; !IsTop(level); steps++)
        {
            level = Next(level);
        }

        return steps;
    }

    /// <summary>Eased off: the highest level with at least so much less in a week; at the shortest walks there is none lower.</summary>
    public WalkLevel Cut(WalkLevel level)
    {
        var most = level.Weekly * (Percent - _rule.Cut.Percent);
        while (level.Weekly * Percent > most && Below(level) is { } lower)
        {
            level = lower;
        }

        return level;
    }

    private WalkLevel? Below(WalkLevel level)
    {
        var fewest = level.Halves > 2 * _firstWalks ? _minutes[((level.Halves + 1) / 2) - _firstWalks - 1] : _rule.FewestMinutes;
        return level.Halves % 2 == 0 && level.Minutes > fewest ? level with { Minutes = level.Minutes - 1 }
            : level.Halves > 2 * _firstWalks ? level with { Halves = level.Halves - 1 }
            : null;
    }

    // A half is rounded to the even number: so were the tables of section 9 computed.
    private int Longer(int minutes)
    {
        var growth = _rule.Growth;
        var added = (int)Math.Round(minutes * growth.Percent / (decimal)Percent, MidpointRounding.ToEven);
        return Math.Min(_rule.Goal.Minutes, minutes + Math.Clamp(added, growth.LeastMinutes, growth.MostMinutes));
    }
}
