using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Triage;

namespace Lumbar.Core.Tests.Triage;

/// <summary>There is always an honest way out of closed exercise, and never any other.</summary>
public class WayOutLaws
{
    private static readonly DateOnly Start = A.Today.AddDays(-10);
    private static readonly string[] Questions = [.. RealKnowledge.Base.Triage.Questions.Select(question => question.Id.Value)];

    /// <summary>What was told at first, and what is left of it or new later.</summary>
    private static Gen<(string[] First, string[] Later)> Told =>
        from first in Gen.Elements(Questions).ListOf(3)
        from fresh in Gen.Elements(Questions)
        from left in Gen.Choose(0, 3)
        from isFresh in Gen.Elements(true, false, false)
        select (first.Distinct().ToArray(), first.Take(left).Concat(isFresh ? [fresh] : []).Distinct().ToArray());

    [Fact]
    public void What_asks_for_a_visit_at_most_opens_after_a_visit_about_it_a_wait_and_a_new_screen() => Law.Holds(Told, 1500, told =>
    {
        var triage = SeenAboutWhatIsLeft(told.First, told.Later).Triage();
        triage.IsBlocked.ShouldBe(Tells(told.Later).Triage().Tier is Tier.T0 or Tier.T1);
    });

    [Fact]
    public void What_is_left_and_asks_for_a_visit_is_told_of_as_a_caution() => Law.Holds(Told, 800, told =>
    {
        var triage = SeenAboutWhatIsLeft(told.First, told.Later).Triage();
        if (!triage.IsBlocked)
        {
            triage.Rows.Where(row => row.Cleared).Select(row => row.Rule)
                .ShouldBe(Tells(told.Later).Triage().Rows.Where(row => row.Tier == Tier.T2).Select(row => row.Rule), ignoreOrder: true);
        }
    });

    [Fact]
    public void Without_the_last_screen_it_stays_closed() => Law.Holds(Told, 400, told =>
    {
        var person = Closed(told.First).With(TestPerson.FullScreen(Noon(2), Yes(told.Later)), A.Visit(Noon(3), exerciseFine: true));
        var wasClosed = Closed(told.First).Triage().IsBlocked || Tells(told.Later).Triage().IsBlocked;
        person.On(Start.AddDays(6)).Triage().IsBlocked.ShouldBe(wasClosed);
    });

    private static TestPerson SeenAboutWhatIsLeft(string[] first, string[] later) =>
        Closed(first).With(
            A.Visit(Noon(1), exerciseFine: true),
            TestPerson.FullScreen(Noon(2), Yes(later)),
            A.Visit(Noon(3), exerciseFine: true),
            TestPerson.FullScreen(Noon(6), Yes(later))).On(Start.AddDays(6));

    private static TestPerson Closed(string[] questions) =>
        questions.Aggregate(A.Person().Since(Start), (person, question) => person.Answering(question, Answer.Yes));

    private static TestPerson Tells(string[] questions) => A.Person().Since(Start).With(TestPerson.FullScreen(Noon(6), Yes(questions))).On(Start.AddDays(6));

    private static (string, Answer)[] Yes(string[] questions) => [.. questions.Select(question => (question, Answer.Yes))];

    private static DateTimeOffset Noon(int days) => A.At(Start.AddDays(days), 12);
}
