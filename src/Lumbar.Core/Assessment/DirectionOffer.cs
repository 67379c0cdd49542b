using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Assessment;

/// <summary>What the guided test of a direction is offered from.</summary>
public sealed record DirectionTestRequest
{
    /// <summary>The gathered record.</summary>
    public required PatientState State { get; init; }

    /// <summary>The outcome of triage.</summary>
    public required TriageOutcome Triage { get; init; }

    /// <summary>What the rules may look at, answers included.</summary>
    public required IFacts Facts { get; init; }

    /// <summary>The knowledge.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>The moment.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether a flare is in its first days although nobody reported it. A reported one is seen in the record.</summary>
    public bool InFlare { get; init; }

    /// <summary>Whether today's exercise was stopped, or something new waits for the safety questions.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Whether a consultation has to come first here, and has not (D-1).</summary>
    public bool ConsultationComesFirst { get; init; }

    /// <summary>Directions begun and ended today without a result.</summary>
    public ValueList<TestedDirection> BegunToday { get; init; } = [];

    /// <summary>Tests before this count no longer, or null.</summary>
    public DateTimeOffset? ExpiredSince { get; init; }

    /// <summary>The person's day.</summary>
    public DateOnly On => DateOnly.FromDateTime(Now.DateTime);
}

/// <summary>A direction that may be tested now, and the movement that is open to the person for it.</summary>
public sealed record OfferedDirection(TestedDirection Direction, DirectionMovement Movement);

/// <summary>A direction that is not tested now, and why.</summary>
public sealed record LeftOutDirection(TestedDirection Direction, ValueList<Reason> Reasons);

/// <summary>Whether the guided test is open now.</summary>
public abstract record DirectionOffer
{
    private DirectionOffer()
    {
    }

    /// <summary>Handles both cases.</summary>
    public abstract T Match<T>(Func<Offered, T> offered, Func<NotOffered, T> notOffered);

    /// <summary>It is open.</summary>
    public sealed record Offered : DirectionOffer
    {
        /// <summary>The directions to test, in the order in which to test them.</summary>
        public required ValueList<OfferedDirection> Directions { get; init; }

        /// <summary>The directions that stay closed.</summary>
        public required ValueList<LeftOutDirection> LeftOut { get; init; }

        /// <summary>Each movement is done once only, because the pain is easily stirred up or nobody knows.</summary>
        public required bool SingleRepetitions { get; init; }

        /// <summary>What the order and the number of repetitions rest on.</summary>
        public required ValueList<Reason> Reasons { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Offered, T> offered, Func<NotOffered, T> notOffered) => offered(this);
    }

    /// <summary>It is closed.</summary>
    public sealed record NotOffered(ValueList<Reason> Reasons) : DirectionOffer
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Offered, T> offered, Func<NotOffered, T> notOffered) => notOffered(this);
    }
}
