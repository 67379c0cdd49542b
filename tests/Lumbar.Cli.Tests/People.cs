using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Cli.Tests;

/// <summary>The people whose answers are shown in the golden files, and others that end each in another way.</summary>
internal static class People
{
    public static TestPerson Chronic => A.Person();

    public static TestPerson AcuteWithLeg => A.Person().OnsetDaysAgo(14).Answering("TR-20", Answer.Yes).WithEpisode(episode => episode with
    {
        LegSymptom = LegSymptom.Thigh, AssessedByClinician = false, EasedBy = [Ease.Walking], WorsenedBy = [Worsening.Sitting, Worsening.Bending],
        WorstPain24h = Nprs.Of(5), PainNow = Nprs.Of(4), SettleMinutes = 45,
    });

    public static TestPerson Emergency => A.Person().Answering("TR-01", Answer.Yes).Answering("TR-02", Answer.Unsure);

    public static TestPerson Unfinished => A.Person().Silent("TR-05").Silent("TR-12") with { Preferences = null };

    public static TestPerson RefusesAll => A.Person().WithPreferences(preferences => preferences with
    {
        Refuses = RealKnowledge.Base.Exercises.Where(exercise => exercise.Ladder is not null).Select(exercise => exercise.Id).ToValueList(),
    });

    public static TestPerson ThreeSessionsADay => A.Person().WithPreferences(preferences => preferences with { SessionsPerDay = 3, DaysPerWeek = 7 });

    public static IEnumerable<TestPerson> All => [Chronic, AcuteWithLeg, Emergency, Unfinished, RefusesAll, ThreeSessionsADay];
}
