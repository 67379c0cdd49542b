using Lumbar.Core.Planning;
using Lumbar.Core.Planning.Choice;
using Lumbar.Core.Progression;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning.Choice;

/// <summary>One variant of a movement in place of another: the week never gets harder by it.</summary>
public class FamilyWorkTests
{
    private const string Variant = "bridge-heels-only";
    private const int Before = 4;

    [Fact]
    public void A_rise_that_has_reached_only_some_sessions_does_not_count_for_the_other_variant() =>
        WorkOfBridge(Rising(Before + 1)).ShouldBe(WorkAt(Before));

    [Fact]
    public void A_rise_that_has_reached_every_session_counts() =>
        WorkOfBridge(Standing(Variant, Before + 1)).ShouldBe(WorkAt(Before + 1));

    [Fact]
    public void A_variant_that_was_given_last_counts_though_it_was_not_done() =>
        WorkOfBridge(Standing(Variant, Before) with { LastDone = null, LastGiven = A.Today.AddDays(-2) }).ShouldBe(WorkAt(Before));

    [Fact]
    public void A_variant_that_was_given_before_the_other_was_done_does_not_count() =>
        WorkOfBridge(Standing(Variant, Before) with { LastDone = null, LastGiven = A.Today.AddDays(-7) })
            .ShouldBe(WeeklyWork.OfSession(Life.LadderOf("bridge").Steps[Before + 3]));

    private static int WorkOfBridge(Standing variant)
    {
        var plan = A.Person().With(A.Prescribed("bridge", A.At(A.Today, 7))).Plan();
        var bridge = Standing("bridge", Before + 3) with { LastDone = A.Today.AddDays(-6) };
        var person = plan.Person with { Course = plan.Course with { Standings = [bridge, variant] } };
        var chosen = ProgrammeDecision.Of(person, plan.Eligibility, RealKnowledge.Base).Exercises.Single(candidate => candidate.Exercise.Family == "bridge");
        chosen.Exercise.Id.Value.ShouldBe("bridge");
        return WeeklyWork.OfSession(chosen.Ladder.Steps[chosen.Step]);
    }

    private static int WorkAt(int step) => WeeklyWork.OfSession(Life.LadderOf(Variant).Steps[step]);

    private static Standing Rising(int step) => Standing(Variant, step) with
    {
        PhaseIn = new PhaseIn { From = A.Today.AddDays(-1), Until = A.Today.AddDays(6), StepBefore = step - 1, NewSessions = 2, Sessions = 3 },
    };

    private static Standing Standing(string exercise, int step) => new()
    {
        Exercise = new ExerciseId(exercise), Step = step, Streak = 0, LastDone = A.Today.AddDays(-1), LastChange = null,
        RestUntil = null, OutUntil = null, EasierUntil = null, PhaseIn = null,
    };
}
