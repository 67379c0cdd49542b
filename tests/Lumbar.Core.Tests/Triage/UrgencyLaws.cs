using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Triage;

public class UrgencyLaws
{
    private static readonly QuestionId[] Questions = [.. RealKnowledge.Base.Triage.Questions.Select(question => question.Id)];

    private static Gen<(TestPerson Person, QuestionId Question)> Changed =>
        from person in Gens.Screened
        from question in Gen.Elements(Questions)
        select (person, question);

    [Fact]
    public void Turning_any_answer_to_yes_never_lowers_the_urgency() => Law.Holds(Changed, 2500, change =>
    {
        var before = change.Person.Triage().Tier!.Value;
        var yes = change.Person.Answering(change.Question.Value, Answer.Yes).Triage().Tier!.Value;
        var unsure = change.Person.Answering(change.Question.Value, Answer.Unsure).Triage().Tier!.Value;
        var no = change.Person.Answering(change.Question.Value, Answer.No).Triage().Tier!.Value;
        new[] { yes <= before, yes <= unsure, unsure <= no, before <= no }.ShouldEach(holds => holds);
    });

    [Fact]
    public void Leaving_an_answer_out_never_opens_a_plan() => Law.Holds(Changed, 1200, change =>
    {
        var whole = change.Person.Decide();
        var silent = change.Person.Silent(change.Question.Value);
        (silent.Decide() is not PlanOutcome.Planned || whole is PlanOutcome.Planned).ShouldBeTrue();
        (silent.Decide() is not PlanOutcome.Planned || silent.Triage().Missing.Count == 0).ShouldBeTrue();
    });

    [Fact]
    public void The_tier_is_that_of_the_most_urgent_row() => Law.Holds(Gens.Screened, 800, person =>
    {
        var triage = person.Triage();
        triage.Tier.ShouldBe(triage.Rows.Where(row => !row.TodayOnly).Select(row => row.Tier).Append(Tier.T4).Min());
        triage.Rows.Select(row => row.Tier).ShouldBe(triage.Rows.Select(row => row.Tier).Order());
    });

    [Fact]
    public void A_tier_that_closes_exercise_never_comes_with_a_plan() => Law.Holds(Gens.Screened, 800, person =>
        (person.Decide() is PlanOutcome.Planned).ShouldBe(person.Triage() is { IsComplete: true, Tier: >= Tier.T3 }));
}
