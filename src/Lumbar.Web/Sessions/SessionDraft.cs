using System.Text.Json;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Planning.Schedule;
using Lumbar.Core.Units;

namespace Lumbar.Web.Sessions;

/// <summary>
/// A session between its check and its last answer. The id of its entry in the record is fixed when it is first opened,
/// so that sending it twice stores it once.
/// </summary>
public sealed record SessionDraft
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { WriteIndented = false };

    /// <summary>The id of the entry it will become.</summary>
    public required Guid Entry { get; init; }

    /// <summary>When its check was passed.</summary>
    public required DateTimeOffset CheckedAt { get; init; }

    /// <summary>Pain at the check.</summary>
    public required int PainBefore { get; init; }

    /// <summary>What it offered when it was opened; empty before.</summary>
    public required IReadOnlyList<DraftItem> Offered { get; init; }

    /// <summary>How long it was planned to take.</summary>
    public required int Seconds { get; init; }

    /// <summary>What the player sent, already read once; null while there is nothing, and for someone who did it without the player.</summary>
    public required string? Result { get; init; }

    /// <summary>When it ended, or null while it has not.</summary>
    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>What has been said about it so far, or null.</summary>
    public required AfterDraft? After { get; init; }

    /// <summary>What it offered, as the planner says it.</summary>
    public ValueList<OfferedItem> Items() => Offered
        .Select(item => new OfferedItem(new ExerciseId(item.Exercise), item.Sets, item.Repetitions, new Seconds(item.HoldSeconds)))
        .ToValueList();

    /// <summary>What was done, or null while it has not ended.</summary>
    public SessionResult? Done() => EndedAt is null
        ? null
        : Result is null
            ? SessionResult.AsOffered(Items(), new Seconds(Seconds))
            : SessionResultReader.Read(Result, Items()).Match(
                readable => readable.Result,
                unreadable => throw new InvalidOperationException($"The kept result has {unreadable.Errors.Count} errors."));

    /// <summary>The draft as it is kept.</summary>
    public string Write() => JsonSerializer.Serialize(this, Strict);

    /// <summary>The draft again.</summary>
    public static SessionDraft Read(string json) => JsonSerializer.Deserialize<SessionDraft>(json, Strict)
        ?? throw new InvalidOperationException("The kept session is empty.");
}

/// <summary>One exercise as it was offered.</summary>
public sealed record DraftItem(string Exercise, int Sets, int Repetitions, int HoldSeconds)
{
    /// <summary>What a session offers.</summary>
    public static IReadOnlyList<DraftItem> Of(PlannedSession session) =>
        [.. OfferedItem.Of(session).Select(item => new DraftItem(item.Exercise.Value, item.Sets, item.Repetitions, item.Hold.Value))];
}

/// <summary>The answers after a session as far as they were given.</summary>
public sealed record AfterDraft(int? WorstPain, EffortWord? Effort, IReadOnlyList<ExerciseFeel?> Feels, LegSymptom? Leg)
{
    /// <summary>What was said about good form, or null.</summary>
    public FormAnswer? Form { get; init; }

    /// <summary>Whether it held in each exercise, in the order of the session, as far as it was said.</summary>
    public IReadOnlyList<bool?> Forms { get; init; } = [];
}

/// <summary>Whether good form held to the end of a session.</summary>
public enum FormAnswer
{
    /// <summary>In all exercises.</summary>
    All,

    /// <summary>Not in all of them; each one can be said by itself.</summary>
    NotAll,
}
