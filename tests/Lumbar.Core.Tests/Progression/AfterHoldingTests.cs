using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md sections 6.4 and 6.6: the weekly work while what was reached is kept, and once that has ended.</summary>
public class AfterHoldingTests
{
    private const int SixWeeks = 42;
    private const int Return = 80;

    [Fact]
    public void While_it_is_kept_more_days_a_week_lower_nothing()
    {
        var life = Held();
        life.Course(SixWeeks).IsHolding.ShouldBeTrue();
        life.And(life.Person.Preferences! with { At = A.At(Life.Day(SixWeeks), 12), DaysPerWeek = 5 }).Step(SixWeeks, "bridge").ShouldBe(6);
    }

    [Fact]
    public void Its_end_says_where_the_exercise_stood()
    {
        var change = Held().Flare(SixWeeks).Course(SixWeeks).Proposals.Single(change => change.Exercise == A.Exercise("bridge"));
        (change.Why.Rule, change.From).ShouldBe((ProgressionRuleIds.AfterHolding, 6));
        change.Why.Facts.ShouldBe([new Fact("stepBefore", "6")]);
    }

    [Fact]
    public void After_a_long_gap_has_ended_it_a_dose_rises_again_when_it_goes_on_well()
    {
        var life = new[] { 0, 2, 4, 7, 9 }.Aggregate(Held(), (so, day) => so.Session(Return + day, Life.Done("bridge", 0)).Morning(Return + day + 1, 2));
        life.Course(Return).IsHolding.ShouldBeFalse();
        life.Step(Return, "bridge").ShouldBe(0);
        life.Step(Return + 10, "bridge").ShouldBe(1);
    }

    /// <summary>Calm weeks on high steps, three times a week, with activities better by two.</summary>
    private static Life Held() => Enumerable.Range(0, SixWeeks + 1).Aggregate(Begun(), (so, day) =>
    {
        var woken = so.Morning(day, 2);
        return day % 7 is 0 or 2 or 4 && day < SixWeeks ? woken.Session(day, Hard("bridge"), Hard("clamshell")) : woken;
    });

    private static Life Begun() => Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }))
        .Issued(0, ("bridge", 6), ("clamshell", 6))
        .Measured(0, "psfs", ("garden", 4), ("put-on-socks", 4), ("walk-30-min", 4))
        .Measured(28, "psfs", ("garden", 6), ("put-on-socks", 6), ("walk-30-min", 6));

    private static Core.Record.SessionItem Hard(string exercise) => Life.Done(exercise, 6) with { RepsInReserve = 0 };
}
