using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Planning.Schedule;

/// <summary>A session that is about to begin.</summary>
public sealed record StartRequest
{
    /// <summary>The session as planned.</summary>
    public required PlannedSession Session { get; init; }

    /// <summary>Pain just before it.</summary>
    public required Nprs PainBefore { get; init; }

    /// <summary>The plan it belongs to.</summary>
    public required PlanOutcome.Planned Plan { get; init; }

    /// <summary>The knowledge the plan was made with.</summary>
    public required KnowledgeBase Knowledge { get; init; }
}

/// <summary>What may begin now.</summary>
public abstract record StartOutcome
{
    private StartOutcome()
    {
    }

    /// <summary>Handles every case.</summary>
    public abstract T Match<T>(Func<Whole, T> whole, Func<Relief, T> relief, Func<Rest, T> rest);

    /// <summary>The session as planned.</summary>
    public sealed record Whole(PlannedSession Session) : StartOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Whole, T> whole, Func<Relief, T> relief, Func<Rest, T> rest) => whole(this);
    }

    /// <summary>A gentle session without load; what it leaves out waits for another day.</summary>
    public sealed record Relief(PlannedSession Session, ValueList<Exercise> LeftOut) : StartOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Whole, T> whole, Func<Relief, T> relief, Func<Rest, T> rest) => relief(this);
    }

    /// <summary>Nothing without load is open to the person, so there is no session now.</summary>
    public sealed record Rest : StartOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Whole, T> whole, Func<Relief, T> relief, Func<Rest, T> rest) => rest(this);
    }
}

/// <summary>
/// Decides what of a session may begin, from the pain just before it: much pain leaves only what carries no load and
/// stays away from the end of the range. Source: rules.md section 6.1.
/// </summary>
public static class StartGate
{
    /// <summary>What may begin.</summary>
    public static StartOutcome Of(StartRequest request) =>
        request.PainBefore < request.Knowledge.Planning.Session.StartGatePain
            ? new StartOutcome.Whole(request.Session)
            : Gentle(request);

    private static StartOutcome Gentle(StartRequest request)
    {
        var planned = request.Session.Items;
        var kept = planned.Where(item => IsGentle(item.Exercise)).Select(item => (item.Exercise, item.Dose, item.Purpose)).ToList();
        if (kept.Count == 0 && Relaxing(request) is { } relaxing)
        {
            kept.Add(relaxing);
        }

        if (kept.Count == 0)
        {
            return new StartOutcome.Rest();
        }

        var items = SessionScript.Of(kept, request.Knowledge.Planning.Session);
        var leftOut = planned.Select(item => item.Exercise).Where(exercise => !IsGentle(exercise)).Distinct().ToValueList();
        return new StartOutcome.Relief(request.Session with { Items = items }, leftOut);
    }

    private static bool IsGentle(Exercise exercise) => exercise.Load == Load.None && !Suitability.ReachesEndOfRange(exercise);

    /// <summary>An exercise for letting go, on the smallest step of its ladder, when the person may be offered one.</summary>
    private static (Exercise Exercise, Dose Dose, Purpose Purpose)? Relaxing(StartRequest request)
    {
        var eligibility = request.Plan.Eligibility;
        var found = eligibility.Eligible.FirstOrDefault(exercise =>
            exercise is { Kind: ExerciseKind.Relaxation, Role: not null, Ladder: not null } && IsGentle(exercise));
        if (found is not { Ladder: { } ladder })
        {
            return null;
        }

        var limits = DoseLimits.Of(request.Plan.Person.Allowed, eligibility.Applying);
        return (found, DoseDecision.Of(found, request.Knowledge.LadderOf(ladder), 0, limits), Purpose.Main);
    }
}
