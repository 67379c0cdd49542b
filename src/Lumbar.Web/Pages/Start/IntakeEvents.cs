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
    /// <summary>The entries to add.</summary>
    public static IReadOnlyList<RecordEvent> News(IntakeDraft draft, PatientState state, Func<Stamp> stamp)
    {
        List<RecordEvent> news = [];
        if (Person(draft, stamp()) is { } person && person != Like(state.Person, person))
        {
            news.Add(person);
        }

        if (Episode(draft, stamp()) is { } episode && episode != Like(state.Episode, episode))
        {
            news.Add(episode);
        }

        if (Preferences(draft, state, stamp()) is { } wishes && wishes != Like(state.Preferences, wishes))
        {
            news.Add(wishes);
        }

        return news;
    }

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
