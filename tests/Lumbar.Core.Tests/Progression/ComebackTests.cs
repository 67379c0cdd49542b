using Lumbar.Core.Progression;

namespace Lumbar.Core.Tests.Progression;

/// <summary>An exercise that a variant stood in for comes back with no more work than was done meanwhile.</summary>
public class ComebackTests
{
    [Fact]
    public void A_rise_of_the_variant_that_has_not_reached_every_session_does_not_count_yet()
    {
        var life = Person().Issued(0, ("bridge", 4), ("bridge-heels-only", 5)).Session(0, Life.Done("bridge", 4)).Morning(1, 2).Session(2, Life.Done("bridge", 4)).Morning(3, 2);
        life.Standing(3, "bridge").PhaseIn.ShouldNotBeNull().StepBefore.ShouldBe(4);
        life.Session(4, Life.Done("bridge-heels-only", 5)).Step(4, "bridge-heels-only").ShouldBe(4);
        life.Session(7, Life.Done("bridge", 5)).Session(10, Life.Done("bridge-heels-only", 5)).Step(10, "bridge-heels-only").ShouldBe(5);
    }

    [Fact]
    public void The_variant_done_last_counts_and_not_one_before_it()
    {
        var life = Person().Issued(0, ("prone-back-extension", 4), ("prone-superman", 1), ("prone-upper-body-lift", 3))
            .Session(0, Life.Done("prone-back-extension", 4)).Session(2, Life.Done("prone-upper-body-lift", 3)).Session(4, Life.Done("prone-superman", 1));
        life.Session(6, Life.Done("prone-back-extension", 4)).Step(6, "prone-back-extension").ShouldBe(1);
    }

    [Fact]
    public void Coming_back_to_the_same_dose_keeps_the_calm_days()
    {
        var life = Person().Issued(0, ("bridge", 4), ("bridge-heels-only", 4)).Session(0, Life.Done("bridge", 4)).Morning(1, 2)
            .Session(2, Life.Done("bridge-heels-only", 4)).Morning(3, 2).Session(4, Life.Done("bridge", 4));
        life.Standing(4, "bridge").Streak.ShouldBe(1);
        life.Morning(5, 2).Step(5, "bridge").ShouldBe(5);
    }

    private static Life Person() => Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }));
}
