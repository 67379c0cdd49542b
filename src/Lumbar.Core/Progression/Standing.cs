using Lumbar.Core.Units;

namespace Lumbar.Core.Progression;

/// <summary>Where a person stands with one exercise: its step on the ladder, and what holds for it now.</summary>
public sealed record Standing
{
    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The step on its ladder, counted from 0.</summary>
    public required int Step { get; init; }

    /// <summary>Calm days with a fine morning in a row.</summary>
    public required int Streak { get; init; }

    /// <summary>The day it was last done, or null when it never was.</summary>
    public required DateOnly? LastDone { get; init; }

    /// <summary>The day on which a programme that has it was given last, or null when none ever was.</summary>
    public DateOnly? LastGiven { get; init; }

    /// <summary>The day on which it was done or given last, or null when it never was.</summary>
    public DateOnly? LastUsed => Days.Later(LastDone, LastGiven);

    /// <summary>The day its dose last changed, or null when it never has.</summary>
    public required DateOnly? LastChange { get; init; }

    /// <summary>The first day on which it may be done again, or null when it need not wait.</summary>
    public required DateOnly? RestUntil { get; init; }

    /// <summary>The first day on which it may be in the programme again, or null when it is not out.</summary>
    public required DateOnly? OutUntil { get; init; }

    /// <summary>Until this day an easier variant takes its place where there is one, or null.</summary>
    public required DateOnly? EasierUntil { get; init; }

    /// <summary>A rise that has not reached every session yet, or null.</summary>
    public required PhaseIn? PhaseIn { get; init; }
}

/// <summary>
/// A rise that first reaches only some sessions of a week, so that the weekly work grows by no more than it may.
/// </summary>
public sealed record PhaseIn
{
    /// <summary>The first day of the new dose.</summary>
    public required DateOnly From { get; init; }

    /// <summary>From this day on every session has the new dose.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The step before.</summary>
    public required int StepBefore { get; init; }

    /// <summary>How many of the week's sessions have the new dose.</summary>
    public required int NewSessions { get; init; }

    /// <summary>The sessions of a week.</summary>
    public required int Sessions { get; init; }

    /// <summary>Whether a session has the new dose, by its place among those since the rise, counted from 0.</summary>
    public bool IsNew(int place) => Reached(place + 1) > Reached(place);

    private int Reached(int places) => ((places * NewSessions) + Sessions - 1) / Sessions;
}

/// <summary>What became of a proposal.</summary>
public enum ProposalStatus
{
    /// <summary>It holds.</summary>
    Applied,

    /// <summary>It waits for a clinician.</summary>
    Waiting,

    /// <summary>A clinician said no, or it was overtaken.</summary>
    Dropped,
}

/// <summary>Whether raising a dose waits for a clinician.</summary>
public enum Supervision
{
    /// <summary>The person uses Lumbar alone: what the rules propose holds.</summary>
    SelfUse,

    /// <summary>A clinician supervises: a rise waits for their answer, easing off never does.</summary>
    Clinician,
}

/// <summary>A change to a dose, with its reason: what, from, to, rule, facts and source. Making one changes nothing by itself.</summary>
public sealed record DoseProposal
{
    /// <summary>The id a clinician's answer names: exercise, day and step.</summary>
    public string Id => $"{Exercise.Value}-{On:yyyy-MM-dd}-{To}";

    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The day it was made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The step before.</summary>
    public required int From { get; init; }

    /// <summary>The step proposed.</summary>
    public required int To { get; init; }

    /// <summary>Why.</summary>
    public required Reason Why { get; init; }

    /// <summary>What became of it.</summary>
    public required ProposalStatus Status { get; init; }

    /// <summary>Whether the dose goes up.</summary>
    public bool IsRise => To > From;
}
