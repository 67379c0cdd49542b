using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>
/// Follows how irritable the pain is. Once it was high, more than relief opens only after some days on which it was at most
/// moderate and every day was told and bearable; a day of which nothing is known does not count. Source: rules.md section 6.6.
/// </summary>
public sealed class IrritabilityWatch(IrritabilityRule rule, StateRule state)
{
    private readonly List<(DateOnly Day, Nprs Worst)> _days = [];
    private RecordEvent.EpisodeDescribed? _episode;
    private RecordEvent.IrritabilityAnswered? _answered;
    private LegSymptom? _leg;
    private DateOnly? _calmSince;

    /// <summary>How irritable it was when it was last told, or null when it never was.</summary>
    public Irritability? Level { get; private set; }

    /// <summary>Whether only relief is offered because of it.</summary>
    public bool IsRelief { get; private set; }

    /// <summary>The watch after a whole record.</summary>
    public static IrritabilityWatch Of(ValueList<RecordEvent> events, IrritabilityRule rule, StateRule state)
    {
        var watch = new IrritabilityWatch(rule, state);
        foreach (var e in events)
        {
            watch.Apply(e);
        }

        return watch;
    }

    /// <summary>Takes in an entry. Entries come in their order.</summary>
    public void Apply(RecordEvent e)
    {
        switch (e)
        {
            case RecordEvent.EpisodeDescribed told: (_episode, _answered, _leg) = (told, null, told.LegSymptom); Read(told.Day); break;
            case RecordEvent.IrritabilityAnswered told: _answered = told.After(_answered); Read(told.Day); Live(told.Day, told.WorstPain24h, _leg); break;
            case RecordEvent.MorningChecked told: Live(told.Day, told.Pain, told.LegSymptom); break;
            case RecordEvent.SessionFinished told: Live(told.Day, told.WorstPain, told.LegAfter); break;
        }
    }

    private void Read(DateOnly day)
    {
        if (_episode is null)
        {
            return;
        }

        Level = IrritabilityDecision.LevelOf(_episode, _answered, _leg ?? _episode.LegSymptom, rule);
        var isHigh = Level == Irritability.High;
        _calmSince = isHigh ? null : _calmSince ?? day;
        IsRelief = IsRelief || isHigh;
    }

    private void Live(DateOnly day, Nprs? worst, LegSymptom? leg)
    {
        if (leg != _leg)
        {
            _leg = leg;
            Read(day);
        }

        if (worst is { } pain)
        {
            _days.Add((day, pain));
        }

        IsRelief = IsRelief && !IsCalm(day);
    }

    private bool IsCalm(DateOnly day)
    {
        var from = day.AddDays(1 - state.ReliefDays);
        if (_calmSince is not { } since || since > from)
        {
            return false;
        }

        var told = 0;
        var last = DateOnly.MinValue;
        for (var i = _days.Count - 1; i >= 0 && _days[i].Day >= from; i--)
        {
            if (_days[i].Worst > state.ReliefWorstPain)
            {
                return false;
            }

            told += _days[i].Day == last ? 0 : 1;
            last = _days[i].Day;
        }

        return told == state.ReliefDays;
    }
}
