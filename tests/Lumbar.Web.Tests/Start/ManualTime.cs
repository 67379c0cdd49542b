namespace Lumbar.Web.Tests.Start;

/// <summary>A clock that a test moves. Each look lets a little time pass, so that no two entries share a moment.</summary>
public sealed class ManualTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now = _now.AddMilliseconds(1);

    public void Pass(TimeSpan time) => _now += time;
}
