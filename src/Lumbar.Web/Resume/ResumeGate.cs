using System.Threading.RateLimiting;

namespace Lumbar.Web.Resume;

/// <summary>Lets only so many codes be tried: few from one address, and not many from all together.</summary>
public sealed class ResumeGate : IDisposable
{
    /// <summary>Tries from one address in a quarter of an hour.</summary>
    public const int PerAddress = 10;

    private const int Together = 200;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(address, _ => Limit(PerAddress))),
        PartitionedRateLimiter.Create<string, string>(_ => RateLimitPartition.GetFixedWindowLimiter("all", _ => Limit(Together))));

    /// <summary>Whether one more may be tried.</summary>
    public bool Opens(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private static FixedWindowRateLimiterOptions Limit(int tries) => new() { PermitLimit = tries, Window = Window, QueueLimit = 0 };
}
