using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>What was known at the moment the replay has reached, so that a decision of then never changes by what came later.</summary>
internal sealed class Moment(KnowledgeBase knowledge)
{
    private static readonly RuleId LegRow = new("TR-20");

    private readonly IrritabilityWatch _irritability = new(knowledge.Planning.Irritability, knowledge.Progression.State);
    private readonly ValueList<QuestionId> _legQuestions = LegQuestions(knowledge);
    private readonly Dictionary<QuestionId, Answer> _answers = [];
    private readonly HashSet<QuestionId> _asked = [.. LegQuestions(knowledge), .. knowledge.DoseLimiting.SelectMany(row => row.When.Questions)];
    private readonly List<RecordEvent.Consulted> _consultations = [];
    private readonly List<BackThen> _changes = [];
    private bool _saysLeg;
    private bool _wasInLeg;
    private int _daysWithout;
    private DateOnly? _lastWithout;
    private RecordEvent.PersonDescribed? _person;
    private RecordEvent.EpisodeDescribed? _episode;
    private RecordEvent.PreferencesSet? _preferences;
    private RecordEvent.SessionFinished? _firstSession;

    public LegSymptom Leg { get; private set; }

    public ValueList<BackThen> Changes => _changes.ToValueList();

    public bool IsStillIrritable => _irritability.IsRelief;

    public Nprs? ToldPain => _episode?.PainNow;

    public int? DaysPerWeek => _preferences?.DaysPerWeek;

    public void Apply(RecordEvent e)
    {
        _irritability.Apply(e);
        switch (e)
        {
            case RecordEvent.PersonDescribed person: _person = person; break;
            case RecordEvent.EpisodeDescribed episode: (_episode, Leg, _wasInLeg, _daysWithout) = (episode, episode.LegSymptom, episode.LegSymptom >= LegSymptom.Thigh, 0); break;
            case RecordEvent.PreferencesSet preferences: _preferences = preferences; break;
            case RecordEvent.MorningChecked morning: Feel(morning.Day, morning.LegSymptom); break;
            case RecordEvent.SessionFinished session: _firstSession ??= session; Feel(session.Day, session.LegAfter); break;
            case RecordEvent.Consulted consulted: _consultations.Add(consulted); break;
            case RecordEvent.ScreenAnswered screen: Note(screen); break;
        }

        if (_episode is not null && (_changes is not [.., var last] || last.Leg != Leg || last.Irritability != _irritability.Level))
        {
            _changes.Add(new BackThen(e.Day, Leg, _irritability.Level));
        }
    }

    public bool IsAcute(DateOnly day) => PhaseOn(day).Phase == Phase.Acute;

    /// <summary>What holds for the whole programme.</summary>
    public ProgressContext Context(DateOnly day, bool isHolding, bool isReview)
    {
        var state = Told();
        var facts = new AnsweredFacts(new PersonFacts(state, day) { Irritability = _irritability.Level, Leg = _episode is null ? null : Leg }, _answers);
        var limits = DoseLimits.Of(PhaseOn(day), ApplyingRows.Of(knowledge.DoseLimiting, facts));
        var cap = _irritability.Level == Irritability.Moderate
            ? Math.Min(limits.EffortCap.Value, knowledge.Progression.Progress.ModerateEffortCap.Value)
            : limits.EffortCap.Value;
        return new ProgressContext
        {
            EffortCap = Effort.Of(cap),
            HoldCap = limits.HoldCap,
            RepetitionCap = limits.RepetitionCap,
            IsRelief = IsRelief(day),
            IsHolding = isHolding,
            IsReview = isReview,
        };
    }

    /// <summary>Whether only relief is offered, because of irritability or a leg symptom that nobody has looked at.</summary>
    public bool IsRelief(DateOnly day) =>
        _irritability.IsRelief || IsLegHeld(day);

    /// <summary>Whether a leg symptom that nobody has looked at holds the programme at relief: until a visit, or some days running without it (D-4).</summary>
    public bool IsLegHeld(DateOnly day) => (_wasInLeg || _saysLeg) && new PersonFacts(Told(), day).SeenByClinician is not true;

    private void Feel(DateOnly day, LegSymptom leg)
    {
        Leg = leg;
        if (leg >= LegSymptom.Thigh)
        {
            (_wasInLeg, _daysWithout) = (true, 0);
        }
        else if (day != _lastWithout || _daysWithout == 0)
        {
            _daysWithout = _lastWithout == day.Plus(-1) ? _daysWithout + 1 : 1;
            _lastWithout = day;
            _wasInLeg = _wasInLeg && _daysWithout < knowledge.Progression.State.ReliefDays;
        }
    }

    private PatientState Told() => PatientState.Empty with
    {
        Person = _person,
        Episode = _episode,
        Preferences = _preferences,
        Consultations = _consultations.ToValueList(),
        Sessions = _firstSession is { } first ? [first] : [],
    };

    private PhaseRule PhaseOn(DateOnly day) =>
        PhaseDecision.Of(knowledge.Planning, _episode is { } episode ? day.DayNumber - episode.Onset.DayNumber : 0);

    /// <summary>The questions about a symptom in one leg (D-4).</summary>
    private static ValueList<QuestionId> LegQuestions(KnowledgeBase knowledge) =>
        knowledge.Triage.Rows.Where(row => row.Id == LegRow).SelectMany(row => row.Results).SelectMany(result => result.When.Questions).ToValueList();

    /// <summary>Keeps only the answers that are asked for here.</summary>
    private void Note(RecordEvent.ScreenAnswered screen)
    {
        foreach (var answer in screen.Answers)
        {
            if (_asked.Contains(answer.Question))
            {
                _answers[answer.Question] = answer.Answer;
            }
        }

        _saysLeg = _legQuestions.Any(question => _answers.TryGetValue(question, out var answer) && answer != Answer.No);
    }
}
