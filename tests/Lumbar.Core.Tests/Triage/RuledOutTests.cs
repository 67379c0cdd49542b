using Lumbar.Core.Planning;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;

namespace Lumbar.Core.Tests.Triage;

/// <summary>A clinician's no to exercise closes it, whatever the answers say, until a clinician says yes.</summary>
public class RuledOutTests
{
    private static DateTimeOffset At(int hour) => A.At(A.Today, hour, 0);

    [Fact]
    public void A_clinicians_no_closes_exercise_though_every_answer_is_no()
    {
        var person = A.Person().With(A.Visit(At(10), exerciseFine: false));

        person.Decide().ShouldBeOfType<PlanOutcome.Blocked>();
        person.Triage().Tier.ShouldBe(Tier.T2);
        person.Triage().Messages.ShouldContain(new MessageId("M2-RULED-OUT"));
    }

    [Fact]
    public void A_later_yes_opens_it_again() =>
        A.Person().With(A.Visit(At(10), exerciseFine: false), A.Visit(At(12), exerciseFine: true)).Decide().ShouldBeOfType<PlanOutcome.Planned>();

    [Fact]
    public void A_later_visit_that_says_nothing_about_exercise_does_not() =>
        A.Person().With(A.Visit(At(10), exerciseFine: false), A.Visit(At(12))).Decide().ShouldBeOfType<PlanOutcome.Blocked>();

    [Theory]
    [InlineData(Tier.T0, true)]
    [InlineData(Tier.T1, true)]
    [InlineData(Tier.T2, false)]
    [InlineData(Tier.T3, false)]
    public void Today_means_an_emergency_or_a_doctor_within_a_day(Tier tier, bool isUrgent) => tier.IsUrgent().ShouldBe(isUrgent);

    [Fact]
    public void A_visit_that_says_nothing_about_exercise_closes_nothing() =>
        A.Person().With(A.Visit(At(10))).Decide().ShouldBeOfType<PlanOutcome.Planned>();
}
