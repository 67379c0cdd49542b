using Lumbar.Core.Catalogue;
using Lumbar.Core.Units;

namespace Lumbar.Core.Triage;

/// <summary>An answer to a safety question and when it was given.</summary>
public sealed record TimedAnswer(QuestionId Question, Answer Answer, DateTimeOffset At)
{
    /// <summary>The person's own calendar day on which it was given.</summary>
    public DateOnly Day { get; } = DateOnly.FromDateTime(At.DateTime);
}

/// <summary>
/// A visit to a clinician on a day, told at a moment; <paramref name="AllowsExercise"/> is false when exercise was ruled out.
/// </summary>
public sealed record Consultation(DateTimeOffset At, DateOnly Day, bool AllowsExercise);

/// <summary>What triage looks at.</summary>
public sealed record TriageRequest
{
    /// <summary>The triage table.</summary>
    public required TriageRules Rules { get; init; }

    /// <summary>What is known about the person besides the answers: as it had been told by a moment, counted on a day.</summary>
    public required Func<DateTimeOffset, DateOnly, IFacts> PersonAt { get; init; }

    /// <summary>The moments at which something about the person was told.</summary>
    public ValueList<DateTimeOffset> ToldAt { get; init; } = ValueList<DateTimeOffset>.Empty;

    /// <summary>Every answer ever given, oldest first.</summary>
    public required ValueList<TimedAnswer> Answers { get; init; }

    /// <summary>Visits to a clinician, oldest first.</summary>
    public required ValueList<Consultation> Consultations { get; init; }

    /// <summary>Answers given before this count no longer, or null.</summary>
    public DateTimeOffset? StaleBefore { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>One row that holds for the person.</summary>
public sealed record FiredRow
{
    /// <summary>The rule id.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Yes, or unsure.</summary>
    public required Answer Answer { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Tier Tier { get; init; }

    /// <summary>The fixed texts that belong to it.</summary>
    public required ValueList<MessageId> Messages { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required SourceId Source { get; init; }

    /// <summary>It keeps today free of sessions and says nothing about other days.</summary>
    public bool TodayOnly { get; init; }

    /// <summary>The questions answered with yes or unsure that it looks at.</summary>
    public required ValueList<QuestionId> Questions { get; init; }

    /// <summary>It looks at what the person answered, not only at facts such as age.</summary>
    public required bool RestsOnAnswers { get; init; }

    /// <summary>A visit to a clinician can turn it into a caution, because it rests on what the person answered.</summary>
    public bool CanBeCleared => RestsOnAnswers;

    /// <summary>A clinician has seen the person about this since it first held.</summary>
    public bool Cleared { get; init; }
}

/// <summary>
/// Why and since when exercise is closed, and the last time an answer closed it: <paramref name="Last"/>, from which on a
/// visit to a clinician counts.
/// </summary>
public sealed record TriageLock(Tier Tier, DateTimeOffset Since, DateTimeOffset Last);

/// <summary>What triage found. Never "nothing is wrong": only which rows hold and how urgent that is.</summary>
public sealed record TriageOutcome
{
    /// <summary>The most urgent tier that holds, or null while the questions are not all answered and none closes exercise.</summary>
    public required Tier? Tier { get; init; }

    /// <summary>The rows that hold, most urgent first.</summary>
    public required ValueList<FiredRow> Rows { get; init; }

    /// <summary>Questions that still need an answer, in the order in which they are asked.</summary>
    public required ValueList<QuestionId> Missing { get; init; }

    /// <summary>The answers that count now.</summary>
    public required ValueList<TimedAnswer> Current { get; init; }

    /// <summary>Why exercise is closed, or null.</summary>
    public TriageLock? Lock { get; init; }

    /// <summary>Whether every question that applies has an answer that still counts.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Whether nothing may be planned because a row asks for a clinician first.</summary>
    public bool IsBlocked => Tier is { } tier && tier.ClosesExercise();

    /// <summary>Whether today is free of sessions.</summary>
    public bool NotToday => Rows.Any(row => row.TodayOnly);

    /// <summary>The fixed texts, most urgent first, each once.</summary>
    public ValueList<MessageId> Messages => Rows.SelectMany(row => row.Messages).Distinct().ToValueList();
}

/// <summary>Questions about tiers.</summary>
public static class Tiers
{
    /// <summary>Whether a tier closes exercise until a clinician has been seen.</summary>
    public static bool ClosesExercise(this Tier tier) => tier <= Tier.T2;

    /// <summary>Whether a tier means today: an emergency, or a doctor within a day.</summary>
    public static bool IsUrgent(this Tier tier) => tier <= Tier.T1;
}
