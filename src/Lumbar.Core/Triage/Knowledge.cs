using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>How urgently a person should be seen. The smaller the number, the more urgent.</summary>
public enum Tier
{
    /// <summary>Emergency, now.</summary>
    T0 = 0,

    /// <summary>Within a day.</summary>
    T1 = 1,

    /// <summary>A clinician before any exercise.</summary>
    T2 = 2,

    /// <summary>Caution: an adapted plan and advice.</summary>
    T3 = 3,

    /// <summary>Go.</summary>
    T4 = 4,
}

/// <summary>What a person answered to a safety question. Not having answered is not among them.</summary>
public enum Answer
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,

    /// <summary>Not sure, also after being asked in another way.</summary>
    Unsure = 3,
}

/// <summary>One safety question.</summary>
public sealed record Question
{
    /// <summary>The id: the row's own id, or the row's id, a dot and a word.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>The triage row it belongs to.</summary>
    public required RuleId Row { get; init; }

    /// <summary>The question in plain words, one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The short form for a list and for the card to show at the desk.</summary>
    public required string Short { get; init; }

    /// <summary>A line that makes it concrete, or null.</summary>
    public string? Help { get; init; }

    /// <summary>The plainer second wording for someone who is not sure.</summary>
    public required string Again { get; init; }

    /// <summary>It needs asking only when this holds; null means always.</summary>
    public Finding? OnlyIf { get; init; }
}

/// <summary>One way in which a triage row can come out.</summary>
public sealed record TriageResult(Tier Tier, Finding When, MessageId Message);

/// <summary>One row of the triage table.</summary>
public sealed record TriageRow
{
    /// <summary>The rule id, such as <c>TR-14</c>.</summary>
    public required RuleId Id { get; init; }

    /// <summary>The ways it can come out. The most urgent that holds counts.</summary>
    public required ValueList<TriageResult> Results { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceId Source { get; init; }

    /// <summary>The answer only counts on the day it was given, and no session is offered on that day.</summary>
    public bool TodayOnly { get; init; }
}

/// <summary>One screen of the safety check: questions that are asked together.</summary>
public sealed record QuestionPage(string Id, string Title, string? Why, ValueList<QuestionId> Questions);

/// <summary>The whole triage table, as loaded from <c>triage.yaml</c>.</summary>
public sealed record TriageRules
{
    /// <summary>The questions, in the order in which they are asked.</summary>
    public required ValueList<Question> Questions { get; init; }

    /// <summary>The rows.</summary>
    public required ValueList<TriageRow> Rows
    {
        get;
        init => (field, TodayQuestions, ClosingRows) = (value, QuestionsOf(value.Where(row => row.TodayOnly)), Closing(value));
    }

    /// <summary>The rows by which an answer can close exercise.</summary>
    public ValueList<TriageRow> ClosingRows { get; private init; } = [];

    /// <summary>The questions whose answer only counts on the day it was given.</summary>
    public ValueList<QuestionId> TodayQuestions { get; private init; } = [];

    /// <summary>The screens.</summary>
    public required ValueList<QuestionPage> Pages { get; init; }

    /// <summary>An answer counts for fewer than this many days.</summary>
    public required int ValidDays { get; init; }

    /// <summary>After an emergency outcome, at least this many hours pass before exercise can open again.</summary>
    public required int EmergencyWaitHours { get; init; }

    /// <summary>An answer changed within this many minutes is taken as a slip of the finger; both stay on record.</summary>
    public required int CorrectionMinutes { get; init; }

    /// <summary>Where the limits come from.</summary>
    public required SourceId Source { get; init; }

    private static ValueList<TriageRow> Closing(ValueList<TriageRow> rows) =>
        rows.Where(row => row.Results.Any(result => result.Tier.ClosesExercise() && result.When.Questions.Any())).ToValueList();

    private static ValueList<QuestionId> QuestionsOf(IEnumerable<TriageRow> rows) =>
        rows.SelectMany(row => row.Results).SelectMany(result => result.When.Questions).Distinct().ToValueList();
}
