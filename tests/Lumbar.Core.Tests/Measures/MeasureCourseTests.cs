using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using static Lumbar.Core.Tests.Measures.Answering;

namespace Lumbar.Core.Tests.Measures;

public class MeasureCourseTests
{
    private static readonly MeasureId[] WithScore = [MeasureIds.Peg, MeasureIds.Activities, MeasureIds.Confidence, MeasureIds.Movement, MeasureIds.Change];

    [Theory]
    [InlineData(9, 9, 9, 8, 8, 9, Verdict.WithinOrdinaryVariation, false)] // 2 thirds lower
    [InlineData(9, 9, 9, 8, 8, 8, Verdict.Better, false)] // 1 point, 11 percent
    [InlineData(4, 3, 3, 3, 2, 2, Verdict.Better, true)] // 1 point of 3.3: exactly 30 percent
    [InlineData(4, 4, 3, 3, 3, 2, Verdict.Better, false)] // 1 point of 3.7: 27 percent
    [InlineData(7, 6, 6, 4, 4, 3, Verdict.Better, true)]
    [InlineData(3, 3, 3, 4, 4, 3, Verdict.WithinOrdinaryVariation, false)]
    [InlineData(9, 8, 8, 9, 9, 10, Verdict.Worse, true)] // 1 point is enough for the worse
    [InlineData(0, 0, 0, 1, 1, 1, Verdict.Worse, true)]
    public void The_PEG_is_judged_by_one_point_and_for_the_better_by_a_share(int a, int b, int c, int d, int e, int f, Verdict verdict, bool matters)
    {
        var change = ChangeOf(MeasureIds.Peg, State(Peg(0, a, b, c), Peg(7, d, e, f)), 7);

        change.Verdict.ShouldBe(verdict);
        change.IsMeaningful.ShouldBe(matters);
    }

    [Theory]
    [InlineData(3, 4, 4, 5, 6, 5, Verdict.WithinOrdinaryVariation, false)]
    [InlineData(3, 4, 4, 5, 6, 6, Verdict.Better, true)]
    [InlineData(0, 0, 0, 2, 2, 2, Verdict.Better, true)]
    [InlineData(5, 5, 5, 3, 3, 4, Verdict.WithinOrdinaryVariation, false)]
    [InlineData(5, 5, 5, 3, 3, 3, Verdict.Worse, true)]
    public void Activities_are_judged_by_two_points_of_their_mean(int a, int b, int c, int d, int e, int f, Verdict verdict, bool matters)
    {
        var change = ChangeOf(MeasureIds.Activities, State(Activities(0, a, b, c), Activities(14, d, e, f)), 14);

        change.Verdict.ShouldBe(verdict);
        change.IsMeaningful.ShouldBe(matters);
    }

    [Fact]
    public void One_activity_alone_needs_three_points()
    {
        var items = MeasureCourse.Of(State(Activities(0, 3, 3, 3), Activities(14, 5, 6, 0)), Rule(MeasureIds.Activities), Day(14))!.Items;

        items.Select(item => (item.Item.Id, item.Change.Verdict, item.Change.IsMeaningful)).ShouldBe(
        [
            ("walk-30-min", Verdict.WithinOrdinaryVariation, false), ("sit-1-hour", Verdict.Better, true), ("put-on-socks", Verdict.Worse, true),
        ]);
    }

    [Theory]
    [InlineData(-5, Verdict.Worse)]
    [InlineData(-2, Verdict.Worse)]
    [InlineData(-1, Verdict.WithinOrdinaryVariation)]
    [InlineData(0, Verdict.WithinOrdinaryVariation)]
    [InlineData(1, Verdict.WithinOrdinaryVariation)]
    [InlineData(2, Verdict.Better)]
    [InlineData(5, Verdict.Better)]
    public void The_rating_of_the_change_needs_no_earlier_one(int value, Verdict verdict) =>
        ChangeOf(MeasureIds.Change, State(Change(28, value)), 28).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(5, 6, Verdict.WithinOrdinaryVariation)]
    [InlineData(5, 7, Verdict.Better)]
    [InlineData(5, 4, Verdict.WithinOrdinaryVariation)]
    [InlineData(5, 3, Verdict.Worse)]
    public void A_single_question_swings_by_less_than_two(int first, int now, Verdict verdict) =>
        ChangeOf(MeasureIds.Confidence, State(Confidence(0, first), Confidence(7, now)), 7).Verdict.ShouldBe(verdict);

    [Fact]
    public void One_score_alone_says_nothing_about_a_change()
    {
        foreach (var change in new[] { State(Peg(0, 9, 9, 9)), State(Peg(0, 9, 9, 9), Peg(0, 1, 1, 1)), State() }.Select(state => ChangeOf(MeasureIds.Peg, state, 20)))
        {
            change.Verdict.ShouldBe(Verdict.NotEnough);
            change.Change.ShouldBeNull();
            change.Percent.ShouldBeNull();
            change.IsMeaningful.ShouldBeFalse();
        }
    }

    [Fact]
    public void An_incomplete_answer_is_neither_start_nor_end()
    {
        var course = MeasureCourse.Of(State(Peg(0, 9, null, 9), Peg(7, 6, 6, 6), Peg(14, 3, 3, 3), Peg(21, 0, 0, null)), Rule(MeasureIds.Peg), Day(21))!;

        course.Scores.Select(score => (score.Day, score.Value)).ShouldBe([(Day(7), Points.Of(6)), (Day(14), Points.Of(3))]);
        course.Change.Percent.ShouldBe(-50);
    }

    [Fact]
    public void The_last_answer_of_a_day_is_the_one_that_counts() =>
        ChangeOf(MeasureIds.Confidence, State(Confidence(0, 1), Confidence(0, 4) with { At = A.At(Start, 19) }, Confidence(7, 6)), 7)
            .Baseline!.Value.ShouldBe(Points.Of(4));

    [Fact]
    public void What_comes_after_the_day_is_not_looked_at()
    {
        var change = ChangeOf(MeasureIds.Peg, State(Peg(0, 6, 6, 6), Peg(7, 5, 5, 5), Peg(14, 0, 0, 0)), 13);

        change.Latest!.Day.ShouldBe(Day(7));
    }

    [Fact]
    public void Only_the_activities_chosen_first_are_compared()
    {
        var other = Items(MeasureIds.Activities, 14, ("walk-30-min", 9), ("garden", 9), ("put-on-socks", 9));
        var state = State(Activities(0, 3, 3, 3), other);

        ChangeOf(MeasureIds.Activities, state, 14).Verdict.ShouldBe(Verdict.NotEnough);
        MeasureCourse.ChosenOf(state, Rule(MeasureIds.Activities), Day(14)).ShouldBe(["walk-30-min", "sit-1-hour", "put-on-socks"]);
    }

    [Fact]
    public void Until_a_first_complete_answer_the_activities_named_last_are_the_chosen_ones()
    {
        var rule = Rule(MeasureIds.Activities);

        MeasureCourse.ChosenOf(State(), rule, Day(0)).ShouldBeEmpty();
        MeasureCourse.ChosenOf(State(Items(MeasureIds.Activities, 0)), rule, Day(0)).ShouldBeEmpty();
        MeasureCourse.ChosenOf(State(Activities(0, null, null, 3)), rule, Day(0)).Count.ShouldBe(3);
        MeasureCourse.ChosenOf(State(Items(MeasureIds.Activities, 0, ("garden", null), ("sit-1-hour", null), ("hum", null))), rule, Day(0)).ShouldBeEmpty();
    }

    [Fact]
    public void Answers_without_a_score_have_no_course() => MeasureCourse.Of(State(Week(0, MeasureIds.Mood, 1)), Rule(MeasureIds.Weekly), Day(0)).ShouldBeNull();

    [Fact]
    public void A_change_tells_its_rule_its_source_and_its_numbers()
    {
        var why = ChangeOf(MeasureIds.Peg, State(Peg(0, 7, 6, 6), Peg(7, 4, 4, 3)), 7).Why;

        why.Rule.Value.ShouldBe("OM-PEG");
        why.Source!.Value.Value.ShouldBe("E-122");
        why.Facts.Select(fact => $"{fact.Name} {fact.Value}").ShouldBe(["scoreAtStart 6.3", "scoreNow 3.7", "ordinaryBelow 1"]);
    }

    [Fact]
    public void A_worse_score_is_never_called_better_and_a_better_one_never_worse() =>
        Law.Holds(from id in Gen.Elements(WithScore) from scores in Gen.Two(Gen.Choose(0, 30)) select (id, scores), 300, given =>
        {
            var change = Rule(given.id).Change! with { With = ComparedWith.First };
            var (from, to) = (new DatedScore(Day(0), Points.Of(given.scores.Item1, 3)), new DatedScore(Day(7), Points.Of(given.scores.Item2, 3)));
            var verdict = ScoreChange.Of(new("OM-PEG"), change, from, to).Verdict;
            var isLower = to.Value < from.Value;
            (verdict == (change.Better == BetterWay.Lower ? Verdict.Worse : Verdict.Better) && isLower).ShouldBeFalse();
            (verdict == (change.Better == BetterWay.Lower ? Verdict.Better : Verdict.Worse) && !isLower).ShouldBeFalse();
        });

    [Fact]
    public void A_still_lower_PEG_never_has_a_worse_verdict() =>
        Law.Holds(Gen.Three(Gen.Choose(0, 30)), 300, three =>
        {
            var rule = Rule(MeasureIds.Peg).Change!;
            var start = new DatedScore(Day(0), Points.Of(three.Item1, 3));
            var low = ScoreChange.Of(new("OM-PEG"), rule, start, new(Day(7), Points.Of(Math.Min(three.Item2, three.Item3), 3)));
            var high = ScoreChange.Of(new("OM-PEG"), rule, start, new(Day(7), Points.Of(Math.Max(three.Item2, three.Item3), 3)));
            (high.Verdict == Verdict.Better && low.Verdict != Verdict.Better).ShouldBeFalse();
            (low.Verdict == Verdict.Worse && high.Verdict != Verdict.Worse).ShouldBeFalse();
        });
}
