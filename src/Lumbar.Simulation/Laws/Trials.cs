using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>A law that is tried out by deciding once more: from a record, a day, and how a record is decided.</summary>
public interface ITrial
{
    /// <summary>A short name.</summary>
    string Id { get; }

    /// <summary>The law in one sentence.</summary>
    string Says { get; }

    /// <summary>Tries it. Returns what broke the law; nothing when it holds.</summary>
    IEnumerable<string> Broken(IReadOnlyList<RecordEvent> events, Func<ValueList<RecordEvent>, PlanOutcome> decide);
}

/// <summary>More pain never means more load.</summary>
public sealed class MorePainNeverMoreLoad : ITrial
{
    private const int More = 3;

    /// <inheritdoc/>
    public string Id => "more-pain-never-more-load";

    /// <inheritdoc/>
    public string Says => "With more pain in the last session or morning no exercise is on a higher step.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(IReadOnlyList<RecordEvent> events, Func<ValueList<RecordEvent>, PlanOutcome> decide)
    {
        var place = Last(events);
        if (place < 0)
        {
            return [];
        }

        var asTold = events.Take(place + 1).ToValueList();
        ValueList<RecordEvent> worse = [.. events.Take(place), Worse(events[place])];
        return decide(asTold) is PlanOutcome.Planned less && decide(worse) is PlanOutcome.Planned more
            ? Higher(less, more).Select(found => $"{found} after {events[place].GetType().Name} with more pain")
            : [];
    }

    private static int Last(IReadOnlyList<RecordEvent> events)
    {
        for (var i = events.Count - 1; i >= 0; i--)
        {
            if (events[i] is RecordEvent.SessionFinished or RecordEvent.MorningChecked)
            {
                return i;
            }
        }

        return -1;
    }

    private static RecordEvent Worse(RecordEvent e) => e switch
    {
        RecordEvent.MorningChecked morning => morning with { Pain = Worse(morning.Pain) },
        RecordEvent.SessionFinished session => session with
        {
            WorstPain = Worse(session.WorstPain),
            Items = session.Items.Select(item => item with { WorstPain = item.WorstPain is { } pain ? Worse(pain) : null }).ToValueList(),
        },
        _ => e,
    };

    private static Nprs Worse(Nprs pain) => Nprs.Of(Math.Min(Nprs.Highest, pain.Value + More));

    private static IEnumerable<string> Higher(PlanOutcome.Planned less, PlanOutcome.Planned more) =>
        from one in less.Programme.Exercises
        from other in more.Programme.Exercises
        where one.Exercise.Id == other.Exercise.Id && other.Step > one.Step
        select $"{one.Exercise.Id} on step {other.Step} instead of {one.Step}";
}

/// <summary>The same record gives the same plan, in whatever order its entries come.</summary>
public sealed class SameRecordSamePlan : ITrial
{
    /// <inheritdoc/>
    public string Id => "same-record-same-plan";

    /// <inheritdoc/>
    public string Says => "The same entries give the same plan, whatever order they come in.";

    /// <inheritdoc/>
    public IEnumerable<string> Broken(IReadOnlyList<RecordEvent> events, Func<ValueList<RecordEvent>, PlanOutcome> decide)
    {
        var (one, other) = (decide(events.ToValueList()), decide(events.Reverse().ToValueList()));
        return IsSame(one, other) ? [] : ["another plan from the same entries in another order"];
    }

    private static bool IsSame(PlanOutcome one, PlanOutcome other) => (one, other) switch
    {
        (PlanOutcome.Planned left, PlanOutcome.Planned right) =>
            left.Programme.Exercises.Equals(right.Programme.Exercises) && left.Week.Equals(right.Week)
            && left.Finding.Equals(right.Finding) && left.Course.Standings.Equals(right.Course.Standings) && left.Advice.Equals(right.Advice),
        _ => one.GetType() == other.GetType() && one.Triage.Rows.Equals(other.Triage.Rows) && one.Advice.Equals(other.Advice),
    };
}
