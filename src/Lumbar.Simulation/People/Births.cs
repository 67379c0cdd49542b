using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.People;

/// <summary>Makes virtual people, each from the seed and the person's own number.</summary>
public static class Births
{
    private const int FirstYear = 2026;
    private const int DaysInAWeek = 7;
    private static readonly ConditionId Pregnancy = new("pregnancy");

    /// <summary>The person with a number.</summary>
    public static Nature Of(SimulationRequest request, int number)
    {
        var dice = Dice.Of(request.Seed, number, purpose: 1);
        var age = dice.Between(18, 84);
        var pregnant = age is > 19 and < 42 && dice.Happens(0.03);
        var conditions = Conditions(dice, request.Knowledge, pregnant);
        return new Nature
        {
            Number = number,
            BirthYear = FirstYear - age,
            Conditions = conditions,
            PregnancyWeeks = pregnant && dice.Happens(0.8) ? dice.Between(6, 30) : null,
            OnsetDaysAgo = dice.One(dice.Between(1, 41), dice.Between(42, 83), dice.Between(84, 900)),
            Leg = dice.One(LegSymptom.Back, LegSymptom.Back, LegSymptom.Back, LegSymptom.Buttock, LegSymptom.Thigh, LegSymptom.BelowKnee),
            IsAssessed = dice.Happens(0.6),
            Pain = dice.One(dice.Between(0.5, 3), dice.Between(1.5, 5), dice.Between(3, 7.5)),
            Course = dice.One(Course.Improving, Course.Improving, Course.Fluctuating, Course.Persistent),
            Tolerance = dice.One(dice.Between(15.0, 60), dice.Between(50.0, 240)),
            Reaction = dice.One(dice.Between(0.1, 0.8), dice.Between(0.5, 2.5)),
            Eases = dice.One<TestedDirection?>(null, null, TestedDirection.Extension, TestedDirection.Flexion),
            SettleMinutes = dice.One(0, 10, 20, 30, 60, 150),
            HasRestPain = dice.Happens(0.1),
            FlareChance = dice.One(0, 0.002, 0.006, 0.02),
            Warning = Warning(dice, request),
            Wishes = Wishes(dice, request.Knowledge, age),
            Habits = dice.Happens(0.3) ? Diligent(dice) : Habits(dice, request.Weeks * DaysInAWeek),
        };
    }

    private static ValueList<ConditionId> Conditions(Dice dice, KnowledgeBase knowledge, bool isPregnant)
    {
        var named = new SortedSet<ConditionId>();
        for (var i = dice.One(0, 0, 0, 1, 1, 2); i > 0; i--)
        {
            named.Add(knowledge.Conditions[dice.Below(knowledge.Conditions.Count)].Id);
        }

        named.Remove(Pregnancy);
        return (isPregnant ? named.Append(Pregnancy) : named).ToValueList();
    }

    /// <summary>Three in a hundred have a sign from the start, ten more get one later.</summary>
    private static (QuestionId Question, int FromDay)? Warning(Dice dice, SimulationRequest request)
    {
        var chance = dice.Share();
        var question = request.Knowledge.Triage.Questions[dice.Below(request.Knowledge.Triage.Questions.Count)].Id;
        var later = dice.Between(1, Math.Max(1, request.Weeks * DaysInAWeek));
        return chance < 0.03 ? (question, 0) : chance < 0.13 ? (question, later) : null;
    }

    private static Wishes Wishes(Dice dice, KnowledgeBase knowledge, int age) => new()
    {
        Minutes = dice.One(10, 15, 20, 30),
        Sessions = dice.One(1, 1, 2, 3),
        Days = dice.Between(2, 7),
        Equipment = knowledge.Equipment.Select(item => item.Id).Where(_ => dice.Happens(0.75)).ToValueList(),
        CanGetToFloor = dice.Happens(age > 70 ? 0.6 : 0.95),
        WalkMinutes = dice.Between(5, 60),
        Refuses = knowledge.Exercises.Where(_ => dice.Happens(0.02)).Select(exercise => exercise.Id).ToValueList(),
    };

    private static Habits Habits(Dice dice, int days) => new()
    {
        Trains = dice.One(0.55, 0.75, 0.9, 0.97),
        TellsMorning = dice.One(0.5, 0.8, 0.95, 1.0),
        TellsEffort = dice.One(0.6, 0.9, 1.0, 1.0),
        AnswersQuestions = dice.One(0.2, 0.6, 0.95),
        Walks = dice.Between(0.3, 1.0),
        TellsFlare = dice.Share(),
        SeesClinician = dice.Between(0.02, 0.4),
        Gaps = Gaps(dice, days),
    };

    /// <summary>Three in ten do and tell everything, so that some climb high.</summary>
    private static Habits Diligent(Dice dice) => new()
    {
        Trains = 0.98,
        TellsMorning = 1,
        TellsEffort = 1,
        AnswersQuestions = 1,
        Walks = 1,
        TellsFlare = 1,
        SeesClinician = dice.Between(0.3, 1),
        Gaps = [],
    };

    /// <summary>Gaps of every length from 4 to 40 days.</summary>
    private static ValueList<Gap> Gaps(Dice dice, int days)
    {
        var gaps = new List<Gap>();
        var from = dice.Between(5, 60);
        while (from < days && dice.Happens(0.6))
        {
            var length = dice.One(dice.Between(4, 7), dice.Between(8, 14), dice.Between(15, 28), dice.Between(29, 40));
            gaps.Add(new Gap(from, length));
            from += length + dice.Between(7, 60);
        }

        return gaps.ToValueList();
    }
}
