using Lumbar.Core.Record;

namespace Lumbar.Core.Tests.Progression;

/// <summary>Rules.md section 6.6: activities told later than the first look are looked at too.</summary>
public class HoldingAnswersTests
{
    private const int SixWeeks = 42;

    [Fact]
    public void It_begins_on_the_first_morning_after_activities_were_told_to_be_better()
    {
        var life = Weeks(SixWeeks + 2).And(Activities(SixWeeks + 1, 6, 6));
        life.Course(SixWeeks).IsHolding.ShouldBeFalse();
        life.Course(SixWeeks + 1).IsHolding.ShouldBeTrue();
    }

    [Fact]
    public void It_does_not_begin_while_activities_are_told_to_be_the_same() =>
        Weeks(SixWeeks + 2).And(Activities(SixWeeks + 1, 6, 5)).Course(SixWeeks + 2).IsHolding.ShouldBeFalse();

    /// <summary>Calm weeks with two movements high on their ladders; activities at four in the beginning.</summary>
    private static Life Weeks(int to) => Enumerable.Range(0, to + 1).Aggregate(
        Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 })).Issued(0, ("bridge", 6), ("clamshell", 6)).And(Activities(0, 20, 4)),
        (life, day) => day % 7 is 0 or 2 or 4
            ? life.Morning(day, 2).Session(day, Life.Done("bridge", 6) with { RepsInReserve = 0 }, Life.Done("clamshell", 6) with { RepsInReserve = 0 })
            : life.Morning(day, 2));

    private static RecordEvent Activities(int day, int hour, int now) =>
        new Life().Measured(day, "psfs", ("garden", now), ("put-on-socks", now), ("walk-30-min", now)).Happened[0] with { At = A.At(Life.Day(day), hour) };
}
