using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;

namespace Lumbar.Core.Assessment;

/// <summary>
/// A check of a direction that is due: the one that confirms it (<paramref name="Direction"/> says which), or a new test
/// because the old one counts no longer (null).
/// </summary>
public sealed record DirectionDue(TestedDirection? Direction)
{
    /// <summary>What is due at a moment, or null. Whether it may be done now is for <see cref="DirectionTestGate"/>.</summary>
    public static DirectionDue? Of(PatientState state, DirectionRule rule, DateTimeOffset now, DateTimeOffset? expiredSince = null) =>
        DirectionConfirmation.Of(state, rule, DateOnly.FromDateTime(now.DateTime), expiredSince).Match<DirectionDue?>(
            notTested: _ => null,
            confirming: trial => now >= trial.Until ? new DirectionDue(trial.Direction) : null,
            confirmed: _ => null,
            cancelled: _ => null,
            none: _ => null,
            expired: _ => new DirectionDue((TestedDirection?)null));
}
