using FsCheck;
using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using static Lumbar.Core.Tests.Measures.Answering;

namespace Lumbar.Core.Tests.Measures;

public class MeasureScheduleTests
{
    private static readonly string[] Weekly = ["peg", "confidence", "weekly"];

    [Theory]
    [InlineData(0, "peg confidence weekly psfs evs")]
    [InlineData(13, "peg confidence weekly psfs evs")]
    [InlineData(14, "peg confidence weekly psfs evs")]
    [InlineData(27, "peg confidence weekly psfs evs")]
    [InlineData(28, "peg confidence weekly psfs groc")] // movement of day 0 is dropped
    [InlineData(41, "peg confidence weekly psfs groc")]
    [InlineData(42, "peg confidence weekly psfs groc evs")]
    [InlineData(84, "peg confidence weekly psfs groc evs")]
    [InlineData(111, "peg confidence weekly psfs groc evs")]
    [InlineData(112, "peg confidence weekly")]
    [InlineData(181, "peg confidence weekly")]
    [InlineData(182, "peg confidence weekly groc evs")]
    [InlineData(364, "peg confidence weekly")]
    public void While_building_this_waits_for_who_never_answered(int day, string due) => DueOn(day, MeasureTime.Build, State()).ShouldBe(due.Split(' '));

    [Fact]
    public void Relief_asks_about_the_day_as_well_and_only_relief_does()
    {
        DueOn(3, MeasureTime.Relief, State()).ShouldContain("day");
        DueOn(3, MeasureTime.Build, State()).ShouldNotContain("day");
        DueOn(3, MeasureTime.Maintain, State()).ShouldNotContain("day");
    }

    [Fact]
    public void The_day_is_asked_again_the_next_day()
    {
        var state = State(Items(MeasureIds.Day, 3, (MeasureIds.BedRest, 0)));

        DueOn(3, MeasureTime.Relief, state).ShouldNotContain("day");
        DueOn(4, MeasureTime.Relief, state).ShouldContain("day");
    }

    [Theory]
    [InlineData(56, 83, false)]
    [InlineData(56, 84, true)]
    [InlineData(78, 84, true)]
    [InlineData(79, 84, false)]
    public void What_was_reached_is_looked_at_every_four_weeks(int answered, int on, bool isDue) =>
        DueOn(on, MeasureTime.Maintain, State(Peg(answered, 1, 1, 1))).Contains("peg").ShouldBe(isDue);

    [Theory]
    [InlineData(182)]
    [InlineData(364)]
    public void Half_a_year_and_a_year_are_asked_on_their_day(int day)
    {
        var due = MeasureSchedule.Due(State(), Rules, MeasureTime.Maintain, Day(day)).Single(due => due.Rule.Id == MeasureIds.Peg);

        due.Since.ShouldBe(Day(day));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(7, false)]
    [InlineData(13, false)]
    public void A_weekly_answer_two_days_early_counts_and_one_earlier_still_does_not(int answered, bool isDue) =>
        DueOn(13, MeasureTime.Build, State(Peg(answered, 1, 1, 1))).Contains("peg").ShouldBe(isDue);

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    [InlineData(28, false)]
    public void The_rating_of_the_change_counts_three_days_early(int answered, bool isDue) =>
        DueOn(30, MeasureTime.Build, State(Change(answered, 1))).Contains("groc").ShouldBe(isDue);

    [Fact]
    public void It_says_since_when_and_why()
    {
        var due = MeasureSchedule.Due(State(), Rules, MeasureTime.Build, Day(30)).Single(due => due.Rule.Id == MeasureIds.Change);

        due.Since.ShouldBe(Day(28));
        due.Why.Rule.Value.ShouldBe("OM-GROC");
        due.Why.Facts.ShouldBe([new Fact("askedSince", "2026-09-29")]);
    }

    [Fact]
    public void Nothing_waits_before_there_is_a_record()
    {
        MeasureSchedule.Due(PatientState.Empty, Rules, MeasureTime.Build, Day(0)).ShouldBeEmpty();
        MeasureSchedule.Due(State(), Rules, MeasureTime.Build, Day(-1)).ShouldBeEmpty();
    }

    [Fact]
    public void Leaving_everything_out_is_an_answer_too() => DueOn(0, MeasureTime.Build, State(Peg(0, null, null, null))).ShouldNotContain("peg");

    [Fact]
    public void What_was_answered_is_never_due_again_on_that_day() =>
        Law.Holds(from day in Gen.Choose(0, 400) from time in Gens.AnyOf<MeasureTime>() from earlier in Gen.ArrayOf(Gen.Choose(0, 400)) select (day, time, earlier), 200, given =>
        {
            RecordEvent[] before = [.. given.earlier.Select((day, i) => Values(Rules.Measures[i % Rules.Measures.Count].Id, day))];
            var due = DueOn(given.day, given.time, State(before));
            var after = State([.. before, .. due.Select(id => Items(new(id), given.day))]);
            DueOn(given.day, given.time, after).ShouldBeEmpty();
        });

    [Fact]
    public void The_order_of_events_does_not_matter() =>
        Law.Holds(from day in Gen.Choose(0, 200) from days in Gen.ArrayOf(Gen.Choose(0, 200)) select (day, days), 100, given =>
        {
            RecordEvent[] events = [Begin, .. given.days.Select((day, i) => Values(Rules.Measures[i % Rules.Measures.Count].Id, day) with { Id = A.Id(i + 2) })];
            var (one, other) = (PatientState.Fold(events), PatientState.Fold(events.Reverse()));
            DueOn(given.day, MeasureTime.Build, one).ShouldBe(DueOn(given.day, MeasureTime.Build, other));
            OutcomeFacts.Of(one, RealKnowledge.Base, Day(given.day)).ShouldBe(OutcomeFacts.Of(other, RealKnowledge.Base, Day(given.day)));
        });

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(9, false)]
    public void Irritability_belongs_to_the_weekly_check_unless_it_was_answered_for_this_week(int answered, bool asks)
    {
        var state = State(new RecordEvent.IrritabilityAnswered { Id = Guid.Empty, At = A.At(Day(answered)), By = Author.Person, SettleMinutes = 5 });
        var weekly = MeasureSchedule.Due(state, Rules, MeasureTime.Build, Day(9)).Single(due => due.Rule.Id == MeasureIds.Weekly);

        MeasureSchedule.AsksIrritability(state, weekly, Day(9)).ShouldBe(asks);
    }

    [Fact]
    public void The_intake_has_asked_about_irritability_for_the_first_week()
    {
        var state = PatientState.Fold([Begin, A.Person().Episode! with { At = A.At(Start) }]);
        bool AsksOn(int day) => MeasureSchedule.AsksIrritability(state, MeasureSchedule.Due(state, Rules, MeasureTime.Build, Day(day)).Single(due => due.Rule.Id == MeasureIds.Weekly), Day(day));

        AsksOn(6).ShouldBeFalse();
        AsksOn(7).ShouldBeTrue();
    }

    [Fact]
    public void The_weekly_questions_come_together()
    {
        for (var day = 0; day < 100; day++)
        {
            DueOn(day, MeasureTime.Build, State()).Intersect(Weekly).ShouldBe(Weekly);
        }
    }

    private static IEnumerable<string> DueOn(int day, MeasureTime time, PatientState state) =>
        MeasureSchedule.Due(state, Rules, time, Day(day)).Select(due => due.Rule.Id.Value);
}
