using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Simulation.People;

namespace Lumbar.Simulation.Life;

/// <summary>How a virtual person does a session: through the gate, exercise after exercise, and what they say after it.</summary>
internal sealed class Training(Nature nature, Body body, Dice dice, Diary diary, KnowledgeBase knowledge)
{
    private const int Morning = 8 * 60;
    private const int Midday = 13 * 60;
    private const int Evening = 18 * 60;

    /// <summary>Does a planned session. Returns whether a new symptom was named, or null when nothing could begin.</summary>
    public bool? Do(PlannedSession planned, PlanOutcome.Planned plan, int day)
    {
        var session = StartGate.Of(new StartRequest { Session = planned, PainBefore = body.Pain, Plan = plan, Knowledge = knowledge })
            .Match<PlannedSession?>(whole => whole.Session, relief => relief.Session, _ => null);
        if (session is null)
        {
            return null;
        }

        var before = body.Pain;
        var items = Items(session);
        if (items.Any(item => item.Stopped == StopReason.Spreading))
        {
            body.Spread();
        }

        Write(session, day, before, items);
        return items.Any(item => item.Stopped == StopReason.NewSymptom);
    }

    private void Write(PlannedSession session, int day, Nprs before, ValueList<SessionItem> items)
    {
        var minute = session.Slot switch
        {
            Slot.Morning => Morning,
            Slot.Midday => Midday,
            Slot.Evening => Evening,
        };
        var (id, at) = diary.Stamp(day, minute);
        diary.Write(new RecordEvent.SessionFinished
        {
            Id = id,
            At = at,
            By = Author.Person,
            Session = session.Id,
            PainBefore = before,
            WorstPain = items.Select(item => item.WorstPain ?? before).Append(before).Max(),
            LegAfter = body.Leg,
            Items = items,
        });
    }

    private ValueList<SessionItem> Items(PlannedSession session)
    {
        var items = new List<SessionItem>();
        var tells = dice.Happens(nature.Habits.TellsEffort);
        foreach (var item in session.Items)
        {
            var done = One(item, tells);
            items.Add(done);
            if (done.Stopped is StopReason.NewSymptom or StopReason.Spreading or StopReason.Time)
            {
                break;
            }
        }

        return items.ToValueList();
    }

    private SessionItem One(ScriptItem item, bool tells)
    {
        var felt = body.Do(item);
        var stopped = StopOf(item, felt);
        return new SessionItem
        {
            Exercise = item.Exercise.Id,
            Sets = item.Dose.Sets,
            Reps = stopped is null ? item.Dose.SetRepetitions.Max() : item.Dose.SetRepetitions.Max() / 2,
            Hold = item.Dose.Hold,
            Effort = tells ? felt.Effort : null,
            RepsInReserve = tells ? felt.Reserve : null,
            WorstPain = tells || felt.Pain.Value > 2 ? felt.Pain : null,
            FormOk = tells ? felt.IsFormGood : null,
            Stopped = stopped,
        };
    }

    private StopReason? StopOf(ScriptItem item, Felt felt)
    {
        if (felt.Pain >= knowledge.Planning.Session.StopPain && felt.Pain > body.Pain)
        {
            return dice.Happens(0.2) ? StopReason.Sharp : StopReason.Pain;
        }

        var chance = dice.Share();
        return chance < 0.0003 ? StopReason.NewSymptom
            : chance < 0.0015 && item.Exercise.Load != Load.None ? StopReason.Spreading
            : chance < 0.006 ? dice.One(StopReason.Time, StopReason.Tired, StopReason.Form, StopReason.Unsaid)
            : null;
    }
}
