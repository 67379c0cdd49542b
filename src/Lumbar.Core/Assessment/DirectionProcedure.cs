using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>What comes next in the test of one direction.</summary>
public enum DirectionStep
{
    /// <summary>Say how far down it reaches and how strong it is.</summary>
    Before,

    /// <summary>Do one repetition.</summary>
    Trial,

    /// <summary>Say how it is after that one.</summary>
    TrialCheck,

    /// <summary>Do the whole set.</summary>
    Set,

    /// <summary>Say how it is right after the set.</summary>
    SetCheck,

    /// <summary>Wait.</summary>
    Wait,

    /// <summary>Say how it is after the wait.</summary>
    LastCheck,

    /// <summary>Nothing has clearly changed: do one more set, or leave it there.</summary>
    ExtraSet,

    /// <summary>Stopped by the person: say how it is.</summary>
    StopCheck,

    /// <summary>There is a result.</summary>
    Finished,

    /// <summary>It ended without a result.</summary>
    Ended,
}

/// <summary>How far down it reaches and how strong it is, at one moment.</summary>
public sealed record Feeling(LegSymptom Leg, Nprs Pain);

/// <summary>
/// The test of one direction, step by step: how it is before, one trial repetition, a set, two minutes, how it is after.
/// Further down or clearly more pain at the trial stops it, and that counts as worse. It knows no clock: the caller says
/// when things happened. Sources: rules.md DL-3 and DL-4, E-066.
/// </summary>
public sealed record DirectionProcedure
{
    /// <summary>The direction.</summary>
    public required TestedDirection Direction { get; init; }

    /// <summary>Whether each movement is done once only.</summary>
    public required bool SingleRepetition { get; init; }

    /// <summary>What comes next.</summary>
    public DirectionStep Step { get; init; } = DirectionStep.Before;

    /// <summary>How it was before, or null while not said.</summary>
    public Feeling? Before { get; init; }

    /// <summary>How it is after, as it will stand in the record, or null while not said.</summary>
    public Feeling? After { get; init; }

    /// <summary>When the wait began, or null.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>Sets done beyond the first.</summary>
    public int ExtraSets { get; init; }

    /// <summary>Whether it was stopped before its end.</summary>
    public bool WasStopped { get; init; }

    /// <summary>Whether the person is asked how it is.</summary>
    public bool IsAsking => Step is DirectionStep.Before or DirectionStep.TrialCheck or DirectionStep.SetCheck or DirectionStep.LastCheck or DirectionStep.StopCheck;

    /// <summary>Whether the person moves or waits, so that it can be stopped.</summary>
    public bool IsDoing => Step is DirectionStep.Trial or DirectionStep.Set or DirectionStep.Wait;

    /// <summary>Whether nothing more is to be done.</summary>
    public bool IsOver => Step is DirectionStep.Finished or DirectionStep.Ended;

    /// <summary>The test begins.</summary>
    public static DirectionProcedure Begin(OfferedDirection offered, DirectionOffer.Offered offer) =>
        new() { Direction = offered.Direction, SingleRepetition = offer.SingleRepetitions };

    /// <summary>Something got worse while a direction is being tried out: the test is taken as it was before, and asks only how it is now.</summary>
    public static DirectionProcedure Recheck(RecordEvent.DirectionTested first) => new()
    {
        Direction = first.Direction,
        SingleRepetition = true,
        Before = new Feeling(first.LegBefore, first.PainBefore),
        Step = DirectionStep.StopCheck,
    };

    /// <summary>The movements or the wait are done. Waiting is over only once its time has passed; until then nothing changes.</summary>
    public DirectionProcedure Done(DateTimeOffset now, DirectionTestRule rule) => Step switch
    {
        DirectionStep.Trial => this with { Step = DirectionStep.TrialCheck },
        DirectionStep.Set => this with { Step = DirectionStep.SetCheck },
        DirectionStep.Wait when LeftToWait(now, rule) == Seconds.Zero => this with { Step = DirectionStep.LastCheck },
        DirectionStep.Wait or DirectionStep.Before or DirectionStep.TrialCheck or DirectionStep.SetCheck or DirectionStep.LastCheck => this,
        DirectionStep.ExtraSet or DirectionStep.StopCheck or DirectionStep.Finished or DirectionStep.Ended => this,
    };

    /// <summary>The person stops it: it hurts.</summary>
    public DirectionProcedure Stop() => IsDoing ? this with { Step = DirectionStep.StopCheck, WasStopped = true } : this;

    /// <summary>The time left to wait; none when it is not waiting.</summary>
    public Seconds LeftToWait(DateTimeOffset now, DirectionTestRule rule) => WaitingSince is { } since && Step == DirectionStep.Wait
        ? new Seconds(Math.Max(0, rule.Wait.Value - (int)Math.Floor((now - since).TotalSeconds)))
        : Seconds.Zero;

    /// <summary>The person says how it is.</summary>
    public DirectionProcedure Feels(Feeling feeling, DateTimeOffset now, PlanningRules rules) => Step switch
    {
        DirectionStep.Before => Begun(feeling, rules),
        DirectionStep.TrialCheck => MustStop(feeling, rules.Direction.Test) ? Stopped(feeling) : AfterTrial(feeling, now),
        DirectionStep.SetCheck => this with { Step = DirectionStep.Wait, WaitingSince = now, After = feeling },
        DirectionStep.LastCheck => AfterWait(feeling, rules.Direction),
        DirectionStep.StopCheck => ResultOf(feeling, rules.Direction) == DirectionDecision.TestResult.Worse
            ? this with { Step = DirectionStep.Finished, After = feeling }
            : this with { Step = DirectionStep.Ended, After = null },
        DirectionStep.Trial or DirectionStep.Set or DirectionStep.Wait or DirectionStep.ExtraSet or DirectionStep.Finished or DirectionStep.Ended => this,
    };

    /// <summary>Nothing has clearly changed, and the person does one more set or leaves it there.</summary>
    public DirectionProcedure Choose(bool anotherSet) => Step != DirectionStep.ExtraSet
        ? this
        : anotherSet ? this with { Step = DirectionStep.Set, ExtraSets = ExtraSets + 1 } : this with { Step = DirectionStep.Finished };

    /// <summary>The entry in the record, or null while there is no result.</summary>
    public RecordEvent.DirectionTested? ToEvent(Guid id, DateTimeOffset at) => this is { Step: DirectionStep.Finished, Before: { } before, After: { } after }
        ? new RecordEvent.DirectionTested
        {
            Id = id, At = at, By = Author.Person, Direction = Direction,
            LegBefore = before.Leg, PainBefore = before.Pain, LegAfter = after.Leg, PainAfter = after.Pain,
        }
        : null;

    /// <summary>With so much pain no movement to the end of the range begins, in a session or in a test.</summary>
    private DirectionProcedure Begun(Feeling feeling, PlanningRules rules) =>
        this with { Before = feeling, Step = feeling.Pain >= rules.Session.StartGatePain ? DirectionStep.Ended : DirectionStep.Trial };

    private bool MustStop(Feeling feeling, DirectionTestRule rule) =>
        Before is not { } before || feeling.Leg > before.Leg || feeling.Pain.Value - before.Pain.Value >= rule.StopRise;

    /// <summary>A stop counts as worse also where the symptom drew back while the pain rose, so the entry keeps how far down it was.</summary>
    private DirectionProcedure Stopped(Feeling feeling) => this with
    {
        Step = DirectionStep.Finished,
        WasStopped = true,
        After = Before is { } before && feeling.Leg < before.Leg ? feeling with { Leg = before.Leg } : feeling,
    };

    private DirectionProcedure AfterTrial(Feeling feeling, DateTimeOffset now) => SingleRepetition
        ? this with { Step = DirectionStep.Wait, WaitingSince = now, After = feeling }
        : this with { Step = DirectionStep.Set };

    private DirectionProcedure AfterWait(Feeling feeling, DirectionRule rule)
    {
        var isUnclear = ResultOf(feeling, rule) == DirectionDecision.TestResult.Same;
        var mayGoOn = isUnclear && !SingleRepetition && ExtraSets < rule.Test.ExtraSets;
        return this with { After = feeling, WaitingSince = null, Step = mayGoOn ? DirectionStep.ExtraSet : DirectionStep.Finished };
    }

    private DirectionDecision.TestResult ResultOf(Feeling after, DirectionRule rule) =>
        Before is { } before ? DirectionDecision.ResultOf(before, after, rule) : DirectionDecision.TestResult.Worse;
}
