using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using Lumbar.Core.Triage;
using Lumbar.Core.Units;
using static Lumbar.Core.Tests.Assessment.DirectionLives;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>For whom the guided test is open, in which order and by which movement (rules.md DL-1 to DL-3).</summary>
public class DirectionTestGateTests
{
    private const string PressUp = "prone-press-up";
    private const string Standing = "standing-backward-bend";
    private const string KneesToChest = "knee-to-chest-double";

    private static readonly DateTimeOffset Now = A.At(A.Today, 12);

    [Fact]
    public void Someone_without_a_reason_against_it_tests_both_directions_in_ten_repetitions()
    {
        var offer = Offer(A.Person(), Now).ShouldBeOfType<DirectionOffer.Offered>();
        offer.Movements().ShouldBe([PressUp, KneesToChest]);
        offer.SingleRepetitions.ShouldBeFalse();
        offer.LeftOut.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(new[] { Ease.Walking }, new[] { Worsening.Sitting }, TestedDirection.Extension)]
    [InlineData(new[] { Ease.Sitting }, new[] { Worsening.Standing }, TestedDirection.Flexion)]
    [InlineData(new Ease[0], new Worsening[0], TestedDirection.Extension)]
    public void What_is_told_decides_the_order_and_nothing_else(Ease[] eases, Worsening[] worsens, TestedDirection first)
    {
        var person = A.Person().WithEpisode(e => e with { EasedBy = [.. eases], WorsenedBy = [.. worsens] });
        Offer(person, Now).Directions()[0].ShouldBe(first);
        Offer(person, Now).Directions().Length.ShouldBe(2);
    }

    [Fact]
    public void High_irritability_leaves_one_repetition_each() =>
        Offer(A.Person().WithEpisode(e => e with { WorstPain24h = A.Pain(7) }), Now).ShouldBeOfType<DirectionOffer.Offered>().SingleRepetitions.ShouldBeTrue();

    [Theory]
    [InlineData("TR-01")]
    [InlineData("TR-12")]
    [InlineData("TR-16")]
    [InlineData("TR-30")]
    public void A_row_that_closes_exercise_closes_it(string question) =>
        Offer(A.Person().Answering(question, Answer.Yes), Now).Rules().ShouldBe(["DL-1"]);

    [Fact]
    public void It_is_never_offered_when_triage_blocks_or_is_not_complete()
    {
        Law.Holds(Gens.Screened, 200, person =>
        {
            var triage = person.Triage();
            var isOpen = triage is { IsComplete: true, IsBlocked: false, NotToday: false };
            (isOpen || Offer(person, A.At(person.Today, 12)) is DirectionOffer.NotOffered).ShouldBeTrue();
        });
    }

    [Fact]
    public void A_question_without_an_answer_closes_it() => Offer(A.Person().Silent("TR-09"), Now).Rules().ShouldBe(["DL-1"]);

    [Fact]
    public void A_day_without_exercise_closes_it() => Offer(A.Person().Answering("TR-28", Answer.Yes), Now).Rules().ShouldBe(["DL-1-TODAY"]);

    [Fact]
    public void What_the_caller_knows_closes_it()
    {
        Offer(A.Person(), Now, request => request with { IsStopped = true }).Rules().ShouldBe(["DL-1-TODAY"]);
        Offer(A.Person(), Now, request => request with { InFlare = true }).Rules().ShouldBe(["DL-1-FLARE"]);
        Offer(A.Person(), Now, request => request with { ConsultationComesFirst = true }).Rules().ShouldBe(["D-1"]);
    }

    [Theory]
    [InlineData(71, false)]
    [InlineData(72, true)]
    public void A_reported_flare_closes_it_for_three_days(double hours, bool isOpen)
    {
        var flare = new RecordEvent.FlareReported { Id = Guid.Empty, At = Now.AddHours(-hours), By = Author.Person };
        (Offer(A.Person().With(flare), Now) is DirectionOffer.Offered).ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(LegSymptom.Buttock, false, true)]
    [InlineData(LegSymptom.Thigh, false, false)]
    [InlineData(LegSymptom.Thigh, true, true)]
    public void A_leg_that_nobody_has_looked_at_waits_for_a_doctor(LegSymptom leg, bool isSeen, bool isOpen)
    {
        var person = A.Person().WithEpisode(e => e with { LegSymptom = leg, AssessedByClinician = isSeen });
        (Offer(person, Now) is DirectionOffer.Offered).ShouldBe(isOpen);
    }

    [Theory]
    [InlineData(12, PressUp)]
    [InlineData(13, Standing)]
    [InlineData(19, Standing)]
    public void From_the_thirteenth_week_of_pregnancy_nothing_is_done_face_down(int weeks, string backward) =>
        Offer(A.Person().Pregnant(weeks), Now).Movements().ShouldBe([backward, KneesToChest]);

    [Fact]
    public void Weeks_that_nobody_knows_are_not_few()
    {
        Offer(A.Person().Pregnant(null), Now).Movements().ShouldBe([Standing]);
        Offer(A.Person().Pregnant(20), Now).Movements().ShouldBe([Standing]);
    }

    [Theory]
    [InlineData(69, 2)]
    [InlineData(70, 1)]
    public void From_seventy_on_there_is_no_test_forward(int age, int directions) => Offer(A.Person().Aged(age), Now).Directions().Length.ShouldBe(directions);

    [Fact]
    public void A_clinicians_limit_or_withdrawal_counts()
    {
        var limit = new RecordEvent.LimitSet { Id = Guid.Empty, At = A.At(A.Today, 9), By = Author.Clinician, Tags = [Tag.ExtEnd] };
        Offer(A.Person().With(limit), Now).Movements().ShouldBe([KneesToChest]);
        Offer(A.Person().With(limit with { Until = A.Today.AddDays(-1) }), Now).Movements().Length.ShouldBe(2);
        var withdrawn = new RecordEvent.ExerciseWithdrawn { Id = Guid.Empty, At = A.At(A.Today, 9), By = Author.Clinician, Exercise = A.Exercise(PressUp) };
        Offer(A.Person().With(withdrawn), Now).Movements().ShouldBe([Standing, KneesToChest]);
        Offer(A.Person().With(withdrawn, A.Prescribed(PressUp, A.At(A.Today, 10))), Now).Movements().ShouldBe([PressUp, KneesToChest]);
    }

    [Fact]
    public void Who_cannot_get_down_stands_or_uses_a_bed()
    {
        Offer(A.Person().WithPreferences(p => p with { CanGetToFloor = false }), Now).Movements().ShouldBe([Standing, KneesToChest]);
        Offer(A.Person().WithPreferences(p => p with { CanGetToFloor = false, Equipment = [] }), Now).Movements().ShouldBe([Standing]);
    }

    [Fact]
    public void Each_direction_is_tested_once_a_day_and_two_are_enough()
    {
        var first = A.Tested(TestedDirection.Extension, A.At(A.Today, 9), 5, 5);
        Offer(A.Person().With(first), Now).Directions().ShouldBe([TestedDirection.Flexion]);
        Offer(A.Person().With(first, A.Tested(TestedDirection.Flexion, A.At(A.Today, 10), 5, 5)), Now).Rules().Distinct().ShouldBe(["DL-3"]);
        Offer(A.Person(), Now, request => request with { BegunToday = [TestedDirection.Extension] }).Directions().ShouldBe([TestedDirection.Flexion]);
        Offer(A.Person().Since(A.Today.AddDays(-1)).With(A.Tested(TestedDirection.Extension, A.At(A.Today.AddDays(-1), 12), 5, 5)), Now).Directions().Length.ShouldBe(2);
    }

    [Fact]
    public void While_a_direction_is_tried_out_only_its_check_is_open_and_only_when_due()
    {
        var person = Person(Backward(-2));
        Offer(person, Hour(1)).Directions().ShouldBe([TestedDirection.Flexion]);
        Offer(person, Hour(24)).Rules().ShouldBe(["DL-6"]);
        Offer(person, Hour(47.9)).ShouldBeOfType<DirectionOffer.NotOffered>();
        Offer(person, Hour(48)).Directions().ShouldBe([TestedDirection.Extension]);
    }

    [Fact]
    public void A_check_that_is_due_comes_first_whatever_was_told()
    {
        var person = Person(Forward(-4), Backward(-2, 1));
        Offer(person, Hour(50)).Directions().ShouldBe([TestedDirection.Flexion, TestedDirection.Extension]);
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void A_confirmed_direction_needs_no_test_for_two_weeks(int day, bool isOpen) =>
        (Offer(Person(Backward(-2), Backward(-2, 48)), Hour(day * 24)) is DirectionOffer.Offered).ShouldBe(isOpen);

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void A_direction_that_made_it_worse_is_not_tested_for_two_weeks(int day, bool isOpen)
    {
        var offer = Offer(Person(Backward(2)), Hour(day * 24));
        offer.Directions().Contains(TestedDirection.Extension).ShouldBe(isOpen);
        offer.Directions().ShouldContain(TestedDirection.Flexion);
        offer.Rules().Contains("DL-6-WORSE").ShouldBe(!isOpen);
    }

    [Fact]
    public void Every_reason_has_its_sentence() =>
        DirectionRules.All.ShouldAllBe(rule => RealKnowledge.Base.ReasonOf(rule).Length > 0);

    [Fact]
    public void Every_movement_goes_the_way_it_tests() => Rule.Offer.Movements.ShouldAllBe(movement =>
        RealKnowledge.Base.ExerciseOf(movement.Exercise).Moves(movement.Direction) && RealKnowledge.Base.ExerciseOf(movement.Exercise).Load == Load.None);

    [Fact]
    public void Nobody_described_is_offered_nothing() =>
        DirectionTestGate.Of(new DirectionTestRequest
        {
            State = PatientState.Empty,
            Triage = A.Person().Triage(),
            Facts = new PersonFacts(PatientState.Empty, A.Today),
            Knowledge = RealKnowledge.Base,
            Now = Now,
        }).ShouldBeOfType<DirectionOffer.NotOffered>();
}
