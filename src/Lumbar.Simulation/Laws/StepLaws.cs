using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>No step rises in a flare-up or after a gap.</summary>
public sealed class NoRiseInFlareOrGap : ILaw
{
    private readonly LastOffers _last = new();
    private Look? _before;

    /// <inheritdoc/>
    public string Id => "no-rise-in-flare-or-gap";

    /// <inheritdoc/>
    public string Says => "No step rises while a flare-up lasts or after a gap.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        var isStill = look.State is ProgrammeState.Flare or ProgrammeState.Lapsed;
        var before = _before?.State == look.State ? _before : null;
        List<string> broken = [];
        if (isStill)
        {
            broken.AddRange(_last.Changes(look).Where(pair => pair.Now.Step > pair.Before.Step)
                .Select(pair => $"{pair.Now.Exercise} on step {pair.Now.Step} in {look.State}, {pair.Before.Step} on {pair.Day:yyyy-MM-dd}"));
            broken.AddRange(look.Offers.Where(now => now.Step > before?.Of(now.Exercise)?.Step)
                .Select(now => $"{now.Exercise} rose to step {now.Step} within {look.State}"));
        }

        _last.Remember(look);
        _before = look;
        return broken;
    }
}

/// <summary>Nothing rises without news, and no exercise of yesterday while this morning was not told.</summary>
public sealed class NoRiseUnknown : ILaw
{
    private readonly HashSet<ExerciseId> _doneYesterday = [];
    private readonly HashSet<ExerciseId> _doneToday = [];
    private Look? _before;
    private bool _isMorningTold;

    /// <inheritdoc/>
    public string Id => "no-rise-unknown";

    /// <inheritdoc/>
    public string Says => "Without anything told no step rises, nor that of an exercise done yesterday while the morning after is not told.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        Turn(look);
        var before = _before;
        _before = look;
        if (before is null || before.IsSmall || look.IsSmall)
        {
            return [];
        }

        return look.Offers
            .Where(now => now.Step > before.Of(now.Exercise)?.Step && (look.News.Count == 0 || (!_isMorningTold && _doneYesterday.Contains(now.Exercise))))
            .Select(now => $"{now.Exercise} rose from step {before.Of(now.Exercise)!.Step} to {now.Step} with {look.News.Count} entries and no morning");
    }

    private void Turn(Look look)
    {
        if (_before?.Day != look.Day)
        {
            _doneYesterday.Clear();
            _doneYesterday.UnionWith(_before?.Day == look.Day.AddDays(-1) ? _doneToday : []);
            _doneToday.Clear();
            _isMorningTold = false;
        }

        _isMorningTold |= look.News.Any(e => e is RecordEvent.MorningChecked);
        _doneToday.UnionWith(look.News.OfType<RecordEvent.SessionFinished>().SelectMany(session => session.Items).Select(item => item.Exercise));
    }
}

/// <summary>After red the next dose of an exercise is not higher than the last.</summary>
public sealed class NotHigherAfterRed : ILaw
{
    private readonly Dictionary<ExerciseId, int> _last = [];
    private readonly Dictionary<ExerciseId, int> _most = [];

    /// <inheritdoc/>
    public string Id => "not-higher-after-red";

    /// <inheritdoc/>
    public string Says => "The next dose of an exercise that was red is not higher than the one it was red with.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        foreach (var session in look.News.OfType<RecordEvent.SessionFinished>())
        {
            foreach (var item in session.Items.Where(item => IsRed(session, item) && _last.ContainsKey(item.Exercise)))
            {
                _most[item.Exercise] = _last[item.Exercise];
            }
        }

        var broken = look.Offers.Where(now => _most.TryGetValue(now.Exercise, out var most) && now.Work > most)
            .Select(now => $"{now.Exercise}: work {now.Work} after red with {_most[now.Exercise]}").ToList();
        foreach (var offered in look.Offers)
        {
            _most.Remove(offered.Exercise);
            _last[offered.Exercise] = offered.Work;
        }

        return broken;
    }

    /// <summary>Red as rules.md 6.1 tells it, by pain and by what it was stopped for.</summary>
    private static bool IsRed(RecordEvent.SessionFinished session, SessionItem item)
    {
        var (before, worst) = (session.PainBefore.Value, (item.WorstPain ?? session.WorstPain).Value);
        return item.Stopped is StopReason.Sharp or StopReason.Spreading or StopReason.NewSymptom
            || worst >= 8 || (worst >= 6 && !(before >= 5 && worst - before <= 1));
    }
}

/// <summary>No step asks for more than a quarter more work in a session.</summary>
public sealed class StepGrowth : ILaw
{
    private const int MostPercent = 125;
    private readonly LastOffers _last = new();

    /// <inheritdoc/>
    public string Id => "step-growth";

    /// <inheritdoc/>
    public string Says => "No exercise that loads grows by more than 25 percent in a session against the last plan that had it.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        var broken = _last.Changes(look).Where(pair => pair.Now.IsLoading && pair.Now.Work * 100 > pair.Before.Work * MostPercent)
            .Select(pair => $"{pair.Now.Exercise}: work {pair.Now.Work} (step {pair.Now.Step}), {pair.Before.Work} (step {pair.Before.Step}) on {pair.Day:yyyy-MM-dd}").ToList();
        _last.Remember(look);
        return broken;
    }
}

/// <summary>Every rise has a proposal with a reason.</summary>
public sealed class RisesAreExplained : ILaw
{
    private readonly LastOffers _last = new();

    /// <inheritdoc/>
    public string Id => "rises-are-explained";

    /// <inheritdoc/>
    public string Says => "Every step up has a proposal that holds, with a rule as its reason.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(Look look)
    {
        var broken = _last.Changes(look).Where(pair => pair.Now.Step > pair.Before.Step && !IsExplained(pair.Now, pair.Day, look))
            .Select(pair => $"{pair.Now.Exercise}: step {pair.Now.Step}, {pair.Before.Step} on {pair.Day:yyyy-MM-dd}, and no proposal says why").ToList();
        _last.Remember(look);
        return broken;
    }

    private static bool IsExplained(Offered now, DateOnly since, Look look) => look.Proposals.Any(proposal =>
        proposal is { IsRise: true, Status: ProposalStatus.Applied, Why.Rule.Value.Length: > 0, Why.Source: not null }
        && proposal.Exercise == now.Exercise && proposal.On >= since && proposal.To >= now.Step);
}
