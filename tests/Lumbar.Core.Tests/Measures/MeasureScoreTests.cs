using FsCheck.Fluent;
using Lumbar.Core.Catalogue;
using Lumbar.Core.Measures;
using Lumbar.Core.Record;
using Lumbar.Core.Units;
using static Lumbar.Core.Tests.Measures.Answering;

namespace Lumbar.Core.Tests.Measures;

public class MeasureScoreTests
{
    [Fact]
    public void The_PEG_is_the_mean_of_its_three_answers() => ScoreOf(Peg(0, 7, 6, 6)).ShouldBe(Points.Of(19, 3));

    [Fact]
    public void Activities_are_the_mean_of_the_three_chosen() => ScoreOf(Activities(0, 3, 4, 6)).ShouldBe(Points.Of(13, 3));

    [Fact]
    public void Movement_is_days_times_minutes_and_strength_days_do_not_count()
    {
        ScoreOf(Values(MeasureIds.Movement, 0, 5, 30, null)).ShouldBe(Points.Of(150));
        ScoreOf(Values(MeasureIds.Movement, 0, 5, 30, 2)).ShouldBe(Points.Of(150));
        ScoreOf(Values(MeasureIds.Movement, 0, 0, 0, 2)).ShouldBe(Points.Of(0));
    }

    [Fact]
    public void Movement_on_no_day_is_none_without_its_minutes() => ScoreOf(Values(MeasureIds.Movement, 0, 0, null, null)).ShouldBe(Points.Of(0));

    [Fact]
    public void The_rating_of_the_change_stands_for_itself() => ScoreOf(Change(28, -5)).ShouldBe(Points.Of(-5));

    public static TheoryData<string, string> ItemsThatCount =>
        [.. from rule in Rules.Measures where rule.Choose is null from item in rule.Items where item.Counts select (rule.Id.Value, item.Id)];

    [Theory]
    [MemberData(nameof(ItemsThatCount))]
    public void Without_any_one_item_that_counts_there_is_no_score(string measure, string left)
    {
        var rule = Rule(new(measure));
        var said = rule.Items.Select(item => (item.Id, item.Id == left ? null : (int?)item.Highest)).ToArray();

        var skipped = MeasureScore.Of(rule, Items(rule.Id, 0, said));
        var unnamed = MeasureScore.Of(rule, Items(rule.Id, 0, [.. said.Where(item => item.Item2 is not null)]));

        skipped.ShouldBe(new MeasureScore.Incomplete([left], 1));
        unnamed.ShouldBe(skipped);
    }

    [Fact]
    public void Fewer_activities_than_three_or_one_without_an_answer_give_no_score()
    {
        Outcome(Activities(0, 3, null, 5)).ShouldBe(new MeasureScore.Incomplete(["sit-1-hour"], 1));
        Outcome(Items(MeasureIds.Activities, 0, ("walk-30-min", 3), ("garden", 5))).ShouldBe(new MeasureScore.Incomplete([], 1));
        Outcome(Items(MeasureIds.Activities, 0)).ShouldBe(new MeasureScore.Incomplete([], 3));
    }

    [Fact]
    public void A_fourth_activity_is_one_too_many() =>
        Outcome(Items(MeasureIds.Activities, 0, ("walk-30-min", 3), ("garden", 5), ("wash-up", 1), ("sit-1-hour", 1)))
            .ShouldBe(new MeasureScore.Unclear(["sit-1-hour"]));

    [Fact]
    public void Answers_that_stand_each_for_themselves_have_no_score() =>
        Outcome(Week(0, MeasureIds.Mood, 0)).ShouldBe(new MeasureScore.WithoutScore());

    [Fact]
    public void An_item_that_is_unknown_or_there_twice_is_named()
    {
        Outcome(Items(MeasureIds.Peg, 0, ("pain", 1), ("gain", 1))).ShouldBe(new MeasureScore.Unclear(["gain"]));
        Outcome(Items(MeasureIds.Peg, 0, ("pain", 1), ("pain", 2))).ShouldBe(new MeasureScore.Unclear(["pain"]));
    }

    [Fact]
    public void An_answer_to_another_questionnaire_is_not_read() =>
        MeasureScore.Of(Rule(MeasureIds.Peg), Confidence(0, 5)).ShouldBeOfType<MeasureScore.Unclear>();

    public static TheoryData<string, string> AllItems => [.. from rule in Rules.Measures from item in rule.Items select (rule.Id.Value, item.Id)];

    [Theory]
    [MemberData(nameof(AllItems))]
    public void The_ends_of_the_range_are_answers_and_what_lies_beyond_is_none(string measure, string id)
    {
        var rule = Rule(new(measure));
        var item = rule.ItemOf(id)!;
        foreach (var (value, isAnswer) in new[] { (item.Lowest - 1, false), (item.Lowest, true), (item.Highest, true), (item.Highest + 1, false) })
        {
            (MeasureScore.Of(rule, Items(rule.Id, 0, (id, value))) is not MeasureScore.Unclear).ShouldBe(isAnswer, $"{id} {value}");
        }
    }

    [Fact]
    public void The_order_of_the_items_does_not_matter() =>
        Law.Holds(Gen.Three(Gen.Choose(0, 10)), 100, three =>
        {
            var answer = Peg(0, three.Item1, three.Item2, three.Item3);
            ScoreOf(answer with { Items = answer.Items.Reverse().ToValueList() }).ShouldBe(ScoreOf(answer));
        });

    private static MeasureScore Outcome(RecordEvent.MeasureAnswered answer) => MeasureScore.Of(Rule(new(answer.Measure!)), answer);

    private static Points ScoreOf(RecordEvent.MeasureAnswered answer) => Outcome(answer).ShouldBeOfType<MeasureScore.Scored>().Value;
}
