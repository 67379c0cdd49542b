using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests;

/// <summary>Weeks that lie behind someone: sessions, mornings, flare-ups. Days are counted back from the Saturday of the site.</summary>
public static class Life
{
    /// <summary>A moment so many days ago, by default at noon.</summary>
    public static DateTimeOffset Ago(int days, double hour = 12) => SeededSite.Morning.AddHours(hour - SeededSite.Morning.Hour).AddDays(-days);

    /// <summary>Everything told so many days ago, with the plan given then.</summary>
    public static RecordEvent[] Told(KnowledgeBase knowledge, int days, RecordEvent.EpisodeDescribed? episode = null, int? screenDays = null) =>
    [
        Seed.Adult with { At = Ago(days) },
        (episode ?? Seed.Episode) with { At = Ago(days, 12.1) },
        Seed.Wishes with { At = Ago(days, 12.2) },
        Seed.Screen(knowledge, Ago(screenDays ?? days, 12.3)),
        Plan(days),
    ];

    public static RecordEvent.ProgrammeIssued Plan(int days) => new()
    {
        Id = Guid.NewGuid(),
        At = Ago(days, 12.4),
        By = Author.System,
        Version = 1,
        Exercises = [Issued("bird-dog", 2), Issued("pelvic-tilt-posterior", 1)],
        Reasons = [],
        KnowledgeVersion = "test",
    };

    public static RecordEvent.MorningChecked Morning(int days, int pain, bool ache = false, bool sleep = false, LegSymptom leg = LegSymptom.Back) => new()
    {
        Id = Guid.NewGuid(), At = Ago(days, 7), By = Author.Person, Pain = Nprs.Of(pain), LegSymptom = leg, MuscleAcheOnly = ache, SleepDisturbed = sleep,
    };

    public static RecordEvent.SessionFinished Session(int days, int worst = 2, params SessionItem[] items) => new()
    {
        Id = Guid.NewGuid(),
        At = Ago(days, 9),
        By = Author.Person,
        Session = $"{Ago(days):yyyy-MM-dd}-morning",
        PainBefore = Nprs.Of(2),
        WorstPain = Nprs.Of(worst),
        LegAfter = LegSymptom.Back,
        Items = items.Length == 0 ? [Item("bird-dog"), Item("pelvic-tilt-posterior")] : items.ToValueList(),
    };

    public static SessionItem Item(string exercise, StopReason? stopped = null) => new()
    {
        Exercise = new(exercise), Sets = 2, Reps = 10, Hold = Seconds.Zero, Effort = Effort.Of(1), RepsInReserve = 4, FormOk = true, Stopped = stopped,
    };

    public static RecordEvent.FlareReported Flare(int days) => new() { Id = Guid.NewGuid(), At = Ago(days, 10), By = Author.Person };

    /// <summary>The answer to the question about mood that puts help before everything.</summary>
    public static RecordEvent.MeasureAnswered DarkThoughts(KnowledgeBase knowledge, int days) => new()
    {
        Id = Guid.NewGuid(),
        At = Ago(days),
        By = Author.Person,
        Measure = MeasureIds.Weekly.Value,
        Items = [new MeasureItem(MeasureIds.Mood, knowledge.Measures.Review.HarmMood)],
    };

    public static RecordEvent.MeasureAnswered InBed(int days) => new()
    {
        Id = Guid.NewGuid(), At = Ago(days), By = Author.Person, Measure = MeasureIds.Day.Value, Items = [new MeasureItem(MeasureIds.BedRest, 1)],
    };

    /// <summary>An episode that is easily stirred up, so that easing comes first.</summary>
    public static RecordEvent.EpisodeDescribed Irritable => Seed.Episode with { PainNow = Nprs.Of(6), WorstPain24h = Nprs.Of(7) };

    private static IssuedExercise Issued(string exercise, int step) => new(new(exercise), step, new IssuedDose
    {
        Sets = 1, Reps = 5, Hold = new(5), PerSide = false, Rest = new(30), TimesPerDay = 1, DaysPerWeek = 3,
    });
}
