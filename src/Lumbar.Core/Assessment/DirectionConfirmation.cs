using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Assessment;

/// <summary>How far a direction that eased has been confirmed: tried out, kept, or given up. Sources: rules.md DL-6, DL-8, E-060, E-061.</summary>
public abstract record DirectionConfirmation
{
    private DirectionConfirmation()
    {
    }

    /// <summary>
    /// Where a person stands: with the direction that eases when there is one, otherwise with what was found. Tests
    /// before <paramref name="expiredSince"/>, the beginning of a flare that nobody reported but that showed, count no longer.
    /// </summary>
    public static DirectionConfirmation Of(PatientState state, DirectionRule rule, DateOnly on, DateTimeOffset? expiredSince = null)
    {
        var courses = Enum.GetValues<TestedDirection>().Select(direction => DirectionCourse.Of(state, direction, rule, on, expiredSince)).ToList();
        var preference = DirectionDecision.Of(state, rule, on, expiredSince);
        return preference is { IsTested: true, Eases: { } eases }
            ? courses.First(course => course.Moves == eases).Standing
            : courses.Select(course => WithoutPreference(course.Standing)).MinBy(Order)!;
    }

    /// <summary>Handles every case.</summary>
    public abstract T Match<T>(
        Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired);

    /// <summary>Two directions that ease alike are no preference, and so there is none to confirm.</summary>
    private static DirectionConfirmation WithoutPreference(DirectionConfirmation standing) => standing is Confirming or Confirmed ? new None() : standing;

    private static int Order(DirectionConfirmation standing) => standing.Match(
        notTested: _ => 4, confirming: _ => 0, confirmed: _ => 0, cancelled: _ => 1, none: _ => 2, expired: _ => 3);

    /// <summary>No direction was ever tested.</summary>
    public sealed record NotTested : DirectionConfirmation
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired) =>
            notTested(this);
    }

    /// <summary>A direction eased and is tried out; the check that confirms it is due from a moment on.</summary>
    public sealed record Confirming(TestedDirection Direction, DateTimeOffset Since, DateTimeOffset Until) : DirectionConfirmation
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired) =>
            confirming(this);
    }

    /// <summary>A direction eased again at its check, and is kept in full before the day named.</summary>
    public sealed record Confirmed(TestedDirection Direction, DateTimeOffset Since, DateOnly Until) : DirectionConfirmation
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired) =>
            confirmed(this);
    }

    /// <summary>A direction made it worse and is left alone before the day named.</summary>
    public sealed record Cancelled(TestedDirection Direction, DateOnly ExcludedUntil) : DirectionConfirmation
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired) =>
            cancelled(this);
    }

    /// <summary>Tested, and no direction eases more than another.</summary>
    public sealed record None : DirectionConfirmation
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired) =>
            none(this);
    }

    /// <summary>What was tested counts no longer.</summary>
    public sealed record Expired : DirectionConfirmation
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<NotTested, T> notTested, Func<Confirming, T> confirming, Func<Confirmed, T> confirmed, Func<Cancelled, T> cancelled, Func<None, T> none, Func<Expired, T> expired) =>
            expired(this);
    }
}
