using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Pages.Start;

/// <summary>Who makes an entry and when.</summary>
public sealed record Stamp(Guid Id, DateTimeOffset At);

/// <summary>
/// Makes entries of the record from a draft: one for each part that is complete, and only when it says something other
/// than the record does.
/// </summary>
public static class IntakeEvents
{
    private const int LastPart = 5;

    /// <summary>The entries to add.</summary>
    public static IReadOnlyList<RecordEvent> News(IntakeDraft draft, PatientState state, Func<Stamp> stamp)
    {
        List<RecordEvent> news = [];
        if (Person(draft, stamp()) is { } person && IsNews(person, state.Person, draft, IsAboutPerson))
        {
            news.Add(person);
        }

        if (Episode(draft, stamp()) is { } episode && IsNews(episode, state.Episode, draft, step => step.Part < LastPart && !IsAboutPerson(step)))
        {
            news.Add(episode);
        }

        if (Preferences(draft, state, stamp()) is { } wishes && IsNews(wishes, state.Preferences, draft, step => step.Part == LastPart))
        {
            news.Add(wishes);
        }

        return news;
    }

    /// <summary>
    /// Whether a part belongs into the record: when it says something other than the record does; and when everything is
    /// told again, once all its pages were sent, also when nothing has changed.
    /// </summary>
    private static bool IsNews<T>(T told, T? earlier, IntakeDraft draft, Func<StepId, bool> isMeant)
        where T : RecordEvent => draft.Again is { } again && !(earlier?.At >= again.Since)
        ? Journey.IsTold(draft, isMeant)
        : told != Like(earlier, told);

    private static bool IsAboutPerson(StepId step) => step.Part == 1 && step.Number is not (2 or 3);

    /// <summary>An earlier entry as if made now, so that only what it says is compared.</summary>
    private static T? Like<T>(T? earlier, T now)
        where T : RecordEvent => earlier is null ? null : (T)(earlier with { Id = now.Id, At = now.At, By = now.By });

    private static RecordEvent.PersonDescribed? Person(IntakeDraft draft, Stamp stamp) =>
        draft is { BirthYear: { } year, Conditions: { } conditions, WeeksAreTold: true }
            ? new()
            {
                Id = stamp.Id,
                At = stamp.At,
                By = Author.Person,
                BirthYear = year,
                Conditions = conditions.Select(id => new ConditionId(id)).ToValueList(),
                PregnancyWeeks = draft.IsPregnant && !draft.WeeksNotKnown ? draft.PregnancyWeeks : null,
            }
            : null;

    private static RecordEvent.EpisodeDescribed? Episode(IntakeDraft draft, Stamp stamp) =>
        draft is { Onset: { } onset, FirstEpisode: { } first, Reach: { } reach, PainNow: { } now, WorstPain: { } worst }
            and { RestOrNightPain: { } rest, SettleMinutes: { } settle, Seen: { } seen, EasedBy: { } eases, WorsenedBy: { } worsens }
            ? new()
            {
                Id = stamp.Id,
                At = stamp.At,
                By = Author.Person,
                Onset = onset,
                FirstEpisode = first,
                LegSymptom = reach,
                PainNow = Nprs.Of(now),
                WorstPain24h = Nprs.Of(worst),
                RestOrNightPain = rest,
                SettleMinutes = settle,
                AssessedByClinician = seen,
                EasedBy = eases.ToValueList(),
                WorsenedBy = worsens.ToValueList(),
            }
            : null;

    private static RecordEvent.PreferencesSet? Preferences(IntakeDraft draft, PatientState state, Stamp stamp) =>
        draft is { MinutesPerDay: { } minutes, SessionsPerDay: { } sessions, DaysPerWeek: { } days, Equipment: { } equipment }
            and { CanGetToFloor: { } floor, WalkMinutes: { } walk }
            ? new()
            {
                Id = stamp.Id,
                At = stamp.At,
                By = Author.Person,
                MinutesPerDay = minutes,
                SessionsPerDay = sessions,
                DaysPerWeek = days,
                Equipment = equipment.Select(id => new EquipmentId(id)).ToValueList(),
                CanGetToFloor = floor,
                Likes = state.Preferences?.Likes ?? [],
                Refuses = state.Preferences?.Refuses ?? [],
                ComfortableWalkMinutes = walk,
            }
            : null;
}
