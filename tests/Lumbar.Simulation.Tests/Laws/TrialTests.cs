using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;

namespace Lumbar.Simulation.Tests.Laws;

public class TrialTests
{
    private static readonly TestPerson Person = A.Person().Since(A.Today.AddDays(-10)).With(A.Session(A.At(A.Today.AddDays(-1)), "bird-dog"));

    [Fact]
    public void Rules_that_give_more_for_more_pain_are_noticed() =>
        new MorePainNeverMoreLoad().Broken(Person.Events, events => OnStep(events.OfType<RecordEvent.SessionFinished>().Last().WorstPain.Value)).ShouldNotBeEmpty();

    [Fact]
    public void Rules_that_give_less_for_more_pain_are_fine() =>
        new MorePainNeverMoreLoad().Broken(Person.Events, events => OnStep(10 - events.OfType<RecordEvent.SessionFinished>().Last().WorstPain.Value)).ShouldBeEmpty();

    [Fact]
    public void The_real_rules_are_fine()
    {
        new MorePainNeverMoreLoad().Broken(Person.Events, Real).ShouldBeEmpty();
        new SameRecordSamePlan().Broken(Person.Events, Real).ShouldBeEmpty();
    }

    [Fact]
    public void Rules_that_look_at_the_order_are_noticed() =>
        new SameRecordSamePlan().Broken(Person.Events, events => OnStep(events[0] is RecordEvent.PersonDescribed ? 0 : 1)).ShouldHaveSingleItem();

    [Fact]
    public void Every_law_has_a_name_of_its_own_and_a_sentence()
    {
        var laws = AllLaws.For(RealKnowledge.Base).Select(law => (law.Id, law.Says)).Concat(AllLaws.Trials.Select(trial => (trial.Id, trial.Says))).ToList();

        laws.Select(law => law.Id).ShouldBeUnique();
        laws.ShouldAllBe(law => law.Says.EndsWith('.') && law.Says.Length > 20);
    }

    private static PlanOutcome Real(ValueList<RecordEvent> events) =>
        DailyDecision.Of(new PlanRequest { Events = events, Knowledge = RealKnowledge.Base, On = A.Today });

    /// <summary>A real plan with every exercise on a step.</summary>
    private static PlanOutcome.Planned OnStep(int step)
    {
        var plan = Person.Plan();
        return plan with { Programme = plan.Programme with { Exercises = plan.Programme.Exercises.Select(candidate => candidate with { Step = step }).ToValueList() } };
    }
}
