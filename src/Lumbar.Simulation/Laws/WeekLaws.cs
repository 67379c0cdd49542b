using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;

namespace Lumbar.Simulation.Laws;

/// <summary>The last look of each of the last days.</summary>
internal sealed class LastWeek
{
    private const int Days = 7;
    private readonly List<Look> _looks = [];

    public void Remember(Look look)
    {
        _looks.RemoveAll(old => old.Day == look.Day || old.Day.DayNumber < look.Day.DayNumber - (2 * Days));
        _looks.Add(look);
    }

    public Look? At(DateOnly day) => _looks.Find(look => look.Day == day);

    /// <summary>Whether every day from a week ago until now was one of building up, keeping, or waiting for a look.</summary>
    public bool IsSteady(DateOnly day)
    {
        for (var i = 0; i <= Days; i++)
        {
            if (At(day.AddDays(-i)) is not { State: ProgrammeState.Build or ProgrammeState.Maintain or ProgrammeState.Review, IsSmall: false })
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The weekly work of a movement grows by no more than a fifth.</summary>
public sealed class FamilyGrowth : ILaw
{
    private const int Week = 7;
    private const int MostPercent = 120;
    private readonly LastWeek _week = new();

    /// <inheritdoc/>
    public string Id => "family-growth";

    /// <inheritdoc/>
    public string Says => "The planned weekly work of a movement that loads grows by no more than 20 percent against the plan of a week before.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        _week.Remember(look);
        if (!_week.IsSteady(look.Day) || _week.At(look.Day.AddDays(-Week)) is not { } before)
        {
            return [];
        }

        return look.Offers.Where(now => now.IsLoading)
            .Select(now => (Now: now, Before: before.Offers.FirstOrDefault(old => old.Family == now.Family)))
            .Where(pair => pair.Before is { } old && pair.Now.WeekWork * 100 > old.WeekWork * MostPercent)
            .Select(pair => $"{pair.Now.Family}: {pair.Now.WeekWork} a week ({pair.Now.Exercise}, step {pair.Now.Step}), {pair.Before!.WeekWork} a week before ({pair.Before.Exercise}, step {pair.Before.Step})");
    }
}

/// <summary>Few exercises rise in a week.</summary>
public sealed class FewRisesAWeek : ILaw
{
    private const int Week = 7;
    private readonly Dictionary<DateOnly, int> _sizes = [];
    private int _size;

    /// <inheritdoc/>
    public string Id => "few-rises-a-week";

    /// <inheritdoc/>
    public string Says => "In seven days at most two exercises rise, one while the pain is acute, and never more than half of the programme.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        _sizes.TryAdd(look.Day, _size);
        _size = look.IsPlanned ? look.Offers.Count : _size;
        var raised = look.Proposals.Where(proposal => proposal is { IsRise: true, Status: ProposalStatus.Applied }
            && proposal.On <= look.Day && proposal.On > look.Day.AddDays(-Week)).ToList();
        var isToday = raised.Exists(proposal => proposal.On == look.Day);
        var most = Math.Min(look.IsAcute ? 1 : 2, _sizes[look.Day] / 2);
        return isToday && raised.Count > most
            ? [$"{raised.Count} rises in seven days of {_sizes[look.Day]} exercises: {string.Join(", ", raised.Select(proposal => proposal.Id))}"]
            : [];
    }
}

/// <summary>Walking grows by no more than a fifth from one week of walking to the next.</summary>
public sealed class WalkGrowth : ILaw
{
    private const int Week = 7;
    private const int MostPercent = 120;
    private readonly LastWeek _week = new();
    private readonly Dictionary<DateOnly, int> _most = [];

    /// <inheritdoc/>
    public string Id => "walk-growth";

    /// <inheritdoc/>
    public string Says => "The planned minutes of walking grow by no more than 20 percent from one week of walking to the next.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        _week.Remember(look);
        if (look.WalksFrom is not { } from)
        {
            return [];
        }

        var now = look.Walks.Sum();
        _most[from] = Math.Max(now, _most.GetValueOrDefault(from));
        return _week.IsSteady(look.Day) && _most.TryGetValue(from.AddDays(-Week), out var before) && before > 0 && now * 100 > before * MostPercent
            ? [$"{now} minutes in the week from {from:yyyy-MM-dd}, {before} in the week before"]
            : [];
    }
}

/// <summary>Walking and strength never rise on the same day.</summary>
public sealed class OneRiseAtATime : ILaw
{
    private Look? _yesterday;
    private Look? _today;

    /// <inheritdoc/>
    public string Id => "one-rise-at-a-time";

    /// <inheritdoc/>
    public string Says => "Walking and an exercise that loads do not rise on the same day.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        _yesterday = _today?.Day == look.Day ? _yesterday : _today;
        _today = look;
        var loading = look.Offers.Where(offered => offered.IsLoading).Select(offered => offered.Exercise).ToHashSet();
        var rise = look.Proposals.LastOrDefault(proposal => proposal is { IsRise: true, Status: ProposalStatus.Applied } && proposal.On == look.Day && loading.Contains(proposal.Exercise));
        var (before, now) = (_yesterday?.Walks.Sum() ?? 0, look.Walks.Sum());
        return rise is not null && before > 0 && now > before && _yesterday?.State == look.State
            ? [$"{now} minutes of walking a week instead of {before}, and {rise.Id}"]
            : [];
    }
}
