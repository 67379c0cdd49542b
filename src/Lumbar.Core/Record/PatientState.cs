using System.Diagnostics;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Record;

/// <summary>
/// What is known about a person after all events so far. It only gathers; it judges nothing.
/// Anything never said is null or an empty list, never a zero.
/// </summary>
public sealed record PatientState
{
    /// <summary>Nothing known.</summary>
    public static readonly PatientState Empty = new();

    /// <summary>Everything so far, in order.</summary>
    public ValueList<RecordEvent> Events { get; init; } = [];

    /// <summary>The latest description of the person.</summary>
    public RecordEvent.PersonDescribed? Person { get; init; }

    /// <summary>The latest description of the episode.</summary>
    public RecordEvent.EpisodeDescribed? Episode { get; init; }

    /// <summary>Every description of the person, oldest first.</summary>
    public ValueList<RecordEvent.PersonDescribed> Descriptions { get; init; } = [];

    /// <summary>Every description of an episode, oldest first.</summary>
    public ValueList<RecordEvent.EpisodeDescribed> Episodes { get; init; } = [];

    /// <summary>The latest preferences.</summary>
    public RecordEvent.PreferencesSet? Preferences { get; init; }

    /// <summary>The latest answers to the irritability questions of this episode; what was left out last time stays as it was told before.</summary>
    public RecordEvent.IrritabilityAnswered? Irritability { get; init; }

    /// <summary>The programme given last.</summary>
    public RecordEvent.ProgrammeIssued? Programme { get; init; }

    /// <summary>Every answer to a safety question ever given, oldest first.</summary>
    public ValueList<TimedAnswer> Answers { get; init; } = [];

    /// <summary>Every visit to a clinician, oldest first.</summary>
    public ValueList<RecordEvent.Consulted> Consultations { get; init; } = [];

    /// <summary>Every direction test, oldest first.</summary>
    public ValueList<RecordEvent.DirectionTested> DirectionTests { get; init; } = [];

    /// <summary>Every session, oldest first.</summary>
    public ValueList<RecordEvent.SessionFinished> Sessions { get; init; } = [];

    /// <summary>Every morning, oldest first.</summary>
    public ValueList<RecordEvent.MorningChecked> Mornings { get; init; } = [];

    /// <summary>Every walk, oldest first.</summary>
    public ValueList<RecordEvent.WalkDone> Walks { get; init; } = [];

    /// <summary>Every flare the person reported, oldest first.</summary>
    public ValueList<RecordEvent.FlareReported> Flares { get; init; } = [];

    /// <summary>Every questionnaire answered, oldest first.</summary>
    public ValueList<RecordEvent.MeasureAnswered> Measures { get; init; } = [];

    /// <summary>What clinicians put in, oldest first.</summary>
    public ValueList<RecordEvent.ExercisePrescribed> Prescriptions { get; init; } = [];

    /// <summary>What clinicians took out, oldest first.</summary>
    public ValueList<RecordEvent.ExerciseWithdrawn> Withdrawals { get; init; } = [];

    /// <summary>What clinicians ruled out, oldest first.</summary>
    public ValueList<RecordEvent.LimitSet> Limits { get; init; } = [];

    /// <summary>When something last happened that makes earlier safety answers too old to count, or null.</summary>
    public DateTimeOffset? AnswersStaleBefore { get; init; }

    /// <summary>The first day with any entry, or null.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The state after these events. Their order does not matter.</summary>
    public static PatientState Fold(IEnumerable<RecordEvent> events) => StateBuilder.Of(RecordReader.InOrder(events));

    /// <summary>The moments at which the person or the episode was described.</summary>
    public ValueList<DateTimeOffset> ToldAt => [.. Descriptions.Select(told => told.At), .. Episodes.Select(told => told.At)];

    /// <summary>
    /// What had been told about the person by a moment: description, episode, visits, and how far down symptoms reached.
    /// A description put right within <paramref name="slip"/> counts as it was put right.
    /// </summary>
    public PatientState AsOf(DateTimeOffset moment, TimeSpan slip) => moment == DateTimeOffset.MaxValue ? this : this with
    {
        Person = Told(Descriptions, moment, slip),
        Episode = Told(Episodes, moment, slip),
        Consultations = UpTo(Consultations, moment),
        Mornings = UpTo(Mornings, moment),
        Sessions = UpTo(Sessions, moment),
    };

    private static T? Told<T>(ValueList<T> told, DateTimeOffset moment, TimeSpan slip)
        where T : RecordEvent
    {
        T? found = null;
        foreach (var e in told)
        {
            found = e.At <= moment || (found is not null && e.At - found.At <= slip) ? e : found;
        }

        return found;
    }

    private static ValueList<T> UpTo<T>(ValueList<T> events, DateTimeOffset moment)
        where T : RecordEvent
    {
        var count = events.Count;
        while (count > 0 && events[count - 1].At > moment)
        {
            count--;
        }

        return count == events.Count ? events : ValueList.Create(events.AsSpan()[..count]);
    }

    /// <summary>How far down the symptom reached when it was last told, or null.</summary>
    public Catalogue.LegSymptom? Leg => LatestLeg();

    private Catalogue.LegSymptom? LatestLeg()
    {
        var (at, leg) = (Episode?.At, Episode?.LegSymptom);
        if (Mornings is [.., var morning] && (at is null || morning.At > at))
        {
            (at, leg) = (morning.At, morning.LegSymptom);
        }

        return Sessions is [.., var session] && (at is null || session.At > at) ? session.LegAfter : leg;
    }
}

/// <summary>Gathers events into a state, one after the other in their order.</summary>
internal sealed class StateBuilder
{
    private readonly List<RecordEvent.PersonDescribed> _descriptions = [];
    private readonly List<RecordEvent.EpisodeDescribed> _episodes = [];
    private readonly List<TimedAnswer> _answers = [];
    private readonly List<RecordEvent.Consulted> _consultations = [];
    private readonly List<RecordEvent.DirectionTested> _tests = [];
    private readonly List<RecordEvent.SessionFinished> _sessions = [];
    private readonly List<RecordEvent.MorningChecked> _mornings = [];
    private readonly List<RecordEvent.WalkDone> _walks = [];
    private readonly List<RecordEvent.FlareReported> _flares = [];
    private readonly List<RecordEvent.MeasureAnswered> _measures = [];
    private readonly List<RecordEvent.ExercisePrescribed> _prescriptions = [];
    private readonly List<RecordEvent.ExerciseWithdrawn> _withdrawals = [];
    private readonly List<RecordEvent.LimitSet> _limits = [];
    private RecordEvent.PersonDescribed? _person;
    private RecordEvent.EpisodeDescribed? _episode;
    private RecordEvent.PreferencesSet? _preferences;
    private RecordEvent.IrritabilityAnswered? _irritability;
    private RecordEvent.ProgrammeIssued? _programme;
    private DateTimeOffset? _staleBefore;

    public static PatientState Of(ValueList<RecordEvent> events)
    {
        var builder = new StateBuilder();
        foreach (var e in events)
        {
            builder.Apply(e);
        }

        return builder.Build(events);
    }

    private PatientState Build(ValueList<RecordEvent> events) => new()
    {
        Person = _person,
        Episode = _episode,
        Preferences = _preferences,
        Irritability = _irritability,
        Programme = _programme,
        AnswersStaleBefore = _staleBefore,
        FirstDay = events is [var first, ..] ? first.Day : null,
        Events = events,
        Descriptions = _descriptions.ToValueList(),
        Episodes = _episodes.ToValueList(),
        Answers = _answers.ToValueList(),
        Consultations = _consultations.ToValueList(),
        DirectionTests = _tests.ToValueList(),
        Sessions = _sessions.ToValueList(),
        Mornings = _mornings.ToValueList(),
        Walks = _walks.ToValueList(),
        Flares = _flares.ToValueList(),
        Measures = _measures.ToValueList(),
        Prescriptions = _prescriptions.ToValueList(),
        Withdrawals = _withdrawals.ToValueList(),
        Limits = _limits.ToValueList(),
    };

    private void Apply(RecordEvent e)
    {
        switch (e)
        {
            case RecordEvent.PersonDescribed person: Describe(person); break;
            case RecordEvent.EpisodeDescribed episode: Describe(episode); break;
            case RecordEvent.PreferencesSet preferences: _preferences = preferences; break;
            case RecordEvent.IrritabilityAnswered answered: _irritability = answered.After(_irritability); break;
            case RecordEvent.ProgrammeIssued issued: _programme = issued; break;
            case RecordEvent.ScreenAnswered screen: Screen(screen); break;
            case RecordEvent.Consulted consulted: _consultations.Add(consulted); break;
            case RecordEvent.DirectionTested tested: _tests.Add(tested); break;
            case RecordEvent.SessionFinished session: _sessions.Add(session); break;
            case RecordEvent.MorningChecked morning: _mornings.Add(morning); break;
            case RecordEvent.WalkDone walk: _walks.Add(walk); break;
            case RecordEvent.FlareReported flare: Flare(flare); break;
            case RecordEvent.MeasureAnswered measure: _measures.Add(measure); break;
            case RecordEvent.ExercisePrescribed prescribed: _prescriptions.Add(prescribed); break;
            case RecordEvent.ExerciseWithdrawn withdrawn: _withdrawals.Add(withdrawn); break;
            case RecordEvent.LimitSet limit: _limits.Add(limit); break;
            case RecordEvent.ProposalAnswered or RecordEvent.NoteWritten: break;
            default: throw new UnreachableException($"{e.GetType().Name} has no Apply.");
        }
    }

    /// <summary>A new condition or a pregnancy makes earlier safety answers too old; the first description does not.</summary>
    private void Describe(RecordEvent.PersonDescribed person)
    {
        _descriptions.Add(person);
        var isNews = _person is { } before
            && (person.Conditions.Except(before.Conditions).Any() || (person.PregnancyWeeks is not null && before.PregnancyWeeks is null));
        (_person, _staleBefore) = (person, isNews ? person.At : _staleBefore);
    }

    private void Screen(RecordEvent.ScreenAnswered screen)
    {
        foreach (var answer in screen.Answers)
        {
            _answers.Add(new TimedAnswer(answer.Question, answer.Answer, screen.At));
        }
    }

    private void Describe(RecordEvent.EpisodeDescribed episode)
    {
        _episodes.Add(episode);
        (_episode, _irritability) = (episode, null);
    }

    private void Flare(RecordEvent.FlareReported flare)
    {
        _flares.Add(flare);
        _staleBefore = flare.At;
    }
}
