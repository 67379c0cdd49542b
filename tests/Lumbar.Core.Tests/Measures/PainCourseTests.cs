using FsCheck.Fluent;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using static Lumbar.Core.Tests.Measures.Answering;

namespace Lumbar.Core.Tests.Measures;

public class PainCourseTests
{
    [Theory]
    [InlineData(6, 5, Verdict.WithinOrdinaryVariation, false)]
    [InlineData(6, 4, Verdict.Better, true)]
    [InlineData(7, 5, Verdict.Better, false)] // 28 percent
    [InlineData(5, 6, Verdict.WithinOrdinaryVariation, false)]
    [InlineData(5, 7, Verdict.Worse, true)]
    [InlineData(0, 2, Verdict.Worse, true)]
    public void Morning_pain_is_judged_by_two_points_and_for_the_better_by_a_share(int first, int now, Verdict verdict, bool matters)
    {
        var change = Course(20, [.. Mornings(0, 7, first), .. Mornings(14, 7, now)]).Change;

        change.Verdict.ShouldBe(verdict);
        change.IsMeaningful.ShouldBe(matters);
    }

    [Fact]
    public void The_middle_is_taken_so_that_one_bad_morning_changes_nothing()
    {
        var change = Course(20, [Morning(0, 3), Morning(1, 3), Morning(2, 10), .. Mornings(14, 6, 3), Morning(20, 10)]).Change;

        change.Baseline!.Value.ShouldBe(Points.Of(3));
        change.Verdict.ShouldBe(Verdict.WithinOrdinaryVariation);
    }

    [Theory]
    [InlineData(2, 7)]
    [InlineData(7, 2)]
    public void Fewer_than_three_mornings_are_not_enough(int first, int last) =>
        Course(20, [.. Mornings(0, first, 8), .. Mornings(14, last, 1)]).Change.Verdict.ShouldBe(Verdict.NotEnough);

    [Theory]
    [InlineData(12, Verdict.NotEnough)]
    [InlineData(13, Verdict.Better)]
    public void The_first_days_and_the_last_do_not_overlap(int on, Verdict verdict) =>
        Course(on, [.. Mornings(0, 7, 8), .. Mornings(7, 7, 2)]).Change.Verdict.ShouldBe(verdict);

    [Fact]
    public void Old_mornings_do_not_speak_for_now() =>
        Course(40, [.. Mornings(0, 7, 8), .. Mornings(14, 7, 2)]).Change.Latest.ShouldBeNull();

    [Fact]
    public void The_start_is_the_first_stretch_with_enough_mornings() =>
        Course(40, [Morning(0, 9), .. Mornings(10, 3, 5), .. Mornings(34, 7, 5)]).Change.Baseline.ShouldBe(new DatedScore(Day(16), Points.Of(5)));

    [Fact]
    public void A_week_with_too_few_mornings_has_no_middle_value()
    {
        var weeks = Course(16, [.. Mornings(0, 7, 6), .. Mornings(7, 2, 4), .. Mornings(14, 3, 2)]).Weeks;

        weeks.ShouldBe(
        [
            new PainWeek(1, Day(0), 7, Points.Of(6)), new PainWeek(2, Day(7), 2, null), new PainWeek(3, Day(14), 3, Points.Of(2)),
        ]);
    }

    [Fact]
    public void The_middle_of_the_days_up_to_one_can_be_asked_for_alone()
    {
        var state = State([.. Mornings(0, 7, 6), .. Mornings(7, 4, 2)]);

        PainCourse.MiddleOn(state, Rules.Pain, Day(6)).ShouldBe(Points.Of(6));
        PainCourse.MiddleOn(state, Rules.Pain, Day(10)).ShouldBe(Points.Of(2));
        PainCourse.MiddleOn(state, Rules.Pain, Day(1)).ShouldBeNull();
        PainCourse.MiddleOn(state, Rules.Pain, Day(15)).ShouldBeNull();
    }

    [Fact]
    public void Without_a_record_there_is_no_week() => PainCourse.Of(PatientState.Empty, Rules.Pain, Day(3)).Weeks.ShouldBeEmpty();

    [Fact]
    public void More_pain_now_is_never_better() =>
        Law.Holds(Gen.ArrayOf(Gen.Choose(0, 9), 14), 100, pains =>
        {
            RecordEvent[] calm = [.. pains.Select((pain, day) => Morning(day, pain))];
            RecordEvent[] worse = [.. pains.Select((pain, day) => Morning(day, day < 7 ? pain : pain + 1))];
            Rank(Course(13, worse).Change.Verdict).ShouldBeGreaterThanOrEqualTo(Rank(Course(13, calm).Change.Verdict));
        });

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Better => 0,
        Verdict.WithinOrdinaryVariation or Verdict.NotEnough => 1,
        Verdict.Worse => 2,
    };

    private static PainCourse Course(int on, RecordEvent[] events) => PainCourse.Of(State(events), Rules.Pain, Day(on));
}
