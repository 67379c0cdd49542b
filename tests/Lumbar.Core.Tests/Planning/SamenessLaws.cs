using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Planning;

/// <summary>The same record, knowledge and day give the same plan, in whatever order things are listed.</summary>
public class SamenessLaws
{
    [Fact]
    public void Deciding_twice_gives_the_same() => Law.Holds(Gens.People, 150, person => Told(person.Decide()).ShouldBe(Told(person.Decide())));

    [Fact]
    public void The_order_of_events_does_not_matter() => Law.Holds(Gens.People, 200, person =>
        Told(Decide(person.Events.Reverse().ToValueList(), RealKnowledge.Base)).ShouldBe(Told(person.Decide())));

    [Fact]
    public void Events_of_later_days_are_not_looked_at() => Law.Holds(Gens.People, 150, person =>
        Told(person.With(TestPerson.FullScreen(A.At(A.Today.AddDays(1)), ("TR-01", Answer.Yes))).Decide()).ShouldBe(Told(person.Decide())));

    [Fact]
    public void The_order_of_contraindications_does_not_matter() => Law.Holds(Gens.People, 150, person =>
        Told(Decide(person.Events, RealKnowledge.Base with { Contraindications = RealKnowledge.Base.Contraindications.Reverse().ToValueList() }))
            .ShouldBe(Told(person.Decide())));

    [Fact]
    public void The_order_of_rows_and_questions_does_not_matter() => Law.Holds(Gens.Screened, 300, person =>
    {
        var table = RealKnowledge.Base.Triage;
        var turned = RealKnowledge.Base with
        {
            Triage = table with { Questions = table.Questions.Reverse().ToValueList(), Rows = table.Rows.Reverse().ToValueList() },
        };
        Told(Decide(person.Events, turned)).ShouldBe(Told(person.Decide()));
    });

    [Fact]
    public void The_order_of_exercises_in_the_catalogue_does_not_matter() => Law.Holds(Gens.People, 150, person =>
    {
        if (person.Decide() is PlanOutcome.Planned plan)
        {
            var turned = plan.Eligibility with { Eligible = plan.Eligibility.Eligible.Reverse().ToValueList() };
            var programme = Lumbar.Core.Planning.Choice.ProgrammeDecision.Of(plan.Person, turned, RealKnowledge.Base);
            programme.Exercises.Select(c => c.Exercise.Id).ShouldBe(plan.Programme.Exercises.Select(c => c.Exercise.Id));
            programme.Objective.ShouldBe(plan.Programme.Objective);
            programme.WarmUp?.Exercise.Id.ShouldBe(plan.Programme.WarmUp!.Exercise.Id);
        }
    });

    private static PlanOutcome Decide(ValueList<RecordEvent> events, KnowledgeBase knowledge) =>
        DailyDecision.Of(new PlanRequest { Events = events, Knowledge = knowledge, On = A.Today });

    private static string Told(PlanOutcome outcome) => Summary.Of(outcome);
}
