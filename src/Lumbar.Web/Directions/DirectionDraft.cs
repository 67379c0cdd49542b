using System.Text.Json;
using System.Text.Json.Serialization;
using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Web.Directions;

/// <summary>How it is at one moment, as a draft keeps it.</summary>
public sealed record DraftFeeling(LegSymptom Leg, int Pain)
{
    /// <summary>As the procedure knows it.</summary>
    public Feeling ToFeeling() => new(Leg, Nprs.Of(Pain));

    /// <summary>As a draft keeps it.</summary>
    public static DraftFeeling? Of(Feeling? feeling) => feeling is null ? null : new DraftFeeling(feeling.Leg, feeling.Pain.Value);
}

/// <summary>
/// The test of one direction between its first and its last screen. The id and the time of its entry in the record are
/// fixed by the draft, so that sending the last screen twice stores it once.
/// </summary>
public sealed record DirectionDraft
{
    /// <summary>The id of the entry it will become.</summary>
    public required Guid Entry { get; init; }

    /// <summary>The direction.</summary>
    public required TestedDirection Direction { get; init; }

    /// <summary>The exercise by which it is tested.</summary>
    public required string Exercise { get; init; }

    /// <summary>Whether each movement is done once only.</summary>
    public required bool Single { get; init; }

    /// <summary>Whether it asks only how it is now, because something got worse on a day without a test.</summary>
    public required bool IsWorseReport { get; init; }

    /// <summary>What comes next.</summary>
    public required DirectionStep Step { get; init; }

    /// <summary>When that step began.</summary>
    public required DateTimeOffset MovedAt { get; init; }

    /// <summary>How it was before, or null.</summary>
    public required DraftFeeling? Before { get; init; }

    /// <summary>How it was when last asked after moving, or null.</summary>
    public required DraftFeeling? After { get; init; }

    /// <summary>When the wait began, or null.</summary>
    public required DateTimeOffset? WaitingSince { get; init; }

    /// <summary>Sets beyond the first.</summary>
    public required int ExtraSets { get; init; }

    /// <summary>Whether it was stopped.</summary>
    public required bool WasStopped { get; init; }

    /// <summary>How far down it reaches, said on the first of two screens; null while that is open.</summary>
    public required LegSymptom? LegNow { get; init; }

    /// <summary>The procedure as it stands.</summary>
    [JsonIgnore]
    public DirectionProcedure Procedure => new()
    {
        Direction = Direction,
        SingleRepetition = Single,
        Step = Step,
        Before = Before?.ToFeeling(),
        After = After?.ToFeeling(),
        WaitingSince = WaitingSince,
        ExtraSets = ExtraSets,
        WasStopped = WasStopped,
    };

    /// <summary>A draft that has just begun.</summary>
    public static DirectionDraft Begin(DirectionProcedure procedure, string exercise, Guid entry, DateTimeOffset now) => new()
    {
        Entry = entry,
        Direction = procedure.Direction,
        Exercise = exercise,
        Single = procedure.SingleRepetition,
        IsWorseReport = procedure.Step == DirectionStep.StopCheck,
        Step = procedure.Step,
        MovedAt = now,
        Before = DraftFeeling.Of(procedure.Before),
        After = null,
        WaitingSince = null,
        ExtraSets = 0,
        WasStopped = false,
        LegNow = null,
    };

    /// <summary>The draft after a step.</summary>
    public DirectionDraft At(DirectionProcedure procedure, DateTimeOffset now) => this with
    {
        Step = procedure.Step,
        MovedAt = procedure.Step == Step || procedure.IsOver ? MovedAt : now,
        Before = DraftFeeling.Of(procedure.Before),
        After = DraftFeeling.Of(procedure.After),
        WaitingSince = procedure.WaitingSince,
        ExtraSets = procedure.ExtraSets,
        WasStopped = procedure.WasStopped,
        LegNow = null,
    };
}

/// <summary>What happened with direction tests on one day and is not in the record.</summary>
public sealed record DirectionDay(DateOnly Day, IReadOnlyList<TestedDirection> Ended, DirectionDraft? Current)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>As it is kept.</summary>
    public string Write() => JsonSerializer.Serialize(this, Strict);

    /// <summary>What is kept of this day; nothing of an earlier one, whose answers are too old to go on with.</summary>
    public static DirectionDay Read(string? json, DateOnly today) =>
        json is not null && JsonSerializer.Deserialize<DirectionDay>(json, Strict) is { } kept && kept.Day == today ? kept : new(today, [], null);
}
