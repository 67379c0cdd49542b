using Lumbar.Core.Progression;
using Lumbar.Core.Units;

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

    [Fact]
    public void A_variant_that_was_given_and_never_done_counts_when_the_other_one_is_given_again()
    {
        var life = Person().Issued(0, ("bridge", 6)).Session(0, Life.Done("bridge", 6)).Morning(1, 2).Issued(1, ("bridge-heels-only", 4));
        var again = life.Issued(5, ("bridge", 4));
        (again.Step(4, "bridge"), again.Step(5, "bridge"), again.Step(6, "bridge")).ShouldBe((6, 4, 4));
        again.Course(6).Proposals[^1].Why.ShouldBe(Reason.Of(ProgressionRuleIds.Growth, RealKnowledge.Base.Progression.Progress.Source, new Fact("instead", "bridge-heels-only")));
    }

    [Fact]
    public void What_is_given_again_without_another_variant_in_between_keeps_its_step() =>
        Person().Issued(0, ("bridge", 6)).Issued(1, ("clamshell", 0)).Issued(8, ("bridge", 6)).Issued(9, ("bridge", 6), ("bridge-heels-only", 2)).Issued(10, ("bridge", 6))
            .Step(10, "bridge").ShouldBe(6);

    private static Life Person() => Life.Of(person => person.WithPreferences(wishes => wishes with { DaysPerWeek = 3 }));
}
