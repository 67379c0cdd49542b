using Lumbar.Core.Planning;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>How long answers count, and what makes them too old.</summary>
public class ValidityTests
{
    [Fact]
    public void Answers_count_for_27_days_and_not_for_28()
    {
        var person = A.Person().Since(A.Today);
        person.On(A.Today.AddDays(27)).Triage().IsComplete.ShouldBeTrue();
        person.On(A.Today.AddDays(28)).Triage().Missing.Count.ShouldBeGreaterThan(40);
        person.On(A.Today.AddDays(28)).Decide().ShouldBeOfType<PlanOutcome.Incomplete>();
    }

    [Fact]
    public void A_caution_ends_with_its_answer_but_a_lock_does_not()
    {
        A.Person().Answering("TR-29", Answer.Yes).On(A.Today.AddDays(60)).Triage().Rows.ShouldBeEmpty();
        A.Person().Answering("TR-31", Answer.Yes).On(A.Today.AddDays(60)).Triage().Tier.ShouldBe(Tier.T2);
    }

    [Fact]
    public void After_a_flare_the_questions_are_asked_again()
    {
        var flared = A.Person().With(new RecordEvent.FlareReported { Id = Guid.Empty, At = A.At(A.Today, 12), By = Author.Person });
        flared.Decide().ShouldBeOfType<PlanOutcome.Incomplete>();
        flared.With(TestPerson.FullScreen(A.At(A.Today, 13))).Decide().ShouldBeOfType<PlanOutcome.Planned>();
        flared.With(TestPerson.FullScreen(A.At(A.Today, 12))).Decide().ShouldBeOfType<PlanOutcome.Planned>();
        flared.With(TestPerson.FullScreen(A.At(A.Today, 11))).Decide().ShouldBeOfType<PlanOutcome.Incomplete>();
    }

    [Fact]
    public void After_a_new_condition_the_questions_are_asked_again()
    {
        var person = A.Person().Having("hypertension");
        Told(person, "hypertension", "hernia").Decide().ShouldBeOfType<PlanOutcome.Incomplete>();
        Told(person, "hypertension").Decide().ShouldBeOfType<PlanOutcome.Planned>();
        Told(person).Decide().ShouldBeOfType<PlanOutcome.Planned>();
    }

    [Fact]
    public void A_pregnancy_told_only_in_weeks_asks_again()
    {
        var person = A.Person();
        person.With(person.Described! with { Id = Guid.Empty, At = A.At(A.Today, 12), PregnancyWeeks = 8 }).Decide()
            .ShouldBeOfType<PlanOutcome.Incomplete>();
    }

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Unsure)]
    public void Being_ill_today_frees_today_only(Answer answer)
    {
        var ill = A.Person().Answering("TR-28", answer);
        ill.Triage().NotToday.ShouldBeTrue();
        ill.Plan().Week[0].Sessions.ShouldBeEmpty();
        ill.Plan().Week[0].Walk.ShouldBeNull();
        ill.Plan().Week[1].Sessions.ShouldNotBeEmpty();
        var tomorrow = ill.On(A.Today.AddDays(1));
        tomorrow.Triage().NotToday.ShouldBeFalse();
        tomorrow.Plan().Week[0].Sessions.ShouldNotBeEmpty();
    }

    [Fact]
    public void Someone_who_told_nothing_is_asked_everything_that_may_apply()
    {
        var nobody = A.Person() with { Described = null, Episode = null, Preferences = null, Answered = [.. RealKnowledge.Base.Triage.Questions.Select(q => (q.Id, (Answer?)null))] };
        nobody.Triage().Missing.Count.ShouldBe(RealKnowledge.Base.Triage.Questions.Count);
        var outcome = nobody.Decide().ShouldBeOfType<PlanOutcome.Incomplete>();
        outcome.NotTold.ShouldBe(["person", "episode", "preferences"]);
    }

    private static TestPerson Told(TestPerson person, params string[] conditions) =>
        person.With(person.Described! with { Id = Guid.Empty, At = A.At(A.Today, 12), Conditions = A.Conditions(conditions) });
}
