using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using Lumbar.Simulation.Laws;
using static Lumbar.Simulation.Tests.Laws.Seen;

namespace Lumbar.Simulation.Tests.Laws;

public class SessionLawTests
{
    [Fact]
    public void Something_ruled_out_is_noticed()
    {
        var look = Plan(0).With(("bridge", Role.Hip)) with { Forbids = exercise => exercise == A.Exercise("bridge") ? "ruled out" : null };

        new NothingForbidden().Over(look).ShouldHaveSingleItem();
        new NothingForbidden().Over(look.With(("bird-dog", Role.Extensor))).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_real_plan_leaves_out_is_forbidden_in_it()
    {
        var person = A.Person().Having("osteoporosis");
        var look = new LookReader(RealKnowledge.Base).Of(person.Decide(), person.Today, []);

        look.Offers.ShouldNotBeEmpty();
        person.Plan().Eligibility.Excluded.ShouldAllBe(entry => look.Forbids(entry.Exercise.Id) != null);
        new NothingForbidden().Over(look).ShouldBeEmpty();
    }

    [Fact]
    public void More_abdominals_than_extensors_are_noticed()
    {
        new AbdominalsBalanced().Over(Plan(0).With(("front-plank", Role.Abdominal))).ShouldHaveSingleItem();
        new AbdominalsBalanced().Over(Plan(0).With(("front-plank", Role.Abdominal), ("bird-dog", Role.Extensor))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(9, 1)]
    public void A_day_longer_than_the_persons_minutes_is_noticed(int minutes, int times) =>
        new WithinMinutes().Over(Plan(0).With(("bridge", Role.Hip)) with { MostADay = Seconds.FromMinutes(minutes) }).Count.ShouldBe(times);

    [Theory]
    [InlineData("bridge", 7, 1)]
    [InlineData("bridge", 6, 0)]
    [InlineData("relax-and-rest", 9, 0)]
    public void Load_begun_with_much_pain_is_noticed(string exercise, int pain, int times) =>
        new StartGateHolds(RealKnowledge.Base.ExerciseOf).Over(Plan(0).After(Session(0, exercise, pain, pain))).Count.ShouldBe(times);

    [Fact]
    public void A_plan_in_spite_of_a_warning_sign_is_noticed() =>
        Closed().Over(Plan(0).After(Screen(0, Answer.Yes))).ShouldHaveSingleItem();

    [Fact]
    public void Opening_without_a_visit_is_noticed() =>
        Closed().Over(Blocked(0).After(Screen(0, Answer.Yes)), Plan(3).After(Screen(3, Answer.No))).ShouldHaveSingleItem();

    [Fact]
    public void Opening_after_a_visit_without_new_answers_is_noticed() =>
        Closed().Over(Blocked(0).After(Screen(0, Answer.Yes)), Plan(3).After(Visit(3, isFine: true))).Count.ShouldBe(2);

    [Fact]
    public void Opening_by_answers_from_before_the_visit_is_noticed() =>
        Closed().Over(Blocked(0).After(Screen(0, Answer.Yes)), Blocked(2).After(Screen(2, Answer.No)), Plan(3).After(Visit(3, isFine: true))).ShouldNotBeEmpty();

    [Fact]
    public void A_visit_and_then_new_answers_open() =>
        Closed().Over(Blocked(0).After(Screen(0, Answer.Yes)), Blocked(2).After(Visit(2, isFine: true)), Plan(3).After(Screen(3, Answer.No))).ShouldBeEmpty();

    [Fact]
    public void What_a_clinician_closed_a_clinician_opens()
    {
        Closed().Over(Blocked(0).After(Visit(0, isFine: false)), Plan(3).After(Visit(3, isFine: true))).ShouldBeEmpty();
        Closed().Over(Blocked(0).After(Screen(0, Answer.Yes), Visit(0, isFine: false)), Plan(3).After(Screen(3, Answer.No))).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_rests_on_no_answer_may_open_without_new_answers() =>
        Closed().Over(Blocked(0).After(Screen(0, Answer.No)), Plan(3).After(Visit(3, isFine: true))).ShouldBeEmpty();

    private static ClosedUntilSeen Closed() => new(RealKnowledge.Base.Triage);

    private static Look Blocked(int day) => new() { Day = Monday.AddDays(day), IsBlocked = true };

    private static RecordEvent.ScreenAnswered Screen(int day, Answer answer) => TestPerson.FullScreen(A.At(Monday.AddDays(day)), ("TR-01", answer));

    private static RecordEvent.Consulted Visit(int day, bool isFine) => A.Visit(A.At(Monday.AddDays(day), 15), exerciseFine: isFine);
}
