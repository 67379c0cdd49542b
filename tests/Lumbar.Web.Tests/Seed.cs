using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Web.Tests;

/// <summary>What someone told us the day before: twenty weeks of mild low-back pain, no leg symptom, every safety question answered no.</summary>
public static class Seed
{
    public static readonly DateTimeOffset Yesterday = SeededSite.Morning.AddDays(-1);

    public static RecordEvent.PersonDescribed Adult => new() { Id = Guid.NewGuid(), At = Yesterday, By = Author.Person, BirthYear = 1980, Conditions = [] };

    public static RecordEvent.EpisodeDescribed Episode => new()
    {
        Id = Guid.NewGuid(),
        At = Yesterday,
        By = Author.Person,
        Onset = new DateOnly(2026, 7, 1),
        FirstEpisode = false,
        LegSymptom = LegSymptom.Back,
        AssessedByClinician = true,
        EasedBy = [Ease.Walking],
        WorsenedBy = [Worsening.Sitting],
        PainNow = Nprs.Of(2),
        WorstPain24h = Nprs.Of(3),
        RestOrNightPain = false,
        SettleMinutes = 10,
    };

    public static RecordEvent.PreferencesSet Wishes => new()
    {
        Id = Guid.NewGuid(),
        At = Yesterday,
        By = Author.Person,
        MinutesPerDay = 20,
        SessionsPerDay = 1,
        DaysPerWeek = 5,
        Equipment = [new("mat"), new("chair"), new("wall")],
        CanGetToFloor = true,
        Likes = [],
        Refuses = [],
        ComfortableWalkMinutes = 20,
    };

    /// <summary>Every question answered no, except these.</summary>
    public static RecordEvent.ScreenAnswered Screen(KnowledgeBase knowledge, DateTimeOffset at, params string[] yes) => new()
    {
        Id = Guid.NewGuid(),
        At = at,
        By = Author.Person,
        Answers = knowledge.Triage.Questions
            .Select(question => new ScreenAnswer(question.Id, yes.Contains(question.Id.Value) ? Answer.Yes : Answer.No))
            .OrderBy(answer => answer.Question)
            .ToValueList(),
    };

    /// <summary>The whole record, with some of it told differently.</summary>
    public static RecordEvent[] All(
        KnowledgeBase knowledge, RecordEvent.EpisodeDescribed? episode = null, RecordEvent.PreferencesSet? wishes = null, params string[] yes) =>
        [Adult, episode ?? Episode, wishes ?? Wishes, Screen(knowledge, Yesterday, yes)];
}
