using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Simulation.People;

namespace Lumbar.Simulation.Life;

/// <summary>
/// The weeks of one virtual person, day by day: they wake, tell or forget, look at the plan, do what they do of it, and the
/// real decisions are made from their real record each time they would be.
/// </summary>
public sealed class Lifetime
{
    private const int DaysInAWeek = 7;
    private const double TrialChance = 0.02;

    private readonly SimulationRequest _request;
    private readonly Nature _nature;
    private readonly Dice _dice;
    private readonly Dice _lots;
    private readonly Body _body;
    private readonly Diary _diary;
    private readonly Telling _telling;
    private readonly Training _training;
    private readonly Questionnaires _questionnaires;
    private readonly Witness _witness;
    private bool _isSeen;
    private QuestionId? _named;

    /// <summary>The life of the person with a number.</summary>
    public Lifetime(SimulationRequest request, int number, Tally tally)
    {
        _request = request;
        _nature = Births.Of(request, number);
        _dice = Dice.Of(request.Seed, number, purpose: 2);
        _lots = Dice.Of(request.Seed, number, purpose: 5);
        _body = new Body(_nature, Dice.Of(request.Seed, number, purpose: 3));
        _diary = new Diary(request.Knowledge, Dice.Of(request.Seed, number, purpose: 4));
        _telling = new Telling(_nature, _body, _dice, _diary, request.Knowledge);
        _training = new Training(_nature, _body, _dice, _diary, request.Knowledge);
        _questionnaires = new Questionnaires(_nature, _body, _dice, _diary);
        _witness = new Witness(number, request.Knowledge, _diary, tally);
    }

    /// <summary>The record.</summary>
    public IReadOnlyList<RecordEvent> Events => _diary.Events;

    /// <summary>Lives all weeks.</summary>
    public void Live()
    {
        for (var day = 0; day < _request.Weeks * DaysInAWeek; day++)
        {
            Live(day);
        }

        _witness.End();
    }

    private void Live(int day)
    {
        var flares = day > 0 && _body.Wake(day);
        var isAway = _nature.Habits.Gaps.Any(gap => gap.Covers(day));
        if (day == 0)
        {
            _telling.Begin();
        }
        else if (!isAway)
        {
            Morning(day, flares);
        }

        var outcome = See(day);
        if (!isAway)
        {
            Act(Respond(outcome, day), day);
        }

        _witness.EndDay();
    }

    private PlanOutcome See(int day)
    {
        var outcome = _diary.Decide(day);
        _witness.Look(outcome, day);
        if (_lots.Happens(TrialChance))
        {
            _witness.Try(day);
        }

        return outcome;
    }

    private void Morning(int day, bool flares)
    {
        if (flares && _dice.Happens(_nature.Habits.TellsFlare))
        {
            _telling.Flare(day);
        }

        if (_dice.Happens(_nature.Habits.TellsMorning))
        {
            _telling.Morning(day);
        }
    }

    /// <summary>What the person does when the plan asks for something, or when something new is noticed.</summary>
    private PlanOutcome Respond(PlanOutcome outcome, int day) => outcome switch
    {
        PlanOutcome.Incomplete incomplete when _dice.Happens(0.8) => AnswerAgain(incomplete, day),
        PlanOutcome.Blocked => BeSeen(outcome, day),
        PlanOutcome.Planned plan => Notice(plan, day),
        _ => outcome,
    };

    private PlanOutcome AnswerAgain(PlanOutcome.Incomplete incomplete, int day)
    {
        if (incomplete.NotTold.Contains("episode"))
        {
            _telling.Episode(day);
        }

        Screen(day);
        return See(day);
    }

    private PlanOutcome BeSeen(PlanOutcome outcome, int day)
    {
        if (_isSeen && _dice.Happens(0.5))
        {
            _isSeen = false;
            Screen(day);
            return See(day);
        }

        if (!_isSeen && _dice.Happens(_nature.Habits.SeesClinician))
        {
            _isSeen = true;
            _telling.Visit(day);
            return See(day);
        }

        return outcome;
    }

    private PlanOutcome Notice(PlanOutcome.Planned plan, int day)
    {
        if (_telling.WarningOn(day) is { } warning && warning != _named && _dice.Happens(0.3))
        {
            Screen(day);
            return See(day);
        }

        if ((plan.Finding.Reviews.Count > 0 || plan.Advice.Contains(Advices.ContactDoctor)) && _dice.Happens(_nature.Habits.SeesClinician / 3))
        {
            _telling.Visit(day);
            return See(day);
        }

        if (!plan.Person.Direction.IsTested && _dice.Happens(day < 10 ? 0.1 : 0.02))
        {
            _telling.Test(day);
            return See(day);
        }

        return plan;
    }

    private void Screen(int day)
    {
        _telling.Screen(day);
        _named = _telling.WarningOn(day);
    }

    private void Act(PlanOutcome outcome, int day)
    {
        var before = _diary.Events.Count;
        var walk = outcome is PlanOutcome.Planned { Week: [{ Walk: { } asked }, ..] } && _dice.Happens(_nature.Habits.Walks) ? asked : null;
        if (_dice.Happens(_nature.Habits.Trains))
        {
            outcome = Train(outcome, day);
            before = _witness.Seen;
        }

        if (walk is not null && outcome is PlanOutcome.Planned)
        {
            _telling.Walk(day, walk.Bouts * walk.Minutes);
        }

        _questionnaires.Answer(day);
        if (_diary.Events.Count > before)
        {
            See(day);
        }
    }

    /// <summary>The sessions of the day; after each the plan is looked at again, for it may say that it was enough.</summary>
    private PlanOutcome Train(PlanOutcome outcome, int day)
    {
        Slot? last = null;
        while (outcome is PlanOutcome.Planned plan && Next(plan, last) is { } session)
        {
            last = session.Slot;
            if (_training.Do(session, plan, day) is not { } isNew)
            {
                break;
            }

            if (isNew)
            {
                Screen(day);
            }

            if (!isNew && Next(plan, last) is null)
            {
                break;
            }

            outcome = See(day);
        }

        return outcome;
    }

    private static PlannedSession? Next(PlanOutcome.Planned plan, Slot? last) =>
        plan.Week[0].Sessions.FirstOrDefault(session => last is not { } done || session.Slot > done);
}
