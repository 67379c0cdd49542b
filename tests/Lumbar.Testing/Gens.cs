using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>People and records as they come, shared by all laws.</summary>
public static class Gens
{
    private static readonly string[] ConditionIds = [.. RealKnowledge.Base.Conditions.Select(condition => condition.Id.Value)];
    private static readonly EquipmentId[] EquipmentIds = [.. RealKnowledge.Base.Equipment.Select(item => item.Id)];
    private static readonly ExerciseId[] Offered =
        [.. RealKnowledge.Base.Exercises.Where(exercise => exercise.Status != ExerciseStatus.Avoid).Select(exercise => exercise.Id)];

    private static readonly string[] Mild = ["TR-20", "TR-08.checked", "TR-07.known", "TR-29", "TR-14.osteoporosis", "TR-14.steroids"];

    /// <summary>Any value of a closed choice.</summary>
    public static Gen<T> AnyOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    /// <summary>Some of these, each at most once, often none.</summary>
    public static Gen<ValueList<T>> SomeOf<T>(IReadOnlyList<T> items, int most) =>
        from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(0, Math.Min(most, items.Count))))
        from places in Gen.ArrayOf(Gen.Choose(0, items.Count - 1), count)
        select places.Distinct().Order().Select(place => items[place]).ToValueList();

    /// <summary>True so many times in a hundred.</summary>
    public static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(roll => roll <= percent);

    /// <summary>A pain score.</summary>
    public static Gen<Nprs> Pain { get; } = Gen.Choose(0, Nprs.Highest).Select(Nprs.Of);

    /// <summary>A pain score that leaves room for a programme.</summary>
    public static Gen<Nprs> CalmPain { get; } = Gen.Frequency((4, Gen.Choose(0, 3)), (2, Gen.Choose(4, 6)), (1, Gen.Choose(7, 10))).Select(Nprs.Of);

    /// <summary>An answer to a safety question.</summary>
    public static Gen<Answer> AnyAnswer { get; } = AnyOf<Answer>();

    /// <summary>An episode.</summary>
    public static Gen<RecordEvent.EpisodeDescribed> Episode { get; } =
        from days in Gen.Frequency((1, Gen.Choose(0, 41)), (1, Gen.Choose(42, 83)), (2, Gen.Choose(84, 900)))
        from leg in AnyOf<LegSymptom>()
        from flags in Gen.Three(Chance(50)).Select(three => (First: three.Item1, Seen: three.Item2, Roll: three.Item3))
        from night in Chance(10)
        from eases in SomeOf(Enum.GetValues<Ease>(), 3)
        from worsens in SomeOf(Enum.GetValues<Worsening>(), 3)
        from now in Pain
        from worst in CalmPain
        from settle in Gen.Elements(0, 10, 29, 30, 60, 120, 121)
        select A.Person().Episode! with
        {
            Onset = A.Today.AddDays(-days), FirstEpisode = flags.First, LegSymptom = leg, AssessedByClinician = flags.Seen || flags.Roll,
            EasedBy = eases, WorsenedBy = worsens, PainNow = now, WorstPain24h = worst, RestOrNightPain = night, SettleMinutes = settle,
        };

    /// <summary>Preferences.</summary>
    public static Gen<RecordEvent.PreferencesSet> Preferences { get; } =
        from minutes in Gen.Choose(10, 30)
        from sessions in Gen.Choose(1, 3)
        from days in Gen.Choose(1, 7)
        from equipment in Gen.Frequency((2, Gen.Constant(EquipmentIds.ToValueList())), (1, SomeOf(EquipmentIds, 9)))
        from floor in Chance(85)
        from likes in SomeOf(Offered, 3)
        from refuses in SomeOf(Offered, 3)
        from walk in Gen.Choose(0, 90)
        select A.Person().Preferences! with
        {
            MinutesPerDay = minutes, SessionsPerDay = sessions, DaysPerWeek = days, Equipment = equipment, CanGetToFloor = floor,
            Likes = likes, Refuses = refuses, ComfortableWalkMinutes = walk,
        };

    /// <summary>Someone for whom triage mostly leaves a plan: any conditions, mild answers only.</summary>
    public static Arbitrary<TestPerson> People { get; } = Arb.From(Person(), Smaller);

    /// <summary>Answers to all questions, mostly no.</summary>
    public static Gen<ValueList<(QuestionId Question, Answer? Answer)>> Screen { get; } =
        from raised in SomeOf(RealKnowledge.Base.Triage.Questions.Select(question => question.Id).ToList(), 6)
        from answers in Gen.ArrayOf(Gen.Elements(Answer.Yes, Answer.Unsure), raised.Count)
        select raised.Select((question, i) => (question, (Answer?)answers[i])).ToValueList();

    /// <summary>Someone with any answers to the safety questions.</summary>
    public static Gen<TestPerson> Screened { get; } =
        from person in Person()
        from screen in Screen
        select person with { Answered = screen };

    private static Gen<TestPerson> Person() =>
        from age in Gen.Frequency((1, Gen.Choose(18, 34)), (3, Gen.Choose(35, 69)), (1, Gen.Choose(70, 95)))
        from conditions in SomeOf(ConditionIds, 3)
        from weeks in Gen.Choose(0, 42)
        from isCounted in Chance(70)
        from episode in Episode
        from preferences in Preferences
        from mild in SomeOf(Mild, 1)
        from others in GenHistory.Of
        select A.Person() with
        {
            Described = A.Person().Aged(age).Having([.. conditions]).Described! with
            {
                PregnancyWeeks = isCounted && conditions.Contains("pregnancy") ? weeks : null,
            },
            Episode = episode,
            Preferences = preferences,
            Answered = mild.Select(id => (new QuestionId(id), (Answer?)Answer.Yes)).ToValueList(),
            Others = others,
        };

    private static IEnumerable<TestPerson> Smaller(TestPerson person) =>
    [
        .. person.Others.Select((_, left) => person with { Others = person.Others.Where((_, i) => i != left).ToValueList() }),
        .. person.Described!.Conditions.Select(left => person with
        {
            Described = person.Described with { Conditions = person.Described.Conditions.Where(id => id != left).ToValueList() },
        }),
        .. person.Answered.Select((_, left) => person with { Answered = person.Answered.Where((_, i) => i != left).ToValueList() }),
        .. Plainer(person),
    ];

    private static IEnumerable<TestPerson> Plainer(TestPerson person)
    {
        var plain = A.Person();
        IEnumerable<TestPerson> simpler =
            [person with { Preferences = plain.Preferences }, person with { Episode = plain.Episode }, person with { Described = plain.Described }];
        return simpler.Where(other => other != person);
    }
}
