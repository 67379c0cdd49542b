using FsCheck.Fluent;
using Lumbar.Core.Assessment;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Record;
using static Lumbar.Core.Tests.Assessment.DirectionLives;

namespace Lumbar.Core.Tests.Assessment;

/// <summary>How a direction that eased is tried out, confirmed, given up and forgotten (rules.md DL-6 and DL-8).</summary>
public class DirectionConfirmationTests
{
    private const TestedDirection Extension = TestedDirection.Extension;

    private static readonly DirectionConfirmation Trial = new DirectionConfirmation.Confirming(Extension, Hour(0), Hour(48));
    private static readonly DirectionConfirmation Kept = new DirectionConfirmation.Confirmed(Extension, Hour(0), Day(16));

    [Fact]
    public void Without_a_test_nothing_stands() => Standing(0).ShouldBe(new DirectionConfirmation.NotTested());

    [Fact]
    public void A_direction_that_eased_is_tried_out_for_two_days() => Standing(0, Backward(-2)).ShouldBe(Trial);

    [Fact]
    public void No_clear_change_is_no_preference() => Standing(0, Backward(0), Forward(0, 1)).ShouldBe(new DirectionConfirmation.None());

    [Fact]
    public void Two_that_ease_alike_are_no_preference_to_confirm() => Standing(0, Backward(-2), Forward(-2, 1)).ShouldBe(new DirectionConfirmation.None());

    [Fact]
    public void Of_two_that_ease_the_better_one_is_tried_out() =>
        Standing(0, Backward(-2), Forward(-4, 1)).ShouldBe(new DirectionConfirmation.Confirming(TestedDirection.Flexion, Hour(1), Hour(49)));

    [Theory]
    [InlineData(47, false)]
    [InlineData(48, true)]
    [InlineData(49, true)]
    public void A_check_confirms_from_the_forty_eighth_hour_on(double hours, bool isConfirmed)
    {
        Standing(2, Backward(-2), Backward(-2, hours)).ShouldBe(isConfirmed ? Kept : Trial);
        Finding(2, Backward(-2), Backward(-2, hours)).IsConfirmed.ShouldBe(isConfirmed);
    }

    [Theory]
    [InlineData(47, false)]
    [InlineData(48, true)]
    public void A_check_is_due_from_the_forty_eighth_hour_on(double hours, bool isDue) =>
        DirectionDue.Of(State(Backward(-2)), Rule, Hour(hours)).ShouldBe(isDue ? new DirectionDue(Extension) : null);

    [Fact]
    public void A_check_without_change_lengthens_the_trial_once()
    {
        Standing(2, Backward(-2), Backward(0, 48)).ShouldBe(new DirectionConfirmation.Confirming(Extension, Hour(0), Hour(96)));
        Finding(2, Backward(-2), Backward(0, 48)).Preference.ShouldBe(DirectionPreference.Extension);
        Standing(4, Backward(-2), Backward(0, 48), Backward(0, 96)).ShouldBe(new DirectionConfirmation.None());
        Standing(3, Backward(-2), Backward(0, 48), Backward(0, 95)).ShouldBe(new DirectionConfirmation.Confirming(Extension, Hour(0), Hour(96)));
        Standing(4, Backward(-2), Backward(0, 48), Backward(-2, 96)).ShouldBe(new DirectionConfirmation.Confirmed(Extension, Hour(0), Day(18)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(200)]
    public void Worse_at_any_time_ends_it(double hours)
    {
        var day = (int)((8 + hours) / 24);
        Standing(day, Backward(-2), Backward(2, hours)).ShouldBe(new DirectionConfirmation.Cancelled(Extension, Day(day + 14)));
        Finding(day, Backward(-2), Backward(2, hours)).Preference.ShouldBe(DirectionPreference.AvoidExtension);
    }

    [Fact]
    public void Worse_ends_a_confirmed_direction_too() =>
        Standing(5, Backward(-2), Backward(-2, 48), Backward(2, 120)).ShouldBe(new DirectionConfirmation.Cancelled(Extension, Day(19)));

    [Theory]
    [InlineData(LegSymptom.Back, false)]
    [InlineData(LegSymptom.Buttock, false)]
    [InlineData(LegSymptom.Thigh, true)]
    [InlineData(LegSymptom.BelowKnee, true)]
    public void Further_down_than_before_the_test_on_the_next_morning_ends_it(LegSymptom morning, bool ends)
    {
        var test = Backward(0) with { LegBefore = LegSymptom.Buttock, LegAfter = LegSymptom.Back };
        var standing = Standing(1, test, A.Morning(Day(1), 4, morning));
        (standing is DirectionConfirmation.Cancelled).ShouldBe(ends);
        (standing is DirectionConfirmation.Confirming).ShouldBe(!ends);
    }

    [Fact]
    public void The_morning_of_the_test_itself_ends_nothing() => Standing(1, Backward(-2, 3), A.Morning(Day(0), 4, LegSymptom.BelowKnee)).ShouldBeOfType<DirectionConfirmation.Confirming>();

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(2, 4, false)]
    public void A_confirmed_direction_is_ended_by_the_morning_after_its_check_only(int check, int morning, bool ends) =>
        (Standing(morning, Backward(-2), Backward(-2, check * 24), A.Morning(Day(morning), 4, LegSymptom.Thigh)) is DirectionConfirmation.Cancelled).ShouldBe(ends);

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void A_direction_that_was_given_up_is_left_alone_for_fourteen_days(int days, bool isExcluded)
    {
        var events = new RecordEvent[] { Backward(-2), Backward(2, 1) };
        (Standing(days, events) is DirectionConfirmation.Cancelled).ShouldBe(isExcluded);
        (Finding(days, events).Preference == DirectionPreference.AvoidExtension).ShouldBe(isExcluded);
    }

    [Fact]
    public void A_test_in_those_days_does_not_bring_it_back() =>
        Standing(5, Backward(-2), Backward(2, 1), Backward(-4, 100)).ShouldBe(new DirectionConfirmation.Cancelled(Extension, Day(14)));

    [Fact]
    public void After_those_days_it_can_be_found_again() =>
        Standing(14, Backward(-2), Backward(2, 1), Backward(-4, 14 * 24)).ShouldBeOfType<DirectionConfirmation.Confirming>();

    [Fact]
    public void A_first_test_that_was_worse_counts_in_the_table_for_four_weeks()
    {
        Finding(27, Backward(2)).Preference.ShouldBe(DirectionPreference.AvoidExtension);
        Finding(28, Backward(2)).Preference.ShouldBe(DirectionPreference.None);
        Standing(13, Backward(2)).ShouldBe(new DirectionConfirmation.Cancelled(Extension, Day(14)));
        Standing(14, Backward(2)).ShouldBe(new DirectionConfirmation.None());
    }

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    public void After_four_weeks_a_test_counts_no_longer_and_a_new_one_is_due(int days, bool isOver)
    {
        (Standing(days, Backward(0)) is DirectionConfirmation.Expired).ShouldBe(isOver);
        DirectionDue.Of(State(Backward(0)), Rule, Hour(24 * days)).ShouldBe(isOver ? new DirectionDue((TestedDirection?)null) : null);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_confirmed_direction_counts_from_its_check(int days, bool isOver) =>
        (Standing(days, Backward(-2), Backward(-2, 48)) is DirectionConfirmation.Expired).ShouldBe(isOver);

    [Fact]
    public void A_flare_ends_what_was_found()
    {
        Standing(2, Backward(-2), Flare(1)).ShouldBe(new DirectionConfirmation.Expired());
        Standing(2, Flare(-1), Backward(-2)).ShouldBe(Trial);
        DirectionDue.Of(State(Backward(-2), Flare(1)), Rule, Hour(2)).ShouldBe(new DirectionDue((TestedDirection?)null));
    }

    [Fact]
    public void A_flare_that_only_showed_ends_it_as_well()
    {
        DirectionConfirmation.Of(State(Backward(-2)), Rule, Day(2), Hour(1)).ShouldBe(new DirectionConfirmation.Expired());
        DirectionDecision.Of(State(Backward(-2)), Rule, Day(2), Hour(1)).IsTested.ShouldBeFalse();
        DirectionConfirmation.Of(State(Backward(-2)), Rule, Day(2), Hour(-1)).ShouldBe(Trial);
    }

    [Fact]
    public void More_pain_after_any_check_never_leads_to_more_trust() => Law.Holds(Gen.ArrayOf(Gen.Choose(-4, 4), 5), 300, changes =>
    {
        var tests = changes.Select((change, i) => Backward(change, i * 50)).ToArray();
        var worse = changes.Select((change, i) => Backward(change + 1, i * 50)).ToArray();
        (Sets(worse) <= Sets(tests)).ShouldBeTrue();
    });

    private static int Sets(RecordEvent[] tests) => tests.Length == 0 ? 0 : Standing((tests.Length - 1) * 50 / 24, tests).Match(
        notTested: _ => 0, confirming: _ => 1, confirmed: _ => 2, cancelled: _ => 0, none: _ => 0, expired: _ => 0);
}
