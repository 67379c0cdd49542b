using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Testing;

/// <summary>A person told by a test: a complete record, changed step by step. Every change gives a new person.</summary>
public sealed record TestPerson
{
    private static readonly ValueList<EquipmentId> Everything = RealKnowledge.Base.Equipment.Select(item => item.Id).ToValueList();

    /// <summary>The day of the decision.</summary>
    public DateOnly Today { get; init; } = A.Today;

    /// <summary>Who the person is.</summary>
    public RecordEvent.PersonDescribed? Described { get; init; } = new()
    {
        Id = A.Id(1), At = A.At(A.Today), By = Author.Person, BirthYear = A.Today.Year - 40, Conditions = [],
    };

    /// <summary>The episode.</summary>
    public RecordEvent.EpisodeDescribed? Episode { get; init; } = new()
    {
        Id = A.Id(2), At = A.At(A.Today, 8, 1), By = Author.Person, Onset = A.Today.AddDays(-200), FirstEpisode = false,
        LegSymptom = LegSymptom.Back, AssessedByClinician = true, EasedBy = [], WorsenedBy = [], PainNow = Nprs.Of(2),
        WorstPain24h = Nprs.Of(3), RestOrNightPain = false, SettleMinutes = 10,
    };

    /// <summary>The preferences.</summary>
    public RecordEvent.PreferencesSet? Preferences { get; init; } = new()
    {
        Id = A.Id(3), At = A.At(A.Today, 8, 2), By = Author.Person, MinutesPerDay = 30, SessionsPerDay = 1, DaysPerWeek = 5,
        Equipment = Everything, CanGetToFloor = true, Likes = [], Refuses = [], ComfortableWalkMinutes = 20,
    };

    /// <summary>The answers that differ from no; null leaves a question out.</summary>
    public ValueList<(QuestionId Question, Answer? Answer)> Answered { get; init; } = [];

    /// <summary>When the safety questions were answered.</summary>
    public DateTimeOffset AnsweredAt { get; init; } = A.At(A.Today, 8, 3);

    /// <summary>Anything else that happened.</summary>
    public ValueList<RecordEvent> Others { get; init; } = [];

    /// <summary>The whole record in no particular order.</summary>
    public ValueList<RecordEvent> Events => new RecordEvent?[] { Described, Episode, Preferences, Screen() }
        .OfType<RecordEvent>().Concat(Others.Select((e, i) => e.Id == Guid.Empty ? e with { Id = A.Id(100 + i) } : e)).ToValueList();

    /// <summary>The record as its lines, so that a failing law shows something that can be read and run again.</summary>
    public override string ToString() => string.Join("\n", Events.Select(RecordWriter.Write));

    /// <summary>Of an age this year.</summary>
    public TestPerson Aged(int age) => this with { Described = Described! with { BirthYear = Today.Year - age } };

    /// <summary>With these conditions.</summary>
    public TestPerson Having(params string[] conditions) => this with { Described = Described! with { Conditions = A.Conditions(conditions) } };

    /// <summary>Pregnant, so many weeks or nobody knows how many.</summary>
    public TestPerson Pregnant(int? weeks) => this with { Described = Described! with { Conditions = A.Conditions("pregnancy"), PregnancyWeeks = weeks } };

    /// <summary>With an episode that began so many days ago.</summary>
    public TestPerson OnsetDaysAgo(int days) => this with { Episode = Episode! with { Onset = Today.AddDays(-days) } };

    /// <summary>With something else about the episode.</summary>
    public TestPerson WithEpisode(Func<RecordEvent.EpisodeDescribed, RecordEvent.EpisodeDescribed> change) => this with { Episode = change(Episode!) };

    /// <summary>With other preferences.</summary>
    public TestPerson WithPreferences(Func<RecordEvent.PreferencesSet, RecordEvent.PreferencesSet> change) =>
        this with { Preferences = change(Preferences!) };

    /// <summary>Answering a question in another way than no.</summary>
    public TestPerson Answering(string question, Answer answer) =>
        this with { Answered = [.. Answered, (new QuestionId(question), answer)] };

    /// <summary>Leaving a question out.</summary>
    public TestPerson Silent(string question) => this with { Answered = [.. Answered, (new QuestionId(question), null)] };

    /// <summary>To whom something else happened as well.</summary>
    public TestPerson With(params RecordEvent[] events) => this with { Others = [.. Others, .. events] };

    /// <summary>Who told everything and answered the safety questions in the morning of an earlier day.</summary>
    public TestPerson Since(DateOnly day) => this with
    {
        Described = Described! with { At = A.At(day) },
        Episode = Episode! with { At = A.At(day, 8, 1) },
        Preferences = Preferences! with { At = A.At(day, 8, 2) },
        AnsweredAt = A.At(day, 8, 3),
    };

    /// <summary>Looked at on another day.</summary>
    public TestPerson On(DateOnly day) => this with { Today = day };

    /// <summary>Every question answered at a time: no, except for those named.</summary>
    public static RecordEvent.ScreenAnswered FullScreen(DateTimeOffset at, params (string Question, Answer Answer)[] except) => new()
    {
        Id = Guid.Empty,
        At = at,
        By = Author.Person,
        Answers = RealKnowledge.Base.Triage.Questions.Select(question => question.Id).Order()
            .Select(id => new ScreenAnswer(id, except.Where(e => e.Question == id.Value).Select(e => e.Answer).FirstOrDefault(Answer.No)))
            .ToValueList(),
    };

    /// <summary>Only these questions answered at a time.</summary>
    public static RecordEvent.ScreenAnswered Answers(DateTimeOffset at, params (string Question, Answer Answer)[] answers) => new()
    {
        Id = Guid.Empty,
        At = at,
        By = Author.Person,
        Answers = answers.Select(entry => new ScreenAnswer(new QuestionId(entry.Question), entry.Answer)).OrderBy(entry => entry.Question).ToValueList(),
    };

    /// <summary>The decision.</summary>
    public PlanOutcome Decide() => DailyDecision.Of(new PlanRequest { Events = Events, Knowledge = RealKnowledge.Base, On = Today });

    /// <summary>The outcome of triage.</summary>
    public TriageOutcome Triage() => Decide().Triage;

    /// <summary>The plan of someone for whom there is one.</summary>
    public PlanOutcome.Planned Plan() => Decide() as PlanOutcome.Planned ?? throw new InvalidOperationException($"Nothing is planned: {Decide().GetType().Name}.");

    private RecordEvent.ScreenAnswered? Screen()
    {
        var changed = new Dictionary<QuestionId, Answer?>();
        foreach (var (question, answer) in Answered)
        {
            changed[question] = answer;
        }

        var answers = RealKnowledge.Base.Triage.Questions.Select(question => question.Id).Order()
            .Select(id => (Id: id, Answer: changed.TryGetValue(id, out var answer) ? answer : Answer.No))
            .Where(entry => entry.Answer is not null)
            .Select(entry => new ScreenAnswer(entry.Id, entry.Answer!.Value))
            .ToValueList();
        return answers.Count == 0 ? null : new() { Id = A.Id(4), At = AnsweredAt, By = Author.Person, Answers = answers };
    }
}
