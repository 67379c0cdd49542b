using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>A slip of the finger is passed over, and everything else counts as it was told.</summary>
public class SlipTests
{
    private static readonly DateTimeOffset Morning = A.At(A.Today, 9);

    [Fact]
    public void After_a_slip_the_latest_answers_still_count()
    {
        var slip = A.Person().Since(A.Today.AddDays(-3)).Answering("TR-01", Answer.Yes);
        slip.With(
            TestPerson.Answers(slip.AnsweredAt.AddMinutes(3), ("TR-01", Answer.No)),
            TestPerson.FullScreen(Morning, ("TR-31", Answer.Yes))).Triage().Tier.ShouldBe(Tier.T2);
    }

    [Fact]
    public void A_slip_is_passed_over_also_before_anything_else_was_answered()
    {
        var triage = Unasked().With(
            TestPerson.Answers(Morning, ("TR-01", Answer.Yes)),
            TestPerson.Answers(Morning.AddMinutes(3), ("TR-01", Answer.No))).Triage();
        triage.Lock.ShouldBeNull();
        triage.Rows.ShouldBeEmpty();
    }

    private static TestPerson Unasked() =>
        RealKnowledge.Base.Triage.Questions.Aggregate(A.Person(), (person, question) => person.Silent(question.Id.Value));
}
