using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Core.Walking;

namespace Lumbar.Core.Planning.Schedule;

/// <summary>One day of the week ahead.</summary>
public sealed record DayPlan
{
    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The walk, or null on a day without.</summary>
    public required WalkPlan? Walk { get; init; }

    /// <summary>The sessions in the order of the day; empty on a rest day.</summary>
    public required ValueList<PlannedSession> Sessions { get; init; }
}

/// <summary>
/// Lays out the seven days from a day on: sessions on so many days as the person wants, loading exercises with a day
/// between, walks spread over the week. What was done before counts.
/// </summary>
public static class WeekSchedule
{
    private const int Days = 7;

    /// <summary>The seven days.</summary>
    public static ValueList<DayPlan> Of(PersonPicture person, Programme programme, WalkWeek? walking, TriageOutcome triage, KnowledgeBase knowledge)
    {
        var done = Done.Of(person, knowledge);
        var days = new List<DayPlan>(Days);
        for (var i = 0; i < Days; i++)
        {
            var date = person.On.AddDays(i);
            var isFree = triage.NotToday && i == 0;
            days.Add(isFree
                ? new DayPlan { Date = date, Walk = null, Sessions = [] }
                : Day(date, person, programme, walking, done, knowledge));
        }

        return days.ToValueList();
    }

    private static DayPlan Day(DateOnly date, PersonPicture person, Programme programme, WalkWeek? walking, Done done, KnowledgeBase knowledge)
    {
        var sessions = Sessions(date, person, programme, done, knowledge);
        if (sessions.Count > 0)
        {
            done.Sessions.Add(date);
        }

        if (sessions.Any(session => session.Items.Any(item => item.Purpose == Purpose.Main && done.IsLoading(item.Exercise.Id))))
        {
            done.Loaded.Add(date);
        }

        var walk = walking is null ? null : Walk(date, person.On, walking, done);
        if (walk is not null)
        {
            done.Walks.Add(date);
        }

        return new DayPlan { Date = date, Walk = walk, Sessions = sessions };
    }

    /// <summary>The walk of a day; weeks of walking are counted from its first day, and what comes after this week is taken to stay.</summary>
    private static WalkPlan? Walk(DateOnly date, DateOnly on, WalkWeek walking, Done done)
    {
        var first = walking.First ?? on;
        var week = first.Plus((date.DayNumber - first.DayNumber) / Days * Days);
        return Spacing.Allows(date, done.Walks, walking.Minutes.Count, daysApart: 1)
            ? walking.After(done.Walks.Count(day => day >= week && day < date))
            : null;
    }

    private static ValueList<PlannedSession> Sessions(DateOnly date, PersonPicture person, Programme programme, Done done, KnowledgeBase knowledge)
    {
        if (!Spacing.Allows(date, done.Sessions, person.Preferences.DaysPerWeek, daysApart: 1))
        {
            return [];
        }

        var rule = knowledge.Planning.Session;
        var slots = Slots(programme.SessionsPerDay);
        var sessions = new List<PlannedSession>();
        for (var i = 0; i < slots.Length; i++)
        {
            var today = programme.Exercises
                .Where(candidate => !IsResting(candidate, date, person) && IsFor(candidate, date, i, programme, done, rule))
                .Select(candidate => OnDay(candidate, date, done))
                .ToList();
            if (done.SameBefore(today, date, slots[i]) is { } again)
            {
                sessions.Add(again);
            }
            else if (SessionPlan.Of(date, slots[i], today, programme, rule) is { } session)
            {
                done.Keep(today, session);
                sessions.Add(session);
            }
        }

        return sessions.ToValueList();
    }

    /// <summary>An exercise that was too much waits until it has rested.</summary>
    private static bool IsResting(Candidate candidate, DateOnly date, PersonPicture person) =>
        person.Course.StandingOf(candidate.Exercise.Id)?.RestUntil is { } until && date < until;

    /// <summary>While a rise is phased in, some sessions keep the dose before it.</summary>
    private static Candidate OnDay(Candidate candidate, DateOnly date, Done done) =>
        candidate is { PhaseIn: { } phaseIn, DoseBefore: { } before } && date < phaseIn.Until && !phaseIn.IsNew(done.LoadedSince(phaseIn.From, date))
            ? candidate with { Dose = before }
            : candidate;

    /// <summary>Loading exercises once a day on their own days; the others as often a day as their ladder allows.</summary>
    private static bool IsFor(Candidate candidate, DateOnly date, int slot, Programme programme, Done done, SessionRule rule) =>
        candidate.Ladder.NeedsRestDay
            ? slot == 0 && Spacing.Allows(date, done.Loaded, candidate.Dose.DaysPerWeek, rule.LoadedDaysApart)
            : slot < Math.Max(1, Math.Min(candidate.Dose.TimesPerDay, programme.SessionsPerDay));

    private static Slot[] Slots(int sessionsPerDay) => sessionsPerDay switch
    {
        1 => [Slot.Morning],
        2 => [Slot.Morning, Slot.Evening],
        _ => [Slot.Morning, Slot.Midday, Slot.Evening],
    };

    /// <summary>The days on which something was done before the first day of the plan, and from then on is planned.</summary>
    private sealed class Done
    {
        private readonly KnowledgeBase _knowledge;
        private readonly Dictionary<ExerciseId, bool> _loading = [];
        private readonly List<(List<Candidate> Exercises, PlannedSession Session)> _laidOut = [];

        private Done(KnowledgeBase knowledge) => _knowledge = knowledge;

        public HashSet<DateOnly> Sessions { get; } = [];

        public HashSet<DateOnly> Loaded { get; } = [];

        public HashSet<DateOnly> Walks { get; } = [];

        /// <summary>A session of the same exercises and doses that was laid out for an earlier day, or null.</summary>
        public PlannedSession? SameBefore(List<Candidate> exercises, DateOnly day, Slot slot) =>
            _laidOut.Find(before => before.Exercises.SequenceEqual(exercises)).Session is { } session
                ? session with { Id = SessionPlan.IdOf(day, slot), Slot = slot }
                : null;

        public void Keep(List<Candidate> exercises, PlannedSession session) => _laidOut.Add((exercises, session));

        public static Done Of(PersonPicture person, KnowledgeBase knowledge)
        {
            var done = new Done(knowledge);
            foreach (var session in person.State.Sessions)
            {
                if (session.Day < person.On)
                {
                    done.Sessions.Add(session.Day);
                    _ = session.Items.Any(item => done.IsLoading(item.Exercise)) && done.Loaded.Add(session.Day);
                }
            }

            foreach (var walk in person.State.Walks)
            {
                _ = walk.Day < person.On && done.Walks.Add(walk.Day);
            }

            return done;
        }

        public int LoadedSince(DateOnly from, DateOnly before) => Loaded.Count(day => day >= from && day < before);

        public bool IsLoading(ExerciseId id)
        {
            if (!_loading.TryGetValue(id, out var isLoading))
            {
                isLoading = _knowledge.TryFind(id, out var exercise) && exercise.Ladder is { } ladder && _knowledge.LadderOf(ladder).NeedsRestDay;
                _loading[id] = isLoading;
            }

            return isLoading;
        }
    }
}
