using Lumbar.Core.Catalogue;
using Lumbar.Core.Progression;
using Lumbar.Core.Record;
using Lumbar.Core.Units;

namespace Lumbar.Simulation.Laws;

/// <summary>What is offered of one exercise, read from a plan.</summary>
public sealed record Offered
{
    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The movement it is a variant of.</summary>
    public required string Family { get; init; }

    /// <summary>Whether it loads, so that its work is bounded.</summary>
    public required bool IsLoading { get; init; }

    /// <summary>The step on its ladder.</summary>
    public required int Step { get; init; }

    /// <summary>The work of one session: repetitions, times the seconds held.</summary>
    public required int Work { get; init; }

    /// <summary>The work of a week, part of it at the dose before while a rise is phased in.</summary>
    public required int WeekWork { get; init; }
}

/// <summary>One exercise in a planned session.</summary>
public sealed record SessionPart(ExerciseId Exercise, Role Role);

/// <summary>One planned session: its day, its exercises, how long it takes.</summary>
public sealed record SessionLook(DateOnly Day, ValueList<SessionPart> Parts, Seconds Length);

/// <summary>
/// What a plan showed at one moment of a virtual life, read from the plan and the record and nothing else, so that the laws
/// look at what the person would see and not at how it was decided.
/// </summary>
public sealed record Look
{
    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether a clinician comes first and nothing is planned.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>The state of the programme, or null when nothing is planned.</summary>
    public ProgrammeState? State { get; init; }

    /// <summary>Whether every dose is the smallest because relief is offered.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Whether the pain is acute by the calendar.</summary>
    public bool IsAcute { get; init; }

    /// <summary>The exercises of the programme.</summary>
    public ValueList<Offered> Offers { get; init; } = [];

    /// <summary>The sessions of the seven days.</summary>
    public ValueList<SessionLook> Sessions { get; init; } = [];

    /// <summary>The time all sessions of a day may take.</summary>
    public Seconds MostADay { get; init; }

    /// <summary>What none of these sessions may hold, with why.</summary>
    public Func<ExerciseId, string?> Forbids { get; init; } = static _ => null;

    /// <summary>The minutes of each walk of the walking week the day lies in.</summary>
    public ValueList<int> Walks { get; init; } = [];

    /// <summary>The first day of that week, or null before the first walk.</summary>
    public DateOnly? WalksFrom { get; init; }

    /// <summary>Every change to a dose so far.</summary>
    public ValueList<DoseProposal> Proposals { get; init; } = [];

    /// <summary>The entries of the record since the look before; programmes given are none.</summary>
    public ValueList<RecordEvent> News { get; init; } = [];

    /// <summary>Whether there is a plan.</summary>
    public bool IsPlanned => State is not null;

    /// <summary>What is offered of an exercise, or null.</summary>
    public Offered? Of(ExerciseId exercise) => Offers.FirstOrDefault(offered => offered.Exercise == exercise);
}
