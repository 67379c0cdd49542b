using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;

namespace Lumbar.Simulation.Life;

/// <summary>Looks at everything one person is shown, holds it against the laws, and counts.</summary>
internal sealed class Witness(int patient, KnowledgeBase knowledge, Diary diary, Tally tally)
{
    private readonly ValueList<ILaw> _laws = AllLaws.For(knowledge);
    private readonly LookReader _reader = new(knowledge);
    private readonly LifeCount _count = new(tally);
    private readonly HashSet<(string Law, string Seen)> _reported = [];
    private PlanOutcome? _last;

    /// <summary>How many entries have been looked at.</summary>
    public int Seen { get; private set; }

    /// <summary>Looks at an outcome of a day.</summary>
    public void Look(PlanOutcome outcome, int day)
    {
        var news = diary.Events.Skip(Seen).Where(e => e is not RecordEvent.ProgrammeIssued).ToValueList();
        var look = _reader.Of(outcome, Diary.FirstDay.AddDays(day), news);
        Seen = diary.Events.Count;
        _last = outcome;
        foreach (var law in _laws)
        {
            Report(law.Id, look.Day, law.Broken(look));
        }

        _count.Look(outcome, look);
    }

    /// <summary>Tries the laws that ask for deciding once more.</summary>
    public void Try(int day)
    {
        foreach (var trial in AllLaws.Trials)
        {
            Report(trial.Id, Diary.FirstDay.AddDays(day), trial.Broken(diary.Events, events => diary.Decide(events, day)));
        }
    }

    /// <summary>A day is over.</summary>
    public void EndDay()
    {
        _count.EndDay(_last!);
        _reported.Clear();
    }

    /// <summary>The life is over.</summary>
    public void End() => _count.End(_last!);

    /// <summary>The same thing counts once a day, however often it is looked at.</summary>
    private void Report(string law, DateOnly day, IEnumerable<string> broken)
    {
        foreach (var seen in broken.Where(seen => _reported.Add((law, seen))))
        {
            tally.Add(new Violation(patient, day, law, seen));
        }
    }
}
