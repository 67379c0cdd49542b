using Lumbar.Core.Progression;
using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.6: what stands on its first step keeps all its days while the rest is only kept.</summary>
public class FirstStepHeldTests
{
    private const int SixWeeks = 42;

    [Fact]
    public void It_may_rise_as_soon_as_relief_is_over_as_its_week_was_never_smaller()
    {
        var life = Held().Irritable(SixWeeks + 1, worst: 8);
        (Held().Course(SixWeeks).IsHolding, life.Course(SixWeeks + 1).IsHolding).ShouldBe((true, false));
        life = new[] { 2, 3, 4 }.Aggregate(life, (so, day) => so.Irritable(SixWeeks + day, worst: 2));
        life = life.Session(SixWeeks + 2, Begun).Morning(SixWeeks + 3, 2).Session(SixWeeks + 4, Begun).Morning(SixWeeks + 5, 2);
        (life.Step(SixWeeks + 4, "bird-dog"), life.Step(SixWeeks + 5, "bird-dog")).ShouldBe((0, 1));
    }

    /// <summary>Calm weeks on high steps, three times a week, with activities better by two; one exercise stays on its first step.</summary>
    private static Life Held() => Enumerable.Range(0, SixWeeks + 2).Aggregate(Told(), (so, day) =>
    {
        var woken = so.Morning(day, 2);
        return day % 7 is 0 or 2 or 4 && day <= SixWeeks ? woken.Session(day, High("bridge"), High("clamshell"), Begun with { RepsInReserve = 0 }) : woken;
    });

    private static Life Told() => Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }))
        .Issued(0, ("bridge", 6), ("clamshell", 6), ("bird-dog", 0))
        .Measured(0, "psfs", ("garden", 4), ("put-on-socks", 4), ("walk-30-min", 4))
        .Measured(28, "psfs", ("garden", 6), ("put-on-socks", 6), ("walk-30-min", 6));

    private static SessionItem Begun => Life.Done("bird-dog", 0);

    private static SessionItem High(string exercise) => Life.Done(exercise, 6) with { RepsInReserve = 0 };
}
